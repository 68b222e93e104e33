import type { Entry } from '../record/entry.ts';
import { keysFiledUnder } from '../record/link.ts';
import type { People, Person } from '../record/people.ts';
import type { HistoryRow, PersonRow, RecordDatabase, WriterRow } from './record-database.ts';

/** As much of the stores as reading takes, in whatever transaction. */
interface Histories {
  get(key: string): Promise<HistoryRow | undefined>;
}
interface Rows<Row> {
  getAll(): Promise<Row[]>;
}

/** One history, or undefined where nothing about the key is held. */
export function readHistory(db: RecordDatabase, key: string): Promise<HistoryRow | undefined> {
  return db.get('histories', key);
}

/**
 * The rows of some keys and of every key that is or was linked to them, directly or through others: what
 * `foldVendors` needs to see whole vendors. One read transaction, so never half of a write.
 */
export function readRelated(db: RecordDatabase, keys: readonly string[]): Promise<HistoryRow[]> {
  return readRelatedIn(db.transaction('histories', 'readonly').store, keys);
}

/** The rows of some keys and what is linked to them, in a transaction that reads more than that. */
export async function readRelatedIn(histories: Histories, keys: readonly string[]): Promise<HistoryRow[]> {
  const seen = new Set(keys);
  const rows: HistoryRow[] = [];
  for (let open = [...seen]; open.length > 0; ) {
    const found = await readRows(histories, open);
    rows.push(...found);
    open = [...new Set(found.flatMap(relatedKeys))].filter((key) => !seen.has(key));
    for (const key of open) seen.add(key);
  }
  return rows;
}

async function readRows(histories: Histories, keys: readonly string[]): Promise<HistoryRow[]> {
  const rows = await Promise.all(keys.map((key) => histories.get(key)));
  return rows.filter((row) => row !== undefined);
}

/** Keys that a row leads to along links, in either direction. */
export function relatedKeys(row: HistoryRow): string[] {
  return [...row.namedBy, ...row.entries.flatMap(keysFiledUnder)];
}

/** The rows of some keys and of all that they are linked with, out of those that were read. */
export function rowsAround<Row extends HistoryRow>(
  keys: readonly string[],
  byKey: ReadonlyMap<string, Row>,
): Row[] {
  const reached = new Set(keys);
  for (const key of reached) {
    const row = byKey.get(key);
    for (const next of row ? relatedKeys(row) : []) reached.add(next);
  }
  return [...reached].flatMap((key) => byKey.get(key) ?? []);
}

/** The entries of rows, all in one list. */
export function entriesOf(rows: readonly HistoryRow[]): Entry[] {
  return rows.flatMap((row) => row.entries);
}

/** Every history of the record. */
export function readAllHistories(db: RecordDatabase): Promise<HistoryRow[]> {
  return db.getAll('histories');
}

/** The people the list knows, by writer key. */
export function readPeople(db: RecordDatabase): Promise<People> {
  const transaction = db.transaction(['people', 'writers'], 'readonly');
  return readPeopleIn(transaction.objectStore('people'), transaction.objectStore('writers'));
}

/** The same in a transaction that reads more than that. */
export async function readPeopleIn(
  peopleStore: Rows<PersonRow>,
  writersStore: Rows<WriterRow>,
): Promise<People> {
  const [people, writers] = await Promise.all([peopleStore.getAll(), writersStore.getAll()]);
  const byId = new Map(people.map((row) => [row.id, row]));
  const known = writers.flatMap(({ key, person }): [string, Person][] => {
    const found = person === undefined ? undefined : byId.get(person);
    return found ? [[key, found]] : [];
  });
  return new Map(known);
}
