import { EDITABLE_COLUMNS, SHEET_HEADINGS } from '../../lib/exchange/sheet-columns.ts';
import type { SheetLayout } from '../../lib/exchange/sheet-layout.ts';
import type { TableFacts } from '../../lib/store/open-sheets.ts';
import { ROW_WORDS } from '../../lib/words/row-words.ts';

/** A column whose cells can be typed anew. */
export interface ShownColumn {
  /** Its place, from 0. */
  readonly column: number;
  readonly heading: string;
}

const EDITABLE: ReadonlySet<string> = new Set(EDITABLE_COLUMNS.map((column) => SHEET_HEADINGS[column]));

/** The columns of a sheet from which something is taken, with their headings. */
export function columnsOf(
  { head, columns }: TableFacts,
  { headingRow, fields }: SheetLayout,
  isRoundTrip: boolean,
): ShownColumn[] {
  const headings = head.find(({ row }) => row === headingRow)?.cells ?? [];
  const all = Array.from({ length: columns }, (_, column) => ({
    column,
    heading: headings[column] || ROW_WORDS.unheaded(column + 1),
  }));
  return all.filter(({ column, heading }) =>
    isRoundTrip ? EDITABLE.has(heading) : (fields[column] ?? 'ignore') !== 'ignore',
  );
}
