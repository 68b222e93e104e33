import { candidateKeys } from '../../../lib/identity/candidate-keys.ts';
import { nearKeys } from '../../../lib/identity/near-keys.ts';
import { setBadge } from '../../../lib/platform/badge.ts';
import { checkTab } from '../../../lib/platform/check-tab.ts';
import { todaysDate } from '../../../lib/platform/today.ts';
import { lookUpPage } from '../../../lib/store/look-up.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { clock } from '../sampled.ts';
import { madeKey } from './made-vendors.ts';

/** Look-ups in one measurement: a worker's clock ticks ten times in a millisecond, which is coarse for a single one. */
const BATCH = 24;

/** Addresses of vendors from all over the list, linked ones among them, or of sites that are not on it. */
function addresses(vendors: number, isListed: boolean): string[] {
  return Array.from({ length: BATCH }, (_, i) => {
    const n = Math.floor((i * (vendors - 10)) / BATCH / 10) * 10 + (i % 10);
    return isListed ? `https://www.${madeKey(n)}/contact?from=search` : `https://www.unlisted-${n}.example/`;
  });
}

/** The keys that a look-up reads: those of the address, and the other half of a linked pair. */
function keysRead(address: string): string[] {
  const keys: string[] = candidateKeys(address);
  const n = Number(/v(\d+)\.example/.exec(address)?.[1] ?? Number.NaN);
  if (n % 10 === 0) keys.push(madeKey(n + 1));
  if (n % 10 === 1) keys.push(madeKey(n - 1));
  return keys;
}

/** All that a look-up reads of the record, by key. */
interface Asked {
  readonly keys: readonly string[];
  /** Asked of the advisory lists, which hold nothing about them. */
  readonly advised: readonly string[];
  readonly near: readonly string[];
}

function askedFor(address: string, isListed: boolean): Asked {
  const keys = keysRead(address);
  return { keys, advised: candidateKeys(address), near: isListed ? [] : nearKeys(keys.at(-1) ?? '') };
}

/** Milliseconds of one look-up. */
export async function lookUp(vendors: number, isListed: boolean): Promise<number> {
  const db = await theRecord();
  const today = todaysDate();
  const asked = addresses(vendors, isListed);
  const took = await clock(async () => {
    for (const address of asked) await lookUpPage(db, address, today, undefined);
  });
  return took / BATCH;
}

/** Milliseconds of the reads of its keys alone, without a line of ours around them; of an unlisted page its near keys too. */
export async function bareGets(vendors: number, isListed: boolean): Promise<number> {
  const db = await openBare();
  const asked = addresses(vendors, isListed).map((address) => askedFor(address, isListed));
  const took = await clock(async () => {
    for (const one of asked) await getAll(db, one);
  });
  db.close();
  return took / BATCH;
}

/** Milliseconds of all that is done about a page: badge set, and no banner wanted. */
export function check(tabId: number, address: string): Promise<number> {
  return clock(() => checkTab(tabId, address));
}

/** The same reads and the same badge, and nothing else: neither settings nor permission nor a verdict. */
export async function bareCheck(tabId: number, address: string): Promise<number> {
  const db = await openBare();
  const asked = askedFor(address, true);
  const took = await clock(async () => {
    await getAll(db, asked);
    await setBadge(tabId, 'in-review', 'In review');
  });
  db.close();
  return took;
}

/** The same for vendors on the list, with the people who wrote about them, all asked for at once. */
export async function bareGetsAndPeople(vendors: number): Promise<number> {
  const db = await openBare();
  const asked = addresses(vendors, true).map((address) => askedFor(address, true));
  const took = await clock(async () => {
    for (const { keys, advised } of asked) {
      const transaction = db.transaction(['histories', 'advice', 'people', 'writers']);
      const histories = transaction.objectStore('histories');
      const advice = transaction.objectStore('advice').index('key');
      await Promise.all([
        ...keys.map((key) => resultOf(histories.get(key))),
        ...advised.map((key) => resultOf(advice.getAll(key))),
        resultOf(transaction.objectStore('people').getAll()),
        resultOf(transaction.objectStore('writers').getAll()),
      ]);
    }
  });
  db.close();
  return took / BATCH;
}

function openBare(): Promise<IDBDatabase> {
  return resultOf(indexedDB.open('first-call-record'));
}

function getAll(db: IDBDatabase, { keys, advised, near }: Asked): Promise<unknown[]> {
  const transaction = db.transaction(['histories', 'likenesses', 'advice']);
  const histories = transaction.objectStore('histories');
  const advice = transaction.objectStore('advice').index('key');
  const index = transaction.objectStore('likenesses').index('near');
  return Promise.all([
    ...keys.map((key) => resultOf(histories.get(key))),
    ...advised.map((key) => resultOf(advice.getAll(key))),
    ...near.map((key) => resultOf(index.getAllKeys(key, 16))),
  ]);
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
