import type { DateOrder } from './date-order.ts';
import type { OwnColumns } from './own-columns.ts';
import { type DateColumn, findDateColumn, parseCellDate } from './sheet-dates.ts';
import type { SheetPlan, SheetPlanInput } from './sheet-plan.ts';
import { digestCell, parseRowMark } from './sheet-row-mark.ts';

const NO_DATES: DateColumn = { order: undefined };

/** How the columns of a sheet that hold dates are written. */
export class SheetDates {
  readonly #columns = new Map<number, DateColumn>();
  /** Names how all of them are written. */
  readonly orders: string;

  constructor(input: SheetPlanInput, own: OwnColumns | undefined) {
    const { layout, rows, edits } = input;
    const above = own?.headingRow ?? layout.headingRow;
    const ownPlace = own?.places.get('reviewOn');
    for (const [column, field] of layout.fields.entries()) {
      if (field !== 'reviewOn' && column !== ownPlace) continue;
      const dates = rows
        .filter(({ row }) => row > above)
        .map(({ row, cells }) => edits.get(row)?.cells?.get(column) ?? cells[column] ?? '');
      const told =
        layout.dateOrder ?? (own && column === ownPlace ? findExportedOrder(input, own, column) : undefined);
      this.#columns.set(column, findDateColumn(dates, told));
    }
    this.orders = [...this.#columns.values()].map(({ order }) => order ?? 'open').join(' ');
  }

  at(column: number): DateColumn {
    return this.#columns.get(column) ?? NO_DATES;
  }

  /** The first column that the reviewer has to settle. */
  get openDate(): SheetPlan['openDate'] {
    for (const [column, { open }] of this.#columns) {
      if (open !== undefined) return { column, example: open };
    }
    return undefined;
  }
}

/**
 * The order in which a program wrote the dates of a sheet that we exported in ISO: the one in which cells that nobody
 * edited say what was exported. Undefined where both do, or neither.
 */
function findExportedOrder({ rows }: SheetPlanInput, own: OwnColumns, column: number): DateOrder | undefined {
  const orders = new Set<DateOrder>(['month', 'day']);
  for (const { cells } of rows) {
    const exported = parseRowMark(cells[own.places.get('row') ?? -1] ?? '')?.digests.reviewOn;
    const cell = cells[column] ?? '';
    if (exported === undefined || parseCellDate(cell, NO_DATES).ok || cell === '') continue;
    const fitting = [...orders].filter((order) => {
      const parsed = parseCellDate(cell, { order });
      return parsed.ok && digestCell(parsed.date) === exported;
    });
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}
