import type { BrowserContext, Page } from 'playwright-core';
import type { RunningBrowser } from '../harness/running-browser.ts';

/** One step of writing to the record, as the page that writes sees it happen. */
export interface Step {
  readonly act: 'flag' | 'note' | 'import';
  /** `put`: a row is about to be written. `complete`: the browser has flushed the transaction. `shown`: the page shows it. */
  readonly what: 'put' | 'complete' | 'shown';
}

interface Stop {
  /** The step, counted over all pages from 1. */
  readonly at: number;
  /** `freeze`: every page of the extension stands still, in the midst of what it does. `leave`: the page that took the step is gone. */
  readonly how: 'freeze' | 'leave';
  /** The words by which each page shows that its act is recorded. */
  readonly tokens: Readonly<Record<Step['act'], string>>;
}

const TOLD = 'tellStep';
const told = new WeakMap<BrowserContext, Step[][]>();

/** Counts the steps in every page that opens from now on. Observes only: what is written and when stays as it is. */
export async function watchSteps(browser: RunningBrowser): Promise<void> {
  const page = await browser.open(browser.url('welcome.html'));
  await page.evaluate(() => localStorage.clear());
  await page.close();
  const stops: Step[][] = [];
  told.set(browser.context, stops);
  await browser.context.exposeFunction(TOLD, (steps: Step[]) => void stops.push(steps));
  await browser.context.addInitScript(countSteps);
}

/** From now on the n-th step stops its page; hands back how to ask for the steps until then, once it has. */
export async function armSteps(page: Page, stop: Stop): Promise<() => readonly Step[] | undefined> {
  const stops = told.get(page.context());
  if (!stops) throw new Error('Nobody counts the steps of this browser');
  const before = stops.length;
  await page.evaluate((armed) => {
    localStorage.setItem('steps', '[]');
    localStorage.setItem('stop', armed);
  }, JSON.stringify(stop));
  return () => stops[before];
}

/** The steps taken since they were armed, those after the stop too. */
export async function readSteps(browser: RunningBrowser): Promise<readonly Step[]> {
  const page = await browser.open(browser.url('welcome.html'));
  const steps = await page.evaluate(() => localStorage.getItem('steps') ?? '[]');
  await page.close();
  return JSON.parse(steps);
}

/**
 * Runs in the page before its own scripts. All pages of the extension live in one process: they count together in
 * their local storage, and one that never yields lets all of them stand still.
 */
function countSteps(): void {
  if (!location.pathname.endsWith('/dashboard.html')) return;
  const actHere = () => /^#\/(?:vendor\/)?(flag|note|import)/.exec(location.hash)?.[1];
  const read = (name: string) => JSON.parse(localStorage.getItem(name) ?? 'null');
  const step = (what: string, act = actHere()): void => {
    const stop = read('stop');
    if (!stop || !act) return;
    const steps = [...read('steps'), { act, what }];
    localStorage.setItem('steps', JSON.stringify(steps));
    if (steps.length !== stop.at) return;
    void (globalThis as unknown as { tellStep(steps: unknown): unknown }).tellStep(steps);
    if (stop.how === 'leave') location.replace('about:blank');
    while (stop.how === 'freeze') performance.now();
  };
  const isRecord = (db: IDBDatabase): boolean => db.name === 'first-call-record';

  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...row) {
    if (isRecord(this.transaction.db)) step('put');
    return put.apply(this, row);
  };
  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    const transaction = begin.apply(this, asked);
    if (isRecord(this) && transaction.mode === 'readwrite')
      transaction.addEventListener('complete', () => step('complete'));
    return transaction;
  };
  let isShown = false;
  new MutationObserver(() => {
    const act = actHere();
    const token = act && read('stop')?.tokens[act];
    if (isShown || !token || !document.body?.textContent?.includes(token)) return;
    isShown = true;
    step('shown', act);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
