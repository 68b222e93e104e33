import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WayInJob, WayInNews } from '../../lib/store/way-in-messages.ts';
import { WayInThread } from '../../lib/store/way-in-thread.ts';

/** Stands in for the worker’s thread. */
class StandIn extends EventTarget {
  static last: StandIn | undefined;
  readonly jobs: WayInJob[] = [];
  isEnded = false;

  constructor() {
    super();
    StandIn.last = this;
  }

  postMessage(job: WayInJob): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(news: WayInNews): void {
    this.dispatchEvent(new MessageEvent('message', { data: news }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(): { thread: WayInThread; worker: StandIn } {
  const thread = new WayInThread();
  if (!StandIn.last) throw new Error('No worker was started');
  return { thread, worker: StandIn.last };
}

const given = new Uint8Array([1]);

test('an answer comes back to whoever asked, whichever comes first', async () => {
  const { thread, worker } = start();
  const first = thread.ask('unpack', [given]);
  const second = thread.ask('unseal', [given, 'words']);
  expect(worker.jobs).toEqual([
    { job: 1, act: 'unpack', given: [given] },
    { job: 2, act: 'unseal', given: [given, 'words'] },
  ]);
  worker.say({ job: 2, answer: 'second' });
  worker.say({ job: 1, answer: 'first' });
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  expect(worker.isEnded).toBe(false);
});

test('progress is passed on, and a cancelled act is told so without ending the thread', async () => {
  const { thread, worker } = start();
  const controller = new AbortController();
  const heard: number[][] = [];
  const answer = thread.ask('unpack', [given], {
    pause: (done, total) => void heard.push([done, total]),
    signal: controller.signal,
  });
  worker.say({ job: 1, progress: { done: 3, total: 9 } });
  controller.abort();
  expect(worker.jobs.at(-1)).toEqual({ cancel: 1 });
  worker.say({ job: 1, answer: 'cancelled' });
  expect(await answer).toBe('cancelled');
  expect(heard).toEqual([[3, 9]]);
  expect(worker.isEnded).toBe(false);
});

test.each<[string, (thread: WayInThread, worker: StandIn) => void]>([
  ['is ended', (thread) => thread.end()],
  ['crashes', (_thread, worker) => worker.dispatchEvent(new Event('error'))],
  ['says what cannot be read', (_thread, worker) => worker.dispatchEvent(new Event('messageerror'))],
  ['says nothing for minutes', () => vi.advanceTimersByTime(200_000)],
])('a thread that %s gives no answer, then or later', async (_what, happen) => {
  const { thread, worker } = start();
  const answer = thread.ask('unpack', [given]);
  happen(thread, worker);
  expect(await answer).toBeUndefined();
  expect(worker.isEnded).toBe(true);
  expect(await thread.ask('unpack', [given])).toBeUndefined();
});

test('long work that goes on saying something is waited for, and so is a reviewer who asks nothing', async () => {
  const { thread, worker } = start();
  const answer = thread.ask('unpack', [given]);
  for (let done = 0; done < 5; done++) {
    vi.advanceTimersByTime(100_000);
    worker.say({ job: 1, progress: { done, total: 5 } });
  }
  worker.say({ job: 1, answer: 'done' });
  expect(await answer).toBe('done');
  vi.advanceTimersByTime(3_600_000);
  expect(worker.isEnded).toBe(false);
});
