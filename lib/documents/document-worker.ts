import '../platform/set-up-zod.ts';
import { checkTerms } from '../diligence/check-terms.ts';
import { type DocumentNews, type DocumentOutcome, documentJob } from './document-messages.ts';
import { readDocument } from './read-document.ts';

/** The whole of a job, in a thread of its own: it is ended from outside when it takes too long or is not wanted. */
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const job = documentJob.safeParse(data);
  // A failure is reported as the worker's own, which the page hears as its `error` event.
  if (job.success) work(job.data.bytes, job.data.name).catch(reportError);
});

async function work(bytes: ArrayBuffer, name: string): Promise<void> {
  const read = await readDocument(new Uint8Array(bytes), name, (progress) => say({ progress }));
  // Heard before the check begins, which says nothing until it is done.
  if (read.ok) say({ progress: { done: read.pages.length, total: read.pages.length } });
  const done: DocumentOutcome = read.ok
    ? {
        ok: true,
        document: { kind: read.kind, pages: [...read.pages] },
        check: checkTerms(read.pages),
      }
    : read;
  say({ done });
}

function say(news: DocumentNews): void {
  self.postMessage(news);
}
