import '../platform/set-up-zod.ts';
import { type ExportJob, type ExportNews, exportJob } from './export-messages.ts';
import { lookAtExport } from './look-at-export.ts';
import { makeExport } from './make-export.ts';
import { theRecord } from './stores.ts';

/** One job, in a thread of its own: it is ended from outside when it is not wanted any more. */
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const job = exportJob.safeParse(data);
  // A failure is reported as the worker's own, which the page hears as its `error` event.
  if (job.success) work(job.data).catch(reportError);
});

async function work(job: ExportJob): Promise<void> {
  const db = await theRecord();
  if ('look' in job) return say({ looked: await lookAtExport(db, job.look) });
  say({ made: await makeExport(db, job.make, (step) => say({ step })) });
}

function say(news: ExportNews): void {
  self.postMessage(news);
}
