import type { RowEdit } from '../exchange/sheet-plan.ts';

/** What the reviewer did to a row before and now; of a cell that was typed twice the newer text. */
export function joinEdits(held: RowEdit | undefined, change: RowEdit): RowEdit {
  const cells = new Map([...(held?.cells ?? []), ...(change.cells ?? [])]);
  return { ...held, ...change, ...(cells.size > 0 && { cells }) };
}
