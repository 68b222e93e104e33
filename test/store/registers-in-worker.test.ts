import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RegisterJob, RegisterNews } from '../../lib/store/register-messages.ts';
import {
  askRegisters,
  askRegistersForMany,
  downloadLeieInWorker,
  loadRegisterInWorker,
  removeRegisterInWorker,
} from '../../lib/store/registers-in-worker.ts';

/** Stands in for the worker’s thread. */
class StandIn extends EventTarget {
  static readonly made: StandIn[] = [];
  readonly jobs: RegisterJob[] = [];
  isEnded = false;

  constructor() {
    super();
    StandIn.made.push(this);
  }

  postMessage(job: RegisterJob): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(news: RegisterNews): void {
    this.dispatchEvent(new MessageEvent('message', { data: news }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
});

afterEach(() => {
  // Ends the worker that answers, so that no test finds that of another.
  for (const worker of StandIn.made) worker.dispatchEvent(new Event('error'));
  StandIn.made.length = 0;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function theWorker(): StandIn {
  const worker = StandIn.made.at(-1);
  if (!worker) throw new Error('No worker was started');
  return worker;
}

const file = new Blob(['x']);
const from = { kind: 'file', name: 'UPDATED.csv' } as const;

function load(signal = new AbortController().signal) {
  const heard: object[] = [];
  const outcome = loadRegisterInWorker({ file, from }, { signal, onProgress: (each) => heard.push(each) });
  return { outcome, heard };
}

test('a loading reports how far it is and what came of it, and its worker ends', async () => {
  const { outcome, heard } = load();
  const [{ job } = { job: 0 }] = theWorker().jobs;
  theWorker().say({ job, progress: { step: 'reading', done: 0.5 } });
  theWorker().say({ job, loaded: { ok: false, fault: { code: 'empty' } } });
  expect(await outcome).toEqual({ ok: false, fault: { code: 'empty' } });
  expect(heard).toEqual([{ step: 'reading', done: 0.5 }]);
  expect(theWorker().isEnded).toBe(true);
});

test.each<[string, (cancel: () => void) => void, string]>([
  ['is cancelled', (cancel) => cancel(), 'cancelled'],
  ['crashes', () => theWorker().dispatchEvent(new Event('error')), 'broken'],
  ['says nothing for minutes', () => vi.advanceTimersByTime(200_000), 'broken'],
])('a loading that %s ends with its worker', async (_what, happen, code) => {
  const controller = new AbortController();
  const { outcome } = load(controller.signal);
  expect(theWorker().isEnded).toBe(false);
  happen(() => controller.abort());
  expect(await outcome).toEqual({ ok: false, fault: { code } });
  expect(theWorker().isEnded).toBe(true);
});

test('a loading that reports stays, however long it takes, and one that was cancelled before starts none', async () => {
  const { outcome } = load();
  const [{ job } = { job: 0 }] = theWorker().jobs;
  for (let times = 0; times < 5; times += 1) {
    vi.advanceTimersByTime(100_000);
    theWorker().say({ job, progress: { step: 'reading', done: 0.1 * times } });
  }
  expect(theWorker().isEnded).toBe(false);
  theWorker().say({ job, loaded: { ok: false, fault: { code: 'empty' } } });
  await outcome;
  const cancelled = load(AbortSignal.abort());
  expect(await cancelled.outcome).toEqual({ ok: false, fault: { code: 'cancelled' } });
  expect(StandIn.made.length).toBe(1);
});

test('a download reports its bytes and hands over the file, and is cancelled with its worker', async () => {
  const heard: number[][] = [];
  const { signal } = new AbortController();
  const onProgress = (...bytes: number[]) => heard.push(bytes);
  const outcome = downloadLeieInWorker({ signal, onProgress });
  const [{ job } = { job: 0 }] = theWorker().jobs;
  theWorker().say({ job, came: { done: 5, total: 9 } });
  theWorker().say({ job, downloaded: { ok: true, file } });
  expect(await outcome).toEqual({ ok: true, file });
  expect(heard).toEqual([[5, 9]]);
  const controller = new AbortController();
  const cancelled = downloadLeieInWorker({ signal: controller.signal, onProgress });
  controller.abort();
  expect(await cancelled).toEqual({ ok: false, fault: { code: 'cancelled' } });
  expect(theWorker().isEnded).toBe(true);
});

test('questions go to one worker, each answer to its question, and the worker ends once nobody asks', async () => {
  const one = askRegisters([{ text: 'Acme Calls', of: 'company' }]);
  const many = askRegistersForMany([[], []]);
  const removed = removeRegisterInWorker('leie');
  expect(StandIn.made.length).toBe(1);
  const worker = theWorker();
  const [first, second, third] = worker.jobs.map(({ job }) => job);
  worker.say({ job: third ?? 0, removed: true });
  worker.say({ job: second ?? 0, answer: { registers: [], candidates: [[], []] } });
  vi.advanceTimersByTime(1_000_000);
  expect(worker.isEnded, 'while a question is open').toBe(false);
  worker.say({ job: first ?? 0, answer: { registers: [], candidates: [[]] } });
  expect(await one).toEqual({ registers: [], candidates: [] });
  expect((await many).candidates).toEqual([[], []]);
  await removed;
  vi.advanceTimersByTime(1_000_000);
  expect(worker.isEnded).toBe(true);
  const again = askRegisters([]);
  expect(StandIn.made.length, 'a new one for the next question').toBe(2);
  theWorker().say({ job: theWorker().jobs[0]?.job ?? 0, answer: { registers: [], candidates: [[]] } });
  await again;
});

test('a worker that crashes fails its questions, and the next one has a new worker', async () => {
  const lost = askRegisters([]);
  theWorker().dispatchEvent(new Event('error'));
  await expect(lost).rejects.toThrow('could not be searched');
  void askRegisters([]).catch(() => undefined);
  expect(StandIn.made.length).toBe(2);
});
