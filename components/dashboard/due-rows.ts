import type { DueDate, DueKind } from '../../lib/record/due-date.ts';
import type { DueGroup } from '../../lib/words/due-words.ts';
import type { ListedVendor } from './listed-vendor.ts';

/** One date of one vendor. */
export interface DueRow {
  /** The same for the same date in each reading, so that a choice keeps. */
  readonly id: string;
  readonly due: DueDate;
  readonly vendor: ListedVendor;
}

/** Kinds of dates to narrow the list to. */
export type DueFilter = DueKind | 'all';

export const DUE_FILTERS: readonly DueFilter[] = ['all', 'review', 'agreement', 'report', 'inquiry'];

/**
 * Every date of every vendor, the earliest first; on one day in the order of the vendors, which come by name. Two
 * inquiries with one date read alike and are one row.
 */
export function listDueRows(vendors: readonly ListedVendor[]): DueRow[] {
  const rows = new Map<string, DueRow>();
  for (const vendor of vendors) {
    for (const due of vendor.due) {
      const id = [vendor.key, due.topic, due.on].join(' ');
      rows.set(id, { id, due, vendor });
    }
  }
  return [...rows.values()].sort((a, b) => (a.due.on < b.due.on ? -1 : a.due.on > b.due.on ? 1 : 0));
}

/** How many rows each filter would find. */
export function countKinds(rows: readonly DueRow[]): ReadonlyMap<DueFilter, number> {
  const counts = new Map<DueFilter, number>([['all', rows.length]]);
  for (const { due } of rows) counts.set(due.kind, (counts.get(due.kind) ?? 0) + 1);
  return counts;
}

/** The rows of one stretch of time. */
export interface DueRowGroup {
  readonly group: DueGroup;
  readonly rows: readonly DueRow[];
}

/**
 * Groups rows by how far off they are. A week and a month are counted from today, not by the calendar: on a Sunday, or on
 * the last of a month, tomorrow is still within a week.
 *
 * @param rows the earliest first
 * @param today calendar date `YYYY-MM-DD`
 */
export function groupDueRows(rows: readonly DueRow[], today: string): DueRowGroup[] {
  const groupOf = makeGroupOf(today);
  const groups = Map.groupBy(rows, ({ due }) => groupOf(due.on));
  return [...groups].map(([group, inGroup]) => ({ group, rows: inGroup }));
}

function makeGroupOf(today: string): (on: string) => DueGroup {
  const date = Temporal.PlainDate.from(today);
  const inAWeek = date.add({ weeks: 1 }).toString();
  const inAMonth = date.add({ months: 1 }).toString();
  return (on) => {
    if (on < today) return 'overdue';
    if (on === today) return 'today';
    if (on <= inAWeek) return 'week';
    return on <= inAMonth ? 'month' : 'later';
  };
}
