import { planRestore, type RestorePlan } from '../exchange/plan-restore.ts';
import type { OpenedBackup } from './open-backup.ts';
import { entriesOf, readAllHistories } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';
import { readSelf } from './self.ts';

/** Who this browser’s reviewer is in a backup: a person’s id, or undefined for somebody that it does not know. */
export type SelfAs = string | undefined;

/** Reads what the list here holds and plans both ways of restoring. Writes nothing. */
export async function readRestorePlan(
  record: RecordDatabase,
  opened: OpenedBackup,
  selfAs: SelfAs,
): Promise<RestorePlan> {
  const [histories, people, writers, lists, questions, files, self] = await Promise.all([
    readAllHistories(record),
    record.getAll('people'),
    record.getAll('writers'),
    record.getAll('lists'),
    record.count('questions'),
    record.getAllKeys('files'),
    readSelf(record),
  ]);
  return planRestore({
    backup: {
      ...opened,
      writer: opened.header.writer,
      hasQuestions: opened.questions !== undefined,
      files: new Set(opened.files.keys()),
    },
    held: {
      entries: entriesOf(histories),
      people,
      writers,
      lists,
      hasQuestions: questions > 0,
      files: new Set(files),
      self,
    },
    selfAs,
  });
}
