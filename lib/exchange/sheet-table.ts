/** A row of a table: its number, from 1, as spreadsheet programs count them, and the texts of its cells. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet of a workbook, or a whole text; empty rows are left out. */
export interface SheetTable {
  /** As the workbook names it; empty for a text. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** How much of a table is read. */
export const SHEET_CAPS = {
  bytes: 32 * 1024 * 1024,
  sheets: 50,
  rows: 200_000,
  columns: 1_000,
  /** Cells that are filled, and cells of the rectangle that they span. */
  cells: 4_000_000,
  /** Characters; what Excel takes. */
  cell: 32_767,
} as const;

/** Why a file is not read as a table. */
export type SheetFault =
  | { readonly code: 'empty' | 'binary' | 'broken' | 'encrypted' | 'other-spreadsheet' | 'zip-bomb' }
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'too-many-rows' | 'too-many-columns' | 'too-many-cells' | 'too-many-sheets' }
  /** `row` is where the cell, or the mark, stands. */
  | { readonly code: 'cell-too-long' | 'open-quote'; readonly row: number };

export type ReadSheets =
  | { readonly ok: true; readonly sheets: readonly SheetTable[] }
  | { readonly ok: false; readonly fault: SheetFault };
