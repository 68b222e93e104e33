import type { Candidate } from '../registers/candidate.ts';
import type { LoadedRegister, RegisterId, RegisterName } from '../registers/register.ts';
import type { LoadProgress } from '../registers/register-loading.ts';
import type { Download } from '../transports/download-leie.ts';
import type { LoadOutcome, RegisterLoad } from './load-register.ts';
import { type RegisterNews, registerNews } from './register-messages.ts';
import type { RegistersAnswer } from './search-registers.ts';

/** A worker that nobody asks ends after so many milliseconds: it holds tens of megabytes. */
const LONGEST_IDLE = 5 * 60_000;
/** Milliseconds without a word from long work, after which the work counts as broken. */
const LONGEST_SILENCE = 180_000;

type DoneNews = Extract<RegisterNews, { answer: unknown } | { removed: unknown }>;

interface Waiting {
  readonly resolve: (news: DoneNews) => void;
  readonly reject: (error: Error) => void;
}

/** The one worker of this page that answers questions, while it lives. */
let asked: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;
let jobs = 0;

/**
 * Looks for a vendor’s names in every register that is loaded: for each name and register up to 50 strong matches, five
 * possible ones, and 50 rows in whose description it is named. The first question of a page also brings in the shipped
 * snapshot where no list of the breach portal is loaded.
 */
export async function askRegisters(
  names: readonly RegisterName[],
): Promise<{ readonly registers: readonly LoadedRegister[]; readonly candidates: readonly Candidate[] }> {
  const { registers, candidates } = await askRegistersForMany([names]);
  return { registers, candidates: candidates[0] ?? [] };
}

/** The same for many vendors at a time. Ask for some dozens at once: between two questions others have their turn. */
export async function askRegistersForMany(
  vendors: readonly (readonly RegisterName[])[],
): Promise<RegistersAnswer> {
  const news = await ask({ find: vendors });
  if (!('answer' in news)) throw new TypeError('The worker answered something else');
  return news.answer;
}

/** Takes a register out of this browser. A list of the breach portal then falls back to the shipped snapshot. */
export async function removeRegisterInWorker(id: RegisterId): Promise<void> {
  await ask({ remove: id });
}

type Question = { readonly find: readonly (readonly RegisterName[])[] } | { readonly remove: RegisterId };

function ask(question: Question): Promise<DoneNews> {
  asked ??= startAnswering();
  const { worker, waiting } = asked;
  const job = ++jobs;
  clearTimeout(idle);
  return new Promise((resolve, reject) => {
    waiting.set(job, { resolve, reject });
    worker.postMessage({ job, ...question });
  });
}

function startAnswering(): NonNullable<typeof asked> {
  const worker = makeWorker();
  const waiting = new Map<number, Waiting>();
  const end = (): void => {
    worker.terminate();
    if (asked?.worker === worker) asked = undefined;
  };
  const fail = (): void => {
    end();
    for (const { reject } of waiting.values()) reject(new Error('The registers could not be searched'));
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = registerNews.parse(data);
    if (!('answer' in news || 'removed' in news)) return;
    waiting.get(news.job)?.resolve(news);
    waiting.delete(news.job);
    if (waiting.size === 0) idle = setTimeout(end, LONGEST_IDLE);
  });
  return { worker, waiting };
}

function makeWorker(): Worker {
  return new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module' });
}

interface WorkOptions<Progress extends readonly unknown[]> {
  readonly signal: AbortSignal;
  readonly onProgress: (...progress: Progress) => void;
}

/**
 * Loads a register in a worker of its own, which is ended when it is cancelled, hangs or crashes: the register in force
 * then stays as it is.
 */
export function loadRegisterInWorker(
  load: RegisterLoad,
  { signal, onProgress }: WorkOptions<[LoadProgress]>,
): Promise<LoadOutcome> {
  const refuse = (code: 'cancelled' | 'broken'): LoadOutcome => ({ ok: false, fault: { code } });
  return runAlone({ load }, signal, refuse, (news) => {
    if ('progress' in news) onProgress(news.progress);
    return 'loaded' in news ? news.loaded : undefined;
  });
}

/** Downloads the LEIE from OIG, in a worker that is ended in the same way. Reports bytes, and of how many or 0. */
export function downloadLeieInWorker({
  signal,
  onProgress,
}: WorkOptions<[done: number, total: number]>): Promise<Download> {
  const refuse = (code: 'cancelled' | 'broken'): Download => ({ ok: false, fault: { code } });
  return runAlone({ download: true }, signal, refuse, (news) => {
    if ('came' in news) onProgress(news.came.done, news.came.total);
    return 'downloaded' in news ? news.downloaded : undefined;
  });
}

type LongJob = { readonly load: RegisterLoad } | { readonly download: true };

/** Does one job in a worker of its own. */
function runAlone<Outcome>(
  job: LongJob,
  signal: AbortSignal,
  refuse: (code: 'cancelled' | 'broken') => Outcome,
  findOutcome: (news: RegisterNews) => Outcome | undefined,
): Promise<Outcome> {
  if (signal.aborted) return Promise.resolve(refuse('cancelled'));
  const worker = makeWorker();
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      worker.terminate();
      clearTimeout(silence);
      signal.removeEventListener('abort', cancel);
      resolve(outcome);
    };
    const cancel = (): void => end(refuse('cancelled'));
    const giveUp = (): void => end(refuse('broken'));
    let silence = setTimeout(giveUp, LONGEST_SILENCE);
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const outcome = findOutcome(registerNews.parse(data));
      if (outcome !== undefined) return end(outcome);
      clearTimeout(silence);
      silence = setTimeout(giveUp, LONGEST_SILENCE);
    });
    worker.postMessage({ job: ++jobs, ...job });
  });
}
