import { writerOf } from '../../lib/record/entry.ts';
import type { ImportRow } from '../../lib/store/record-database.ts';

/** How many vendors and entries an import brought; what writers say of themselves is about no vendor. */
export function countImported({ added }: Pick<ImportRow, 'added'>): { vendors: number; entries: number } {
  const vendors = Object.keys(added).filter((key) => writerOf(key) === undefined);
  return { vendors: vendors.length, entries: Object.values(added).flat().length };
}
