import type { VendorRow } from '../../lib/exchange/import-plan.ts';

/** Whether anything of a row is taken: unticked is the row by its key, or entries of it by their ids. */
export function isRowTaken({ key, adds }: VendorRow, unticked: ReadonlySet<string>): boolean {
  return !unticked.has(key) && (adds.length === 0 || adds.some(({ id }) => !unticked.has(id)));
}
