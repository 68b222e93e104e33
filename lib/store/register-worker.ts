import '../platform/set-up-zod.ts';
import { downloadLeie } from '../transports/download-leie.ts';
import { readShippedSnapshot } from '../transports/read-shipped-snapshot.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { loadRegister } from './load-register.ts';
import { openRegisters, type RegisterDatabase } from './register-database.ts';
import { type RegisterJob, type RegisterNews, registerJob } from './register-messages.ts';
import { removeRegister, sweepParts } from './replace-register.ts';
import { RegisterSearch } from './search-registers.ts';

/** Everything that is done with registers, in a thread of its own: one job after the other. */
interface Registers {
  readonly db: RegisterDatabase;
  readonly search: RegisterSearch;
}

let registers: Promise<Registers> | undefined;
/** Looked at once in a worker’s life: it ships with the code. */
let snapshot: Promise<void> | undefined;
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const parsed = registerJob.safeParse(data);
  if (!parsed.success) return;
  // A failure is reported as the worker’s own, which the page hears as its `error` event.
  last = last.then(() => work(parsed.data)).catch(reportError);
});

async function work(job: RegisterJob): Promise<void> {
  if ('download' in job) {
    const downloaded = await downloadLeie((done, total) => say({ job: job.job, came: { done, total } }));
    return say({ job: job.job, downloaded });
  }
  registers ??= open();
  const { db, search } = await registers;
  if ('load' in job) {
    const loaded = await loadRegister(db, job.load, (progress) => say({ job: job.job, progress }));
    return say({ job: job.job, loaded });
  }
  if ('remove' in job) {
    await removeRegister(db, job.remove);
    snapshot = keepSnapshot(db, readShippedSnapshot);
    await snapshot;
    return say({ job: job.job, removed: true });
  }
  snapshot ??= keepSnapshot(db, readShippedSnapshot);
  await snapshot;
  say({ job: job.job, answer: await search.find(job.find) });
}

async function open(): Promise<Registers> {
  const db = await openRegisters();
  await sweepParts(db);
  return { db, search: new RegisterSearch(db) };
}

function say(news: RegisterNews): void {
  self.postMessage(news);
}
