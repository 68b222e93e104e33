import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentOutcome } from '../../lib/documents/document-messages.ts';
import { LIMITS } from '../../lib/documents/limits.ts';
import { readInWorker } from '../../lib/documents/read-in-worker.ts';

/** A worker whose side the test plays. */
class PlayedWorker extends EventTarget {
  static last: PlayedWorker | undefined;
  static started = 0;
  readonly address: string;
  readonly jobs: { readonly name: string; readonly bytes: ArrayBuffer }[] = [];
  isEnded = false;

  constructor(address: URL, options: WorkerOptions) {
    super();
    this.address = `${options.type} ${address.pathname.split('/').at(-1)}`;
    PlayedWorker.last = this;
    PlayedWorker.started += 1;
  }
  postMessage(job: { readonly name: string; readonly bytes: ArrayBuffer }): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const DONE = {
  ok: true,
  document: { kind: 'pdf', pages: ['One'] },
  check: { kind: 'agreement', terms: [] },
};
const BROKEN = { ok: false, fault: { code: 'broken', kind: 'unknown' } };
const CANCELLED = { ok: false, fault: { code: 'cancelled', kind: 'unknown' } };

beforeEach(() => {
  vi.stubGlobal('Worker', PlayedWorker);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  PlayedWorker.last = undefined;
  PlayedWorker.started = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface Started {
  readonly worker: PlayedWorker;
  readonly outcome: Promise<DocumentOutcome>;
  readonly heard: string[];
  readonly controller: AbortController;
}

/** Begins to read a file and waits until its worker has the job. */
async function start(): Promise<Started> {
  const controller = new AbortController();
  const heard: string[] = [];
  const outcome = readInWorker(new Blob(['%PDF-']), 'a.pdf', {
    signal: controller.signal,
    onProgress: (done, total) => heard.push(`${done}/${total}`),
  });
  await vi.waitFor(() => expect(PlayedWorker.last?.jobs).toHaveLength(1));
  const worker = PlayedWorker.last;
  if (!worker) throw new Error('No worker was started');
  return { worker, outcome, heard, controller };
}

test('a module worker gets the bytes and the name; its word is the outcome, and it is ended', async () => {
  const { worker, outcome, heard } = await start();
  expect(worker.address).toBe('module document-worker.ts');
  expect(worker.jobs.map(({ name, bytes }) => [name, bytes.byteLength])).toEqual([['a.pdf', 5]]);
  worker.say({ progress: { done: 1, total: 2 } });
  worker.say({ progress: { done: 2, total: 2 } });
  expect(worker.isEnded).toBe(false);
  worker.say({ done: DONE });
  expect(await outcome).toEqual(DONE);
  expect(heard).toEqual(['1/2', '2/2']);
  expect(worker.isEnded).toBe(true);
});

test('a fault that the worker finds is the outcome', async () => {
  const { worker, outcome } = await start();
  worker.say({ done: { ok: false, fault: { code: 'encrypted', kind: 'pdf' } } });
  expect(await outcome).toEqual({ ok: false, fault: { code: 'encrypted', kind: 'pdf' } });
});

test('words that are not for the page are passed over', async () => {
  const { worker, outcome, heard } = await start();
  worker.say({ sourceName: 'worker', targetName: 'main', action: 'ready', data: null });
  worker.say({ progress: { done: -1, total: 'many' } });
  worker.say({ done: { ok: true, document: { pages: [1] } } });
  worker.say(null);
  expect(worker.isEnded).toBe(false);
  worker.say({ done: DONE });
  expect(await outcome).toEqual(DONE);
  expect(heard).toEqual([]);
});

describe('a document counts as broken', () => {
  test('when the worker crashes', async () => {
    const { worker, outcome } = await start();
    worker.dispatchEvent(new Event('error'));
    expect(await outcome).toEqual(BROKEN);
    expect(worker.isEnded).toBe(true);
  });

  test('when the worker says nothing for a minute and a half', async () => {
    const { worker, outcome } = await start();
    vi.advanceTimersByTime(89_000);
    expect(worker.isEnded).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(worker.isEnded).toBe(true);
    expect(await outcome).toEqual(BROKEN);
  });

  test('when the worker goes on for five minutes, however often it speaks', async () => {
    const { worker, outcome } = await start();
    for (let second = 0; second < 299; second += 1) {
      vi.advanceTimersByTime(1000);
      worker.say({ progress: { done: second, total: 1000 } });
    }
    expect(worker.isEnded).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(await outcome).toEqual(BROKEN);
  });
});

describe('cancelling', () => {
  test('ends the worker at once', async () => {
    const { worker, outcome, controller } = await start();
    controller.abort();
    expect(worker.isEnded).toBe(true);
    expect(await outcome).toEqual(CANCELLED);
  });

  test('beforehand starts none', async () => {
    const outcome = await readInWorker(new Blob(['a']), 'a.txt', {
      signal: AbortSignal.abort(),
      onProgress: () => {},
    });
    expect(outcome).toEqual(CANCELLED);
    expect(PlayedWorker.started).toBe(0);
  });

  test('afterwards changes nothing', async () => {
    const { worker, outcome, controller } = await start();
    worker.say({ done: DONE });
    controller.abort();
    expect(await outcome).toEqual(DONE);
  });
});

describe('a file that is not taken starts no worker', () => {
  const options = () => ({ signal: new AbortController().signal, onProgress: () => {} });

  test('because it is too large, which is known before it is read', async () => {
    const file = new Blob([new Uint8Array(LIMITS.file + 1)]);
    const arrayBuffer = vi.spyOn(file, 'arrayBuffer');
    const outcome = await readInWorker(file, 'a.pdf', options());
    expect(!outcome.ok && outcome.fault.code).toBe('too-large');
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(PlayedWorker.started).toBe(0);
  });

  test('because the browser cannot get at it any more', async () => {
    const file = new Blob(['a']);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    const outcome = await readInWorker(file, 'a.pdf', options());
    expect(!outcome.ok && outcome.fault.code).toBe('unreadable');
    expect(PlayedWorker.started).toBe(0);
  });
});
