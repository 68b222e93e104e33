import type { GoesAlong } from '../exchange/goes-along.ts';
import {
  type ExportJob,
  type ExportLook,
  type ExportMade,
  type ExportNews,
  type ExportRequest,
  type ExportStep,
  exportNews,
} from './export-messages.ts';

/** Looks at what a choice of vendors and texts comes to; undefined once it is cancelled. */
export function lookAtExportInWorker(
  look: { readonly keys: 'all' | readonly string[]; readonly along: GoesAlong },
  signal: AbortSignal,
): Promise<ExportLook | undefined> {
  return runAlone({ look }, signal, undefined, (news) => ('looked' in news ? news.looked : undefined));
}

/** Makes an export in a thread of its own, which is ended when it is cancelled; undefined then. */
export function makeExportInWorker(
  make: ExportRequest,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: (step: ExportStep) => void },
): Promise<ExportMade | undefined> {
  const broken: ExportMade = { ok: false, fault: { code: 'failed' } };
  return runAlone({ make }, signal, broken, (news) => {
    if ('step' in news) onStep(news.step);
    return 'made' in news ? news.made : undefined;
  });
}

function runAlone<Outcome>(
  job: ExportJob,
  signal: AbortSignal,
  /** What comes of it where the thread ends by itself, as when memory runs out. */
  broken: Outcome | undefined,
  findOutcome: (news: ExportNews) => Outcome | undefined,
): Promise<Outcome | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const end = (outcome: Outcome | undefined): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      resolve(outcome);
    };
    const cancel = (): void => end(undefined);
    const fail = (): void => end(broken);
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const outcome = findOutcome(exportNews.parse(data));
      if (outcome !== undefined) end(outcome);
    });
    worker.postMessage(job);
  });
}
