import type { IDBPTransaction } from 'idb';
import { foldVendors, type Vendor } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { entriesOf, readPeopleIn, readRelatedIn } from './read-record.ts';
import type { RecordDatabase, RecordSchema } from './record-database.ts';

const STORES: ('histories' | 'likenesses' | 'people' | 'writers' | 'lists' | 'advice' | 'questions')[] = [
  'histories',
  'likenesses',
  'people',
  'writers',
  'lists',
  'advice',
  'questions',
];

/** A transaction over all that says whose a page may be. */
export type Reading = IDBPTransaction<RecordSchema, typeof STORES, 'readonly'>;

/** One transaction for everything about a page: a second one costs as much again. */
export function openReading(db: RecordDatabase): Reading {
  return db.transaction(STORES, 'readonly');
}

/** The people the list knows. */
export function readPeopleOf(reading: Reading): Promise<People> {
  return readPeopleIn(reading.objectStore('people'), reading.objectStore('writers'));
}

/** So many histories under one key are looked at; a list would have to be made for it to have more. */
const MOST_FOUND = 1_000;

/**
 * The vendors that are found by any of some keys of an index of `likenesses`, and of which a known person has said
 * something: so that no list of strangers can crowd them out. Wider than what is alike: whether a statement acts is for
 * the caller to decide. Nothing but the keys themselves is read where nothing is found, which is so for nearly every page.
 */
export async function readAlike(
  reading: Reading,
  index: 'near' | 'same',
  keys: readonly string[],
): Promise<Vendor[]> {
  const likenesses = reading.objectStore('likenesses').index(index);
  const found = await Promise.all(keys.map((key) => likenesses.getAllKeys(key, MOST_FOUND)));
  const names = [...new Set(found.flat())];
  if (names.length === 0) return [];
  const people = await readPeopleOf(reading);
  const histories = reading.objectStore('histories');
  const rows = await Promise.all(names.map((key) => histories.get(key)));
  const known = rows.filter((row) => row?.entries.some(({ by }) => people.has(by)));
  if (known.length === 0) return [];
  const related = await readRelatedIn(
    histories,
    known.flatMap((row) => row?.key ?? []),
  );
  return foldVendors(entriesOf(related), people);
}
