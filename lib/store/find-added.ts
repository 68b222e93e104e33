import type { Entry } from '../record/entry.ts';
import { idsByKey } from './ids-by-key.ts';
import type { ImportRow, RecordDatabase } from './record-database.ts';

/**
 * What an import answers for, by key: entries that it brought and that the record does not hold, or holds only thanks to
 * imports. So, undoing the older of two files that overlap takes nothing from the newer one.
 *
 * @param held ids of the entries that the record holds, of those brought at least
 */
export async function findAdded(
  db: RecordDatabase,
  brought: readonly Entry[],
  held: { has(id: string): boolean },
): Promise<ImportRow['added']> {
  const imports = await db.getAll('imports');
  const imported = new Set(
    imports
      .filter(({ undoneAt }) => undoneAt === undefined)
      .flatMap(({ added }) => Object.values(added).flat()),
  );
  return idsByKey(brought.filter(({ id }) => !held.has(id) || imported.has(id)));
}
