import type { Work } from '../../lib/store/record-many.ts';
import { WayIn } from '../../lib/store/way-in.ts';
import type { WayInAct } from '../../lib/store/way-in-messages.ts';
import { quietWork } from './browser.ts';

/** Stands in for the thread where there is none: the same work, in this one. What is given and answered is copied as a thread’s messages are. */
export class WayInThread {
  static readonly started: WayInThread[] = [];
  readonly #wayIn = new WayIn();
  isEnded = false;

  constructor() {
    WayInThread.started.push(this);
  }

  async ask(act: WayInAct, given: readonly unknown[], work: Work = quietWork()): Promise<unknown> {
    if (this.isEnded) return undefined;
    const method = this.#wayIn[act] as (...given: readonly unknown[]) => Promise<unknown>;
    return structuredClone(await method.call(this.#wayIn, ...structuredClone(given), work));
  }

  end(): void {
    this.isEnded = true;
  }
}
