import type { IDBPTransaction } from 'idb';
import type { Entry } from '../record/entry.ts';
import { keysFiledUnder } from '../record/link.ts';
import { mergeEntries } from '../record/merge.ts';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import { dropUnnamedFiles, findErasedHashes } from './drop-unnamed-files.ts';
import { type Addition, groupByKey } from './group-by-key.ts';
import { putHistory } from './put-history.ts';
import type {
  FileRow,
  HistoryRow,
  ImportRow,
  PersonRow,
  RecordDatabase,
  RecordSchema,
  WriterRow,
} from './record-database.ts';

/** Everything one act of the reviewer adds to the record. */
export interface RecordWrite {
  readonly entries: readonly Entry[];
  readonly people?: readonly PersonRow[];
  readonly writers?: readonly WriterRow[];
  readonly imported?: ImportRow;
  /** Files that the entries name by hash. */
  readonly files?: readonly FileRow[];
}

export type WriteOutcome = { readonly ok: true } | { readonly ok: false; readonly fault: 'storage-full' };

type Stores = ('histories' | 'likenesses' | 'people' | 'writers' | 'imports' | 'files')[];
type WriteTransaction = IDBPTransaction<RecordSchema, Stores, 'readwrite'>;

/**
 * The one transaction that adds to the record: all of it or nothing. Entries must be checked and signed before, since
 * waiting for WebCrypto inside would commit early. Resolves after the browser has flushed it to disk.
 */
export async function writeRecord(db: RecordDatabase, write: RecordWrite): Promise<WriteOutcome> {
  const stores: Stores = ['histories', 'likenesses', 'people', 'writers', 'imports', 'files'];
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    await commit(transaction, putAll(transaction, write));
  } catch (error) {
    if (isStorageFull(error) || isStorageFull(transaction.error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
  const keys = [...new Set(write.entries.flatMap(keysFiledUnder))];
  if (keys.length > 0) announceChange({ area: 'record', keys });
  if (write.people || write.writers) announceChange({ area: 'people', keys: [] });
  if (write.imported) announceChange({ area: 'imports', keys: [] });
  if (write.files?.length) announceChange({ area: 'files', keys: [] });
  return { ok: true };
}

/** Awaits each request: the failure of one left alone would surface nowhere but in the browser's console. */
async function putAll(transaction: WriteTransaction, write: RecordWrite): Promise<void> {
  for (const row of write.people ?? []) await transaction.objectStore('people').put(row);
  for (const row of write.writers ?? []) await transaction.objectStore('writers').put(row);
  if (write.imported) await transaction.objectStore('imports').put(write.imported);
  for (const row of write.files ?? []) await transaction.objectStore('files').put(row);
  const histories = transaction.objectStore('histories');
  const erased = new Set<string>();
  for (const [key, addition] of groupByKey(write.entries)) {
    const held = await histories.get(key);
    const row = addToRow(held ?? { key, entries: [], namedBy: [] }, addition);
    await putHistory(transaction, held, row);
    if (redacts(addition)) for (const sha256 of findErasedHashes(held, row)) erased.add(sha256);
  }
  await dropUnnamedFiles(histories, transaction.objectStore('files'), erased);
}

function redacts({ entries }: Addition): boolean {
  return entries.some(({ statements }) => statements.some(({ topic }) => topic === 'redacts'));
}

function addToRow(row: HistoryRow, { entries, namedBy }: Addition): HistoryRow {
  return {
    key: row.key,
    entries: mergeEntries(row.entries, entries),
    namedBy: [...new Set([...row.namedBy, ...namedBy])].sort(),
  };
}

/** Whether an error says that the disk, or the browser's share of it, is full. */
export function isStorageFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
