import { isCalendarDate } from '../record/calendar-date.ts';
import { type DateOrder, findDateOrder, parseDate } from './date-order.ts';

/** How the dates of a column are written. */
export interface DateColumn {
  /** Undefined where the column leaves it open. */
  readonly order: DateOrder | undefined;
  /** A date of it that can be read in two ways. */
  readonly open?: string;
}

export type ParsedDate =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly fault: 'date' | 'date-open' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED =
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[-. ]+(?<month>[a-z]{3,9})\.?[-, ]+(?<year>\d{4})|(?<month>[a-z]{3,9})\.?[- ]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[- ]+(?<year>\d{4}))$/i;

/**
 * How the dates of a column are written: as the reviewer says, else by what all of them can only be. Nothing is guessed
 * from the country.
 */
export function findDateColumn(dates: readonly string[], chosen: DateOrder | undefined): DateColumn {
  if (chosen !== undefined) return { order: chosen };
  const found = findDateOrder(dates);
  if (found.ok) return { order: found.order };
  const examples = found.fault === 'open' ? [found.example] : dates;
  const open = examples.find(isAmbiguous);
  return { order: undefined, ...(open === undefined ? {} : { open }) };
}

/** A cell as a calendar date `YYYY-MM-DD`: ISO, with the month in words, or in numbers in the column’s order. */
export function parseCellDate(text: string, { order }: DateColumn): ParsedDate {
  const iso = parseDate(text, 'year') ?? parseNamed(text);
  if (iso !== undefined) return { ok: true, date: iso };
  const ways = order === undefined ? (['month', 'day'] as const) : [order];
  const read = new Set(ways.flatMap((way) => parseDate(text, way) ?? []));
  const [date] = read;
  if (date === undefined) return { ok: false, fault: 'date' };
  return read.size === 1 ? { ok: true, date } : { ok: false, fault: 'date-open' };
}

function isAmbiguous(text: string): boolean {
  const parsed = parseCellDate(text, { order: undefined });
  return !parsed.ok && parsed.fault === 'date-open';
}

function parseNamed(text: string): string | undefined {
  const { day = '', month = '', year = '' } = NAMED.exec(text.trim())?.groups ?? {};
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number === 0 || !isMonthName(month)) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

function isMonthName(month: string): boolean {
  const folded = month.toLowerCase();
  return folded === 'sept' || MONTH_NAMES.some((name) => name === folded || name.slice(0, 3) === folded);
}
