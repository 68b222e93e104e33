import type { Entry } from '../record/entry.ts';
import { findHeads } from '../record/heads.ts';
import { parseEntry } from '../record/parse-entry.ts';
import { signEntry } from '../record/signature.ts';
import { idsByKey } from './ids-by-key.ts';
import { keepBackup } from './keep-backup.ts';
import type { ImportRow, RecordDatabase } from './record-database.ts';
import type { Work } from './record-many.ts';
import type { SheetDesk } from './sheet-desk.ts';
import type { SheetSummary } from './sheet-rows.ts';
import { writeInSteps } from './write-record.ts';

export type SheetOutcome =
  | { readonly ok: true; readonly imported: ImportRow }
  | {
      readonly ok: false;
      /**
       * - `moved`: our list has changed, and the rows fare otherwise now: to be looked at again
       * - `no-backup`: the disk has no room for the backup that is made first
       */
      readonly fault: 'moved' | 'nothing-to-import' | 'storage-full' | 'no-backup' | 'cancelled';
      /** The rows as they stand. Nothing was written. */
      readonly summary: SheetSummary;
    };

/** Rows between two reports. */
const SLICE = 200;

/**
 * Writes the rows of a sheet that are taken, each as an entry of this reviewer, in one transaction with the row that lets
 * it be undone, after a backup of what was there. Cancelling writes nothing. Signing is the first half of what is reported,
 * writing the second one.
 *
 * @param backup `none` where the disk has no room for one and the reviewer goes on all the same
 */
export async function commitSheet(
  db: RecordDatabase,
  desk: SheetDesk,
  backup: 'first' | 'none',
  work: Work,
): Promise<SheetOutcome> {
  const refuse = (fault: Extract<SheetOutcome, { ok: false }>['fault']): SheetOutcome => ({
    ok: false,
    fault,
    summary: desk.summary,
  });
  if (await desk.hasMoved()) return refuse('moved');
  if (desk.taken.length === 0) return refuse('nothing-to-import');
  if (backup === 'first' && !(await keepBackup(db, 'import')).ok) return refuse('no-backup');
  // The backup and the signing take seconds of a large list, in which another tab may write the same rows.
  if (await desk.hasMoved()) return refuse('moved');
  const entries = await signRows(desk, work);
  if (!entries) return refuse('cancelled');
  if (await desk.hasMoved()) return refuse('moved');
  const imported: ImportRow = {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    fileName: desk.file.fileName,
    digest: desk.file.sha256,
    added: idsByKey(entries),
    writers: [],
  };
  const { pause, signal } = work;
  const onStep = (done: number, total: number): void => void pause(total + done, 2 * total);
  const outcome = await writeInSteps(db, { entries, imported }, { onStep, signal });
  return outcome.ok ? { ok: true, imported } : refuse(outcome.fault);
}

/** Undefined where it was cancelled. */
async function signRows(desk: SheetDesk, { pause, signal }: Work): Promise<Entry[] | undefined> {
  const { taken } = desk;
  const { histories, self } = await desk.held();
  const entries: Entry[] = [];
  for (const [index, row] of taken.entries()) {
    if (index % SLICE === 0) {
      await pause(index, 2 * taken.length);
      if (signal.aborted) return undefined;
    }
    const { about, statements } = desk.unsigned(row);
    const entry = await signEntry(crypto.subtle, self.privateKey, {
      v: 1,
      about,
      by: self.writer,
      at: new Date().toISOString(),
      after: findHeads(histories.get(about) ?? []),
      statements,
    });
    const parsed = parseEntry(entry);
    if (!parsed.ok) throw new Error(`An entry of our own would be refused by others: ${parsed.fault}`);
    entries.push(entry);
  }
  await pause(taken.length, 2 * taken.length);
  return signal.aborted ? undefined : entries;
}
