import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../../../lib/record/entry.ts';
import { mergeEntries } from '../../../lib/record/merge.ts';
import { clock } from '../sampled.ts';
import { firstEntry, secondEntry } from './made-vendors.ts';

/** Two ways to lay entries in IndexedDB: a row for each history, or a row for each entry with an index on its key. */
interface Layouts extends DBSchema {
  histories: { key: string; value: { readonly key: string; readonly entries: readonly Entry[] } };
  entries: { key: string; value: Entry; indexes: { about: string } };
}

const DATABASE = 'row-layouts';
const VENDORS = 2_000;
/** A vendor much written about. */
const LONG = 60;
/** Appends and reads in one measurement: some browsers' clocks tick once in a millisecond. */
const BATCH = 20;

let opened: Promise<IDBPDatabase<Layouts>> | undefined;
let histories: readonly (readonly Entry[])[] = [];
let long: readonly Entry[] = [];
let turn = 0;

/** Makes the entries and an empty database. */
export async function prepareLayouts(): Promise<void> {
  await deleteDB(DATABASE);
  opened = openDB<Layouts>(DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore('histories', { keyPath: 'key' });
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('about', 'about');
    },
  });
  histories = Array.from({ length: VENDORS }, (_, n) => {
    const first = firstEntry(n);
    return [first, secondEntry(first, 'ben')];
  });
  long = Array.from({ length: LONG }, () => ({ ...firstEntry(VENDORS), about: 'long.example' }));
}

function database(): Promise<IDBPDatabase<Layouts>> {
  if (!opened) throw new Error('prepareLayouts comes first');
  return opened;
}

/** An import of all vendors in one transaction, as rows of histories. */
export async function importHistories(): Promise<number> {
  const db = await database();
  await db.clear('histories');
  return clock(async () => {
    const transaction = db.transaction('histories', 'readwrite', { durability: 'strict' });
    for (const entries of [...histories, long]) {
      const [first] = entries;
      if (first) void transaction.store.put({ key: first.about, entries });
    }
    await transaction.done;
  });
}

/** The same as rows of entries. */
export async function importEntries(): Promise<number> {
  const db = await database();
  await db.clear('entries');
  return clock(async () => {
    const transaction = db.transaction('entries', 'readwrite', { durability: 'strict' });
    for (const entry of [...histories, long].flat()) void transaction.store.put(entry);
    await transaction.done;
  });
}

/** One entry more, each in a transaction of its own: milliseconds of one. */
export async function appendToHistory(isLong: boolean): Promise<number> {
  const db = await database();
  const entries = nextEntries(isLong);
  const took = await clock(async () => {
    for (const entry of entries) {
      const transaction = db.transaction('histories', 'readwrite', { durability: 'strict' });
      const held = await transaction.store.get(entry.about);
      await transaction.store.put({ key: entry.about, entries: mergeEntries(held?.entries ?? [], [entry]) });
      await transaction.done;
    }
  });
  return took / BATCH;
}

export async function appendAsEntry(isLong: boolean): Promise<number> {
  const db = await database();
  const entries = nextEntries(isLong);
  const took = await clock(async () => {
    for (const entry of entries) {
      const transaction = db.transaction('entries', 'readwrite', { durability: 'strict' });
      await transaction.store.put(entry);
      await transaction.done;
    }
  });
  return took / BATCH;
}

/** All that is held about a vendor: milliseconds of one read. */
export async function readHistory(): Promise<number> {
  const db = await database();
  const keys = nextKeys();
  return (await clock(async () => void (await readEach(keys, (key) => db.get('histories', key))))) / BATCH;
}

export async function readEntries(): Promise<number> {
  const db = await database();
  const keys = nextKeys();
  const read = (key: string) => db.getAllFromIndex('entries', 'about', key);
  return (await clock(async () => void (await readEach(keys, read)))) / BATCH;
}

async function readEach(keys: readonly string[], read: (key: string) => Promise<unknown>): Promise<void> {
  for (const key of keys) await read(key);
}

function nextEntries(isLong: boolean): Entry[] {
  turn++;
  return Array.from({ length: BATCH }, (_, i) => {
    const entry = firstEntry((turn * BATCH + i) % VENDORS);
    return isLong ? { ...entry, about: 'long.example', id: `${turn}.${i}` } : entry;
  });
}

function nextKeys(): string[] {
  turn++;
  return Array.from({ length: BATCH }, (_, i) => `v${(turn * BATCH * 7 + i * 31) % VENDORS}.example`);
}
