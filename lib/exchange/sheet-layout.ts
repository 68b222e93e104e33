import type { DateOrder } from './date-order.ts';

/** What a column of somebody’s spreadsheet can hold. */
export const SHEET_FIELDS = [
  'name',
  'otherName',
  'website',
  'phone',
  'standing',
  'reason',
  'stage',
  'reviewOn',
  'note',
  'ignore',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** Which column of a sheet holds what. */
export interface SheetLayout {
  /** Number of the row that holds the headings; 0 where there is none. Rows up to it are no vendors. */
  readonly headingRow: number;
  /** By column; columns beyond are ignored. Several columns may hold the same. */
  readonly fields: readonly SheetField[];
  /** How the reviewer says that dates are written, where the column leaves it open. */
  readonly dateOrder?: DateOrder;
}
