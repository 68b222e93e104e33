import type { RowTexts } from '../exchange/sheet-columns.ts';
import type { SheetLayout } from '../exchange/sheet-layout.ts';
import { type PlannedRow, ROW_FATES, type SheetPlan } from '../exchange/sheet-plan.ts';
import type { SheetTable } from '../exchange/sheet-table.ts';

/** A file’s sheets, open. */
export interface SheetFile {
  readonly fileName: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly tables: readonly SheetTable[];
}

/** How the reviewer reads a sheet. */
export interface SheetChoice {
  /** Its place in the workbook, from 0. */
  readonly sheet: number;
  readonly layout: SheetLayout;
  /** It is our own list: its standings are taken as ours. */
  readonly isOwn: boolean;
}

/**
 * Parts of a sheet’s rows: by fate, and those that are to be looked at, hold proposals, seem to hold patient data, or were
 * skipped.
 */
export const ROW_TABS = ['look', ...ROW_FATES, 'proposals', 'signed', 'skipped'] as const;
export type RowTab = (typeof ROW_TABS)[number];

/** A planned sheet in numbers. */
export interface SheetSummary {
  readonly isRoundTrip: boolean;
  readonly rows: number;
  readonly counts: Readonly<Record<RowTab, number>>;
  /** Rows that would be written. */
  readonly taken: number;
  /** Those of them that seem to hold patient data, once they were looked over. */
  readonly signed: number;
  readonly openDate: SheetPlan['openDate'];
}

/** A row as it is shown. */
export interface ShownRow extends PlannedRow {
  /** The cells as they count: as in the sheet, or as they were typed anew. */
  readonly cells: readonly string[];
  /** What our list says of the vendor now, in the words of the sheet. */
  readonly ours: RowTexts | undefined;
}

/** Which rows to show. */
export interface RowQuery {
  readonly tab: RowTab;
  /** Words that stand in the row, in its key or in its name. */
  readonly search: string;
  /** So many of them, from the first on. */
  readonly most: number;
}

export interface RowPage {
  readonly rows: readonly ShownRow[];
  /** Of how many; how many of those can be taken or skipped, and how many are skipped. */
  readonly total: number;
  readonly tickable: number;
  readonly skipped: number;
}

/** What came of looking for patient data. */
export interface LookedOver {
  readonly summary: SheetSummary;
  readonly isCancelled: boolean;
}
