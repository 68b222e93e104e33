import type { IDBPTransaction } from 'idb';
import { planUndo, type UndoPlan } from '../exchange/plan-undo.ts';
import type { Entry } from '../record/entry.ts';
import { findFileHashes } from '../record/evidence.ts';
import { keysFiledUnder } from '../record/link.ts';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import { dropUnnamedFiles } from './drop-unnamed-files.ts';
import { deleteHistory, putHistory } from './put-history.ts';
import { entriesOf } from './read-record.ts';
import type { HistoryRow, ImportRow, RecordDatabase, RecordSchema } from './record-database.ts';
import { isStorageFull } from './write-record.ts';

export type UndoOutcome =
  | {
      readonly ok: true;
      /** How many entries were removed. */
      readonly removed: number;
      /** Vendor keys that keep what was imported, and why. */
      readonly kept: UndoPlan['kept'];
      /** Writers of whom nothing is left, and who are new again. */
      readonly forgotten: readonly string[];
    }
  | { readonly ok: false; readonly fault: 'unknown-import' | 'undone-already' | 'storage-full' };

const STORES: ('histories' | 'likenesses' | 'people' | 'writers' | 'imports' | 'files')[] = [
  'histories',
  'likenesses',
  'people',
  'writers',
  'imports',
  'files',
];
type UndoTransaction = IDBPTransaction<RecordSchema, typeof STORES, 'readwrite'>;

interface Undone {
  readonly outcome: UndoOutcome;
  readonly keys: readonly string[];
}

/**
 * Takes an import back in one transaction. Keys on which later work stands keep what was imported and are named. Texts do
 * not change back: one that the import erased, because its writer redacted it, stays erased, and one that had been
 * withheld from us stays readable.
 */
export async function undoImport(db: RecordDatabase, importId: string): Promise<UndoOutcome> {
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const { outcome, keys } = await commit(transaction, undo(transaction, importId));
    if (outcome.ok) {
      announceChange({ area: 'record', keys });
      announceChange({ area: 'people', keys: [] });
      announceChange({ area: 'imports', keys: [] });
    }
    return outcome;
  } catch (error) {
    if (isStorageFull(error) || isStorageFull(transaction.error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
}

async function undo(transaction: UndoTransaction, importId: string): Promise<Undone> {
  const imports = await transaction.objectStore('imports').getAll();
  const imported = imports.find(({ id }) => id === importId);
  if (!imported) return { outcome: { ok: false, fault: 'unknown-import' }, keys: [] };
  if (imported.undoneAt !== undefined) return { outcome: { ok: false, fault: 'undone-already' }, keys: [] };
  const rows = await transaction.objectStore('histories').getAll();
  const { removed, kept } = planUndo({
    added: imported.added,
    alsoBrought: broughtBy(imports.filter(({ id, undoneAt }) => id !== importId && undoneAt === undefined)),
    entries: entriesOf(rows),
  });
  const keys = await removeEntries(transaction, rows, removed);
  const going = entriesOf(rows).filter(({ id }) => removed.has(id));
  await dropUnnamedFiles(
    transaction.objectStore('histories'),
    transaction.objectStore('files'),
    findFileHashes(going),
  );
  const staying = entriesOf(rows).filter(({ id }) => !removed.has(id));
  const forgotten = await forgetWriters(transaction, imported.writers, staying);
  await transaction.objectStore('imports').put({ ...imported, undoneAt: new Date().toISOString() });
  return { outcome: { ok: true, removed: removed.size, kept, forgotten }, keys };
}

function broughtBy(imports: readonly ImportRow[]): Set<string> {
  return new Set(imports.flatMap(({ added }) => Object.values(added).flat()));
}

/** Writes the rows that lose entries, or the way back along a link; returns their keys. */
async function removeEntries(
  transaction: UndoTransaction,
  rows: readonly HistoryRow[],
  removed: ReadonlySet<string>,
): Promise<string[]> {
  const going = entriesOf(rows).filter(({ id }) => removed.has(id));
  const touched = new Set(going.flatMap(keysFiledUnder));
  const stayingOn = new Map(
    rows.map(({ key, entries }) => [key, entries.filter(({ id }) => !removed.has(id))]),
  );
  for (const row of rows.filter(({ key }) => touched.has(key))) {
    const entries = stayingOn.get(row.key) ?? [];
    const namedBy = row.namedBy.filter((about) =>
      stayingOn.get(about)?.some((entry) => keysFiledUnder(entry).includes(row.key)),
    );
    if (entries.length > 0 || namedBy.length > 0)
      await putHistory(transaction, row, { key: row.key, entries, namedBy });
    else await deleteHistory(transaction, row);
  }
  return [...touched];
}

/** Forgets the decisions about writers of whom no entry is left, and people who are left without a writer. */
async function forgetWriters(
  transaction: UndoTransaction,
  decided: readonly string[],
  staying: readonly Entry[],
): Promise<string[]> {
  const rows = await transaction.objectStore('writers').getAll();
  const writing = new Set(staying.map(({ by }) => by));
  const forgotten = new Set(decided.filter((writer) => !writing.has(writer)));
  const staff = new Set(rows.filter(({ key }) => !forgotten.has(key)).map(({ person }) => person));
  for (const { key, person } of rows.filter((row) => forgotten.has(row.key))) {
    await transaction.objectStore('writers').delete(key);
    if (person !== undefined && !staff.has(person)) await transaction.objectStore('people').delete(person);
  }
  return [...forgotten];
}
