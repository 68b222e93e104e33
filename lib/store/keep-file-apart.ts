import { type KeptList, keepAdvisoryList } from './keep-advisory-list.ts';
import { keepBackup } from './keep-backup.ts';
import type { RecordDatabase } from './record-database.ts';
import type { WriteOutcome } from './write-record.ts';

/** `no-backup`: the disk has no room for the backup that is made first. Nothing was written. */
export type KeepOutcome = WriteOutcome | { readonly ok: false; readonly fault: 'no-backup' };

/**
 * Keeps an opened file apart, as the reviewer wishes. Where a copy of the list is here already, a backup is made first: the
 * file may be the older one, and nothing else gives back what it takes the place of.
 *
 * @param backup `none` where the disk has no room for one and the reviewer goes on all the same
 */
export async function keepFileApart(
  db: RecordDatabase,
  opened: Parameters<typeof keepAdvisoryList>[1],
  list: KeptList,
  backup: 'first' | 'none',
): Promise<KeepOutcome> {
  const isReplacing = (await db.getKey('lists', list.id)) !== undefined;
  if (isReplacing && backup === 'first' && !(await keepBackup(db, 'import')).ok)
    return { ok: false, fault: 'no-backup' };
  return keepAdvisoryList(db, opened, list);
}
