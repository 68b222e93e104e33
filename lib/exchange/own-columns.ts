import { SHEET_COLUMNS, SHEET_HEADINGS, type SheetColumn } from './sheet-columns.ts';
import type { SheetRow } from './sheet-table.ts';
import { foldHeading } from './sheet-vocabulary.ts';

/** Where the columns of a sheet that First Call exported stand; somebody may have moved them, or taken some out. */
export interface OwnColumns {
  /** Number of the row of headings. */
  readonly headingRow: number;
  readonly places: ReadonlyMap<SheetColumn, number>;
}

/** So many rows somebody may have put above the headings. */
const ROWS_ABOVE = 20;

/** The columns of a sheet that First Call exported, by their headings; undefined for any other sheet. */
export function findOwnColumns(rows: readonly SheetRow[]): OwnColumns | undefined {
  for (const { row, cells } of rows.slice(0, ROWS_ABOVE)) {
    const headings = cells.map(foldHeading);
    const places = new Map(
      SHEET_COLUMNS.map(
        (column) => [column, headings.indexOf(foldHeading(SHEET_HEADINGS[column]))] as const,
      ).filter(([, place]) => place >= 0),
    );
    if (places.has('key') && places.has('row')) return { headingRow: row, places };
  }
  return undefined;
}
