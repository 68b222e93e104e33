import type { GrantedWork } from './do-list-work.ts';

/** Does work on lists in a worker of its own, which ends with it. Rejects where it broke off: what was in force stays. */
export function doListWorkInWorker(work: GrantedWork): Promise<void> {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve());
    worker.addEventListener('error', () => reject(new Error('The lists could not be refreshed')));
    worker.postMessage(work);
  }).finally(() => worker.terminate());
}
