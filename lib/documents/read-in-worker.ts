import type { DocumentFault } from '../words/document-words.ts';
import { type DocumentOutcome, documentNews } from './document-messages.ts';
import { LIMITS } from './limits.ts';

/** How reading is stopped, and who hears how many pages of how many are read. */
export interface ReadingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Milliseconds without a word from the worker, and for the whole, after which a document counts as broken. */
const LONGEST_SILENCE = 90_000;
const LONGEST_WORK = 300_000;

/**
 * Reads a document and looks for the terms of an agreement in it, in a worker, so that the page stays free. A worker
 * that crashes or hangs is ended, and its document counts as broken; one that is cancelled is ended at once.
 *
 * @param file its bytes; pasted text comes as a Blob as well
 * @param name decides with the bytes what it is, as `agreement.pdf`
 */
export async function readInWorker(
  file: Blob,
  name: string,
  { signal, onProgress }: ReadingOptions,
): Promise<DocumentOutcome> {
  if (signal.aborted) return refuse('cancelled');
  if (file.size > LIMITS.file)
    return {
      ok: false,
      fault: { code: 'too-large', kind: 'unknown', bytes: file.size, most: LIMITS.file },
    };
  const bytes = await readBytes(file);
  if (bytes === undefined) return refuse('unreadable');
  return signal.aborted ? refuse('cancelled') : runWorker({ bytes, name }, signal, onProgress);
}

function refuse(code: 'broken' | 'cancelled' | 'unreadable'): DocumentOutcome {
  const fault: DocumentFault = { code, kind: 'unknown' };
  return { ok: false, fault };
}

/** Undefined where the browser cannot get at the file any more. */
async function readBytes(file: Blob): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function runWorker(
  job: { readonly bytes: ArrayBuffer; readonly name: string },
  signal: AbortSignal,
  onProgress: ReadingOptions['onProgress'],
): Promise<DocumentOutcome> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    let silence: ReturnType<typeof setTimeout>;
    const end = (outcome: DocumentOutcome): void => {
      worker.terminate();
      clearTimeout(silence);
      clearTimeout(whole);
      signal.removeEventListener('abort', cancel);
      resolve(outcome);
    };
    const cancel = (): void => end(refuse('cancelled'));
    const giveUp = (): void => end(refuse('broken'));
    const whole = setTimeout(giveUp, LONGEST_WORK);
    silence = setTimeout(giveUp, LONGEST_SILENCE);
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = documentNews.safeParse(data);
      if (!news.success) return; // pdf.js greets from every worker, as if the page were its own
      if ('done' in news.data) return end(news.data.done);
      clearTimeout(silence);
      silence = setTimeout(giveUp, LONGEST_SILENCE);
      onProgress(news.data.progress.done, news.data.progress.total);
    });
    worker.postMessage(job, [job.bytes]);
  });
}
