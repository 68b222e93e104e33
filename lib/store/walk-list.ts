import type { IDBPTransaction } from 'idb';
import type { BackupKind } from '../exchange/backup-line.ts';
import type { HistoryRow, RecordDatabase, RecordSchema } from './record-database.ts';

/** What a list consists of, besides the contents of its files. */
type Stores = ('histories' | 'people' | 'writers' | 'imports' | 'questions' | 'lists' | 'advice' | 'files')[];
type WalkTransaction = IDBPTransaction<RecordSchema, Stores, 'readonly'>;

/** Histories that are taken at a time: read, packed and hashed in a few milliseconds. */
const SLICE = 50;

/** Called with the rows of a list one by one. Must not wait: the transaction would end. */
export interface ListWalker {
  readonly onHistory: (row: HistoryRow) => void;
  /** Left out where only the histories are asked for. */
  readonly onRow?: (kind: Exclude<BackupKind, 'history' | 'settings'>, row: object) => void;
}

/**
 * Walks the whole list as it is at one moment, a slice of it in each task, in an order that is always the same.
 *
 * @returns SHA-256 of the files that this browser holds, hexadecimal, in order
 */
export async function walkList(db: RecordDatabase, { onHistory, onRow }: ListWalker): Promise<string[]> {
  const transaction: WalkTransaction = db.transaction(
    ['histories', 'people', 'writers', 'imports', 'questions', 'lists', 'advice', 'files'],
    'readonly',
  );
  if (onRow) await walkBeside(transaction, onRow);
  await walkHistories(transaction, onHistory);
  return transaction.objectStore('files').getAllKeys();
}

type OnRow = NonNullable<ListWalker['onRow']>;

async function walkBeside(transaction: WalkTransaction, onRow: OnRow): Promise<void> {
  for (const row of await transaction.objectStore('people').getAll()) onRow('person', row);
  for (const row of await transaction.objectStore('writers').getAll()) onRow('writer', row);
  for (const row of await transaction.objectStore('imports').getAll()) onRow('imported', row);
  for (const { list } of await transaction.objectStore('questions').getAll()) onRow('questions', list);
  for (const row of await transaction.objectStore('lists').getAll()) onRow('list', row);
  await walkAdvice(transaction, onRow);
}

async function walkHistories(
  transaction: WalkTransaction,
  onHistory: ListWalker['onHistory'],
): Promise<void> {
  const histories = transaction.objectStore('histories');
  for (let after: string | undefined; ; ) {
    const rows = await histories.getAll(
      after === undefined ? null : IDBKeyRange.lowerBound(after, true),
      SLICE,
    );
    for (const row of rows) onHistory(row);
    after = rows.at(-1)?.key;
    if (rows.length < SLICE) return;
  }
}

async function walkAdvice(transaction: WalkTransaction, onRow: OnRow): Promise<void> {
  const advice = transaction.objectStore('advice');
  for (let after: [list: string, key: string] | undefined; ; ) {
    const rows = await advice.getAll(after && IDBKeyRange.lowerBound(after, true), SLICE);
    for (const { list, key, entries } of rows) onRow('advice', { list, key, entries });
    const last = rows.at(-1);
    after = last && [last.list, last.key];
    if (rows.length < SLICE) return;
  }
}
