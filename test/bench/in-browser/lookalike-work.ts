import { nearKeys } from '../../../lib/identity/near-keys.ts';
import { makeLikenessRow } from '../../../lib/store/likeness-row.ts';
import { openReading, readAlike } from '../../../lib/store/read-alike.ts';
import { openRecord } from '../../../lib/store/record-database.ts';
import { entryOf } from '../../record/writers.ts';
import { clock } from '../sampled.ts';

const SLICE = 2_000;
const WORDS = ['acme', 'bell', 'north', 'harbor', 'lumen', 'tessera', 'quill', 'oak', 'vale', 'ridge'];
/** Addresses in one measurement: a page's clock is coarse for a single one. */
const BATCH = 20;

/** `harbor2f9k`: names somewhat shorter than real ones are, and no two an edit apart by design. */
function madeName(n: number): string {
  return `${WORDS[n % WORDS.length]}${((n + 40_000) * 7).toString(36)}`;
}

let names: readonly string[] = [];

/** Makes as many verified vendors findable, beside what the record holds; the time of it in milliseconds. */
export async function fillLikenesses(vendors: number): Promise<number> {
  names = Array.from({ length: vendors }, (_, n) => madeName(n));
  const db = await openRecord();
  const took = await clock(async () => {
    for (let start = 0; start < vendors; start += SLICE) {
      const { store, done } = db.transaction('likenesses', 'readwrite');
      for (const name of names.slice(start, start + SLICE)) {
        const key = `${name}.example`;
        const verified = entryOf({ about: key, statements: [{ topic: 'standing', value: 'verified' }] });
        const row = makeLikenessRow(key, [verified]);
        if (row) void store.put(row);
      }
      await done;
    }
  });
  db.close();
  return took;
}

/** Addresses of unlisted pages that resemble nobody, as nearly all do. */
function pages(): string[] {
  return Array.from({ length: BATCH }, (_, n) => `unlisted-${WORDS[n % 10]}-page-${n}.example`);
}

/** Milliseconds to ask the index on disk about one page. */
export async function askIndex(): Promise<number> {
  const db = await openRecord();
  const asked = pages();
  const took = await clock(async () => {
    for (const key of asked) await readAlike(openReading(db), 'near', nearKeys(key));
  });
  db.close();
  return took / BATCH;
}

/** Milliseconds to go through all vendors on disk for one page: read their keys, compare each. */
export async function scanOnDisk(): Promise<number> {
  const db = await openRecord();
  const [key = ''] = pages();
  const took = await clock(async () => {
    const keys = await db.getAllKeys('likenesses');
    compareAll(key, keys);
  });
  db.close();
  return took;
}

/** The same with all of them in memory already, which no worker that has just started has. */
export async function scanInMemory(): Promise<number> {
  const [key = ''] = pages();
  const keys = names.map((name) => `${name}.example`);
  return clock(async () => compareAll(key, keys));
}

/** As quick as a scan can honestly be: plain letters only, no look-alikes, and out at the second difference. */
function compareAll(key: string, keys: readonly string[]): number {
  const name = nameOf(key);
  return keys.filter((other) => isOneEdit(name, nameOf(other))).length;
}

function nameOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
