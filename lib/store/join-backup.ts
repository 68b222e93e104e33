import { mergeEntries } from '../record/merge.ts';
import { adviceRows, filesFor, withoutUndefined } from './backup-rows.ts';
import { announceChange } from './changes.ts';
import { commitOrFull } from './commit-or-full.ts';
import { findAdded } from './find-added.ts';
import { keepBackup } from './keep-backup.ts';
import type { OpenedBackup } from './open-backup.ts';
import { entriesOf, readAllHistories } from './read-record.ts';
import { readRestorePlan, type SelfAs } from './read-restore-plan.ts';
import type { ImportRow, RecordDatabase } from './record-database.ts';
import { type WriteOutcome, writeRecord } from './write-record.ts';

/**
 * Joins a backup with the list here: nothing here is lost or decided anew. Can be undone like an import. A snapshot is
 * kept first.
 */
export async function joinBackup(
  record: RecordDatabase,
  opened: OpenedBackup,
  { name, selfAs }: { readonly name: string; readonly selfAs: SelfAs },
): Promise<WriteOutcome> {
  const kept = await keepBackup(record, 'restore');
  if (!kept.ok) return kept;
  const { adds, entries, joining } = await readRestorePlan(record, opened, selfAs);
  const held = entriesOf(await readAllHistories(record));
  const ids = new Set(held.map(({ id }) => id));
  const at = new Date().toISOString();
  const imported: ImportRow = {
    id: crypto.randomUUID(),
    at,
    fileName: name,
    digest: opened.digest,
    added: await findAdded(record, entries, ids),
    writers: joining.writers.map(({ key }) => key),
  };
  const beside = await joinBeside(record, opened);
  if (!beside.ok) return beside;
  return writeRecord(record, {
    entries: adds,
    people: joining.people,
    writers: joining.writers.map(withoutUndefined),
    files: filesFor(opened, mergeEntries(held, adds)),
    imported,
  });
}

/** Advisory lists that are not here, and the questions where the team here has none of its own. */
async function joinBeside(record: RecordDatabase, opened: OpenedBackup): Promise<WriteOutcome> {
  const transaction = record.transaction(['lists', 'advice', 'questions'], 'readwrite', {
    durability: 'strict',
  });
  const work = async (): Promise<void> => {
    const held = new Set(await transaction.objectStore('lists').getAllKeys());
    for (const list of opened.lists.filter(({ id }) => !held.has(id))) {
      await transaction.objectStore('lists').put(list);
      for (const row of adviceRows(list.id, opened)) await transaction.objectStore('advice').put(row);
    }
    const questions = transaction.objectStore('questions');
    if (opened.questions && (await questions.count()) === 0)
      await questions.put({ id: 'team', list: opened.questions });
  };
  const outcome = await commitOrFull(transaction, work);
  if (outcome.ok) for (const area of ['lists', 'questions'] as const) announceChange({ area, keys: [] });
  return outcome;
}
