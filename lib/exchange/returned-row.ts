import type { Vendor } from '../record/fold.ts';
import type { ReturnedCell } from './same-cell.ts';
import type { EditableColumn, RowTexts, WordColumn } from './sheet-columns.ts';
import type { DateColumn } from './sheet-dates.ts';
import type { RowFault, RowSays, SheetPlanInput, SheetProposal } from './sheet-plan.ts';
import type { RowMark } from './sheet-row-mark.ts';

/** A row of a sheet that was exported from our list, and is back. */
export interface ReturnedRow {
  readonly row: number;
  /** Texts of the columns that are still there. */
  readonly texts: Readonly<Partial<Record<WordColumn, string>>>;
  readonly mark: RowMark;
  readonly vendor: Vendor;
  /** What an export would write of the vendor today. */
  readonly ours: RowTexts;
  readonly dates: DateColumn;
  /** Proposals that the reviewer ticked. */
  readonly taken: ReadonlySet<EditableColumn>;
  readonly input: SheetPlanInput;
}

/** A change of one cell: said at once, or proposed; or why it cannot be said. */
export type CellChange =
  | { readonly ok: true; readonly says: readonly RowSays[] }
  | {
      readonly ok: true;
      readonly proposal: Omit<SheetProposal, 'isTaken'>;
      readonly says: readonly RowSays[];
    }
  | { readonly ok: false; readonly fault: RowFault; readonly column: EditableColumn };

/** A change that is taken only when the reviewer ticks it. */
export function propose(
  kind: SheetProposal['kind'],
  cell: ReturnedCell,
  says: readonly RowSays[],
): CellChange {
  return { ok: true, proposal: { kind, column: cell.column, ours: cell.ours, theirs: cell.text }, says };
}
