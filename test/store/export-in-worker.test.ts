import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import { lookAtExportInWorker, makeExportInWorker } from '../../lib/store/export-in-worker.ts';
import type { ExportNews, ExportRequest } from '../../lib/store/export-messages.ts';

/** Stands in for the worker’s thread. */
class StandIn extends EventTarget {
  static last: StandIn | undefined;
  readonly jobs: unknown[] = [];
  isEnded = false;

  constructor() {
    super();
    StandIn.last = this;
  }

  postMessage(job: unknown): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(news: ExportNews): void {
    this.dispatchEvent(new MessageEvent('message', { data: news }));
  }
}

beforeEach(() => {
  StandIn.last = undefined;
  vi.stubGlobal('Worker', StandIn);
});

afterEach(() => vi.unstubAllGlobals());

function theWorker(): StandIn {
  if (!StandIn.last) throw new Error('No worker was started');
  return StandIn.last;
}

const REQUEST: ExportRequest = {
  format: 'list',
  keys: 'all',
  along: USUALLY_ALONG,
  standings: [],
  today: '2026-11-24',
  timeZone: 'UTC',
  questions: OWN_QUESTIONS,
};

function make(signal = new AbortController().signal) {
  const steps: string[] = [];
  const outcome = makeExportInWorker(REQUEST, { signal, onStep: (step) => steps.push(step) });
  return { outcome, steps };
}

test('hands the request over, passes the steps on, and ends the thread with its answer', async () => {
  const { outcome, steps } = make();
  const worker = theWorker();
  expect(worker.jobs).toEqual([{ make: REQUEST }]);
  worker.say({ step: 'writing' });
  expect(worker.isEnded).toBe(false);
  const made = { ok: true, fileName: 'a.json', bytes: new Blob(['x']) } as const;
  worker.say({ made });
  expect(await outcome).toEqual(made);
  expect(steps).toEqual(['writing']);
  expect(worker.isEnded).toBe(true);
});

test('ends the thread when it is cancelled, and starts none once it is', async () => {
  const cancelling = new AbortController();
  const { outcome } = make(cancelling.signal);
  cancelling.abort();
  expect(await outcome).toBeUndefined();
  expect(theWorker().isEnded).toBe(true);
  StandIn.last = undefined;
  expect(await make(cancelling.signal).outcome).toBeUndefined();
  expect(StandIn.last).toBeUndefined();
});

test.each(['error', 'messageerror'])('a thread that breaks off with %s says so', async (event) => {
  const { outcome } = make();
  theWorker().dispatchEvent(new Event(event));
  expect(await outcome).toEqual({ ok: false, fault: { code: 'failed' } });
  expect(theWorker().isEnded).toBe(true);
});

test('a count that breaks off comes to nothing', async () => {
  const signal = new AbortController().signal;
  const outcome = lookAtExportInWorker({ keys: ['acme.example'], along: USUALLY_ALONG }, signal);
  expect(theWorker().jobs).toEqual([{ look: { keys: ['acme.example'], along: USUALLY_ALONG } }]);
  theWorker().dispatchEvent(new Event('error'));
  expect(await outcome).toBeUndefined();
});
