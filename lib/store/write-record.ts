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

/** How a write of many histories reports, and can be ended. */
export interface WriteSteps {
  /** Called between two steps and not awaited: waiting for anything but the database would commit early. */
  readonly onStep: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export type SteppedOutcome = WriteOutcome | { readonly ok: false; readonly fault: 'cancelled' };

type Stores = ('histories' | 'likenesses' | 'people' | 'writers' | 'imports' | 'files')[];
type WriteTransaction = IDBPTransaction<RecordSchema, Stores, 'readwrite'>;

/**
 * The one transaction that adds to the record: all of it or nothing. Entries must be checked and signed before, since
 * waiting for WebCrypto inside would commit early. Resolves after the browser has flushed it to disk.
 */
export async function writeRecord(db: RecordDatabase, write: RecordWrite): Promise<WriteOutcome> {
  const steps = { onStep: () => undefined, signal: new AbortController().signal };
  const outcome = await writeInSteps(db, write, steps);
  if (outcome.ok || outcome.fault === 'storage-full') return outcome;
  throw new Error('Nobody can cancel this');
}

/** The same for many histories: it says how far it is, and cancelled on the way it writes nothing. */
export async function writeInSteps(
  db: RecordDatabase,
  write: RecordWrite,
  steps: WriteSteps,
): Promise<SteppedOutcome> {
  const stores: Stores = ['histories', 'likenesses', 'people', 'writers', 'imports', 'files'];
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    await commit(transaction, putAll(transaction, write, steps));
  } catch (error) {
    if (steps.signal.aborted && error === steps.signal.reason) return { ok: false, fault: 'cancelled' };
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

/** Histories that are asked for at once: one after the other, each waits for the disk by itself. */
const STEP = 250;

/** Awaits each request: the failure of one left alone would surface nowhere but in the browser's console. */
async function putAll(
  transaction: WriteTransaction,
  write: RecordWrite,
  { onStep, signal }: WriteSteps,
): Promise<void> {
  for (const row of write.people ?? []) await transaction.objectStore('people').put(row);
  for (const row of write.writers ?? []) await transaction.objectStore('writers').put(row);
  if (write.imported) await transaction.objectStore('imports').put(write.imported);
  for (const row of write.files ?? []) await transaction.objectStore('files').put(row);
  const histories = transaction.objectStore('histories');
  const additions = [...groupByKey(write.entries)];
  const erased = new Set<string>();
  for (let done = 0; done < additions.length; done += STEP) {
    const step = additions.slice(done, done + STEP);
    const hashes = await Promise.all(step.map((addition) => addToHistory(transaction, addition)));
    for (const sha256 of hashes.flat()) erased.add(sha256);
    onStep(Math.min(done + STEP, additions.length), additions.length);
    signal.throwIfAborted();
  }
  await dropUnnamedFiles(histories, transaction.objectStore('files'), erased);
}

/** Returns hashes of files whose evidence is erased by it. */
async function addToHistory(
  transaction: WriteTransaction,
  [key, addition]: [string, Addition],
): Promise<string[]> {
  const held = await transaction.objectStore('histories').get(key);
  const row = addToRow(held ?? { key, entries: [], namedBy: [] }, addition);
  await putHistory(transaction, held, row);
  return redacts(addition) ? findErasedHashes(held, row) : [];
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
