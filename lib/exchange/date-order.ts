import { isCalendarDate } from '../record/calendar-date.ts';

/** Which part of a written date comes first. */
export type DateOrder = 'year' | 'month' | 'day';

export type FoundDateOrder =
  | { readonly ok: true; readonly order: DateOrder }
  | { readonly ok: false; readonly fault: 'open'; readonly example: string }
  | { readonly ok: false; readonly fault: 'mixed'; readonly examples: readonly [string, string] };

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?$/;

/**
 * The order in which all dates of a column are written, by what they can only be: a first part above 12 is a day, a
 * second one above 12 makes the first a month. Nothing is guessed: a column that can be either is open, one that would
 * have to be both is mixed, and so is one that writes some dates year first, as a spreadsheet does that took a part of
 * them for its own dates. Texts that are no dates count for nothing. A column without dates is taken as month first.
 */
export function findDateOrder(dates: readonly string[]): FoundDateOrder {
  const seen: Partial<Record<DateOrder | 'either', string>> = {};
  for (const date of new Set(dates)) {
    const order = orderOf(date);
    if (order !== undefined) seen[order] ??= date;
  }
  const sure = [seen.year, seen.month, seen.day].filter((date) => date !== undefined);
  const [first, second] = sure;
  if (first !== undefined && second !== undefined) {
    return { ok: false, fault: 'mixed', examples: [first, second] };
  }
  if (seen.either !== undefined && seen.year !== undefined) {
    return { ok: false, fault: 'mixed', examples: [seen.year, seen.either] };
  }
  if (seen.year !== undefined) return { ok: true, order: 'year' };
  if (seen.day !== undefined) return { ok: true, order: 'day' };
  if (seen.month === undefined && seen.either !== undefined) {
    return { ok: false, fault: 'open', example: seen.either };
  }
  return { ok: true, order: 'month' };
}

/** Undefined for a text that is no date in any order, or the same date in both. */
function orderOf(date: string): DateOrder | 'either' | undefined {
  if (parseDate(date, 'year') !== undefined) return 'year';
  const asMonth = parseDate(date, 'month');
  const asDay = parseDate(date, 'day');
  if (asMonth !== undefined && asDay !== undefined) return asMonth === asDay ? undefined : 'either';
  if (asMonth !== undefined) return 'month';
  return asDay === undefined ? undefined : 'day';
}

/** A written date as `YYYY-MM-DD`; a time behind it is left out. Undefined where there is no such day. */
export function parseDate(text: string, order: DateOrder): string | undefined {
  const parts = (order === 'year' ? YEAR_FIRST : YEAR_LAST).exec(text);
  if (!parts) return undefined;
  const [, a = '', b = '', c = ''] = parts;
  const [year, month, day] = order === 'year' ? [a, b, c] : order === 'month' ? [c, a, b] : [c, b, a];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** A date as the LEIE writes it, `YYYYMMDD`; undefined for none, which it writes as zeros. */
export function parseCompactDate(text: string): string | undefined {
  if (!/^\d{8}$/.test(text)) return undefined;
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return isCalendarDate(date) ? date : undefined;
}
