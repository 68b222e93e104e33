import type { Work } from './record-many.ts';
import type { WayIn } from './way-in.ts';
import { type WayInAct, type WayInJob, wayInNews } from './way-in-messages.ts';

/** Milliseconds without a word while something is asked, after which the thread counts as broken. */
const LONGEST_SILENCE = 180_000;

/** What an act is given, less how it reports, which is the thread’s own. */
type Given<Act extends WayInAct> = WayIn[Act] extends (...given: [...infer Rest, Work]) => unknown
  ? Rest
  : Parameters<WayIn[Act]>;
type Answer<Act extends WayInAct> = Awaited<ReturnType<WayIn[Act]>>;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly pause: Work['pause'];
}

/**
 * A thread of its own for one file that comes in: what is heavy in opening it happens there, and a sheet’s rows stay
 * there, so that the page stays free however many they are. Whoever starts it ends it.
 */
export class WayInThread {
  readonly #worker = new Worker(new URL('./way-in-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #isEnded = false;

  constructor() {
    const fail = (): void => this.end();
    this.#worker.addEventListener('error', fail);
    this.#worker.addEventListener('messageerror', fail);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#hear(data));
  }

  /**
   * Asks the thread to do something. Undefined where it crashed, hung or was ended meanwhile.
   *
   * @param work where it reports, and how it is cancelled; an act that has none is cancelled by ending the thread
   */
  async ask<Act extends WayInAct>(
    act: Act,
    given: Given<Act>,
    work?: Work,
  ): Promise<Answer<Act> | undefined> {
    if (this.#isEnded) return undefined;
    const job = ++this.#jobs;
    const cancel = (): void => this.#post({ cancel: job });
    work?.signal.addEventListener('abort', cancel);
    try {
      const answer = await new Promise<unknown>((resolve) => {
        this.#waiting.set(job, { resolve, pause: work?.pause ?? (() => undefined) });
        this.#post({ job, act, given });
        this.#expectWord();
      });
      return answer as Answer<Act> | undefined;
    } finally {
      work?.signal.removeEventListener('abort', cancel);
    }
  }

  /** Ends the thread and whatever it does. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#silence);
    this.#worker.terminate();
    for (const { resolve } of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }

  #post(job: WayInJob): void {
    this.#worker.postMessage(job);
  }

  #hear(data: unknown): void {
    const news = wayInNews.parse(data);
    const waiting = this.#waiting.get(news.job);
    if ('progress' in news) void waiting?.pause(news.progress.done, news.progress.total);
    else {
      this.#waiting.delete(news.job);
      waiting?.resolve(news.answer);
    }
    this.#expectWord();
  }

  #expectWord(): void {
    clearTimeout(this.#silence);
    if (this.#waiting.size > 0) this.#silence = setTimeout(() => this.end(), LONGEST_SILENCE);
  }
}
