import type { OpenedBackup } from '../../lib/store/open-backup.ts';
import type { SelfAs } from '../../lib/store/read-restore-plan.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { readSelf } from '../../lib/store/self.ts';

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });

/**
 * Whom of a backup this browser’s reviewer seems to be: by the key, else by the name. A proposal, which the reviewer sees.
 */
export async function findSelfIn(record: RecordDatabase, opened: OpenedBackup): Promise<SelfAs> {
  const self = await readSelf(record);
  if (!self) return undefined;
  const byKey = opened.writers.find(({ key }) => key === self.writer)?.person;
  if (byKey !== undefined) return byKey;
  const person = await record.get('people', self.person);
  return opened.people.find(({ name }) => COLLATOR.compare(name, person?.name ?? '') === 0)?.id;
}
