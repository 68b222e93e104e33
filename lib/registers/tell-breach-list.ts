import type { BreachList } from './register-reading.ts';

/** What an export of the breach portal shows of itself. Dates are calendar dates `YYYY-MM-DD`. */
export interface BreachSigns {
  /** Dates of all reports, at least one. */
  readonly dates: readonly string[];
  /** Whether the export has the column of descriptions. */
  readonly hasColumn: boolean;
  readonly described: number;
}

/** The list under investigation says that it goes back this far. */
const WINDOW = { months: 24 };
/** A few cases stay open longer: 33 months was the most in an export of March 2026. */
const LONGEST_OPEN = { months: 48 };
/** Of the reports in that export, 97 in a hundred lay within the window. */
const MOST = 0.8;

/**
 * Which list of the portal an export is; both have the same name and the same columns. The archive describes its cases
 * and goes back to 2009; the list under investigation has no description in any row, and only recent reports. Undefined
 * where the signs do not agree, as with an export cut to some years or saved again without its descriptions.
 */
export function tellBreachList(
  { dates, hasColumn, described }: BreachSigns,
  today: string,
): BreachList | undefined {
  if (described > 0) return 'breaches-archive';
  const sorted = [...dates].sort();
  const newest = sorted.at(-1) ?? today;
  if ((sorted[0] ?? today) < before(newest, LONGEST_OPEN)) return 'breaches-archive';
  if (!hasColumn || newest < before(today, WINDOW)) return undefined;
  const start = before(newest, WINDOW);
  const recent = sorted.filter((date) => date >= start).length;
  return recent >= sorted.length * MOST ? 'breaches-current' : undefined;
}

function before(date: string, span: typeof WINDOW): string {
  return Temporal.PlainDate.from(date).subtract(span).toString();
}
