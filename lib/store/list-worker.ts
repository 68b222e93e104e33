import '../platform/set-up-zod.ts';
import * as z from 'zod/mini';
import { doListWork, type GrantedWork } from './do-list-work.ts';
import { theRecord } from './stores.ts';

/** The work is of this build’s own planning and is checked for its shape alone. */
const workSchema = z.custom<GrantedWork>(
  (value) => typeof value === 'object' && value !== null && 'granted' in value,
);

// Fetching and checking lists in a thread of its own: every page of ours shares another one.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void run(data).catch(reportError);
});

async function run(data: unknown): Promise<void> {
  await doListWork(await theRecord(), workSchema.parse(data));
  self.postMessage('done');
}
