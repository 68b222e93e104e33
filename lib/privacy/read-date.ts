const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>(?:${MONTHS.join('|')})[a-z]{0,6})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4}|\\d{2})(?!\\d)';

/** The ways a date is written, each tried at one place; month and day in either order where both are numbers. */
const SHAPES = [
  String.raw`(?<day>\d{1,2})(?<mark>[-/. ])(?<month>\d{1,2})\k<mark>${YEAR}`,
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)`,
  String.raw`(?<month>\d\d)(?<day>\d\d)(?<year>(?:19|20)\d\d)(?!\d)`,
  `(?:the )?${DAY}(?: of)?[-. ]{1,2}${MONTH}[-., ]{1,2}${YEAR}`,
  `${MONTH}[- ]${DAY}[-, ]{1,2}(?:in )?${YEAR}`,
  `${MONTH}(?: of)? (?<year>\\d{4})(?!\\d)`,
  String.raw`(?<month>\d{1,2})/(?<year>(?:19|20)\d\d)(?!\d)`,
].map((shape) => new RegExp(shape, 'iy'));

/** Whether a year of two digits means the last century: nobody says which, and birth dates of that time are usual. */
const LAST_CENTURY_FROM = 27;

/** A calendar date as somebody wrote it. */
export interface WrittenDate {
  readonly end: number;
  readonly year: number;
  readonly hasDay: boolean;
  /** Day, month and year in one run of digits, which a longer number may be, too. */
  readonly isRun: boolean;
}

const YEAR_ALONE = /(?:19|20)\d\d(?![\d-])/y;

/** The year that stands alone at a place of a text. */
export function findYearAt(text: string, start: number): WrittenDate | undefined {
  YEAR_ALONE.lastIndex = start;
  const year = YEAR_ALONE.exec(text)?.[0];
  return year === undefined
    ? undefined
    : { end: start + year.length, year: Number(year), hasDay: false, isRun: true };
}

/** The date that begins at a place of a text, in any usual writing, with its year. */
export function findDateAt(text: string, start: number): WrittenDate | undefined {
  for (const shape of SHAPES) {
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (!match?.groups) continue;
    const { day = '', month = '', year = '' } = match.groups;
    if (!isDay(Number(day || 1), monthNumber(month))) continue;
    return {
      end: start + match[0].length,
      year: fullYear(year),
      hasDay: day !== '',
      isRun: /^\d+$/.test(match[0]),
    };
  }
  return undefined;
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function isDay(day: number, month: number): boolean {
  const [less, more] = [Math.min(day, month), Math.max(day, month)];
  return less >= 1 && less <= 12 && more <= 31;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) >= LAST_CENTURY_FROM ? 1900 : 2000);
}
