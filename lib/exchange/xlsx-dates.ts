import { attributeOf, tagsIn } from './xml-tags.ts';

/** Which styles of a workbook show a number as a date. */
export interface DateStyles {
  readonly isDate: (style: number) => boolean;
  /** Days are counted from 1904, as old Macs did. */
  readonly since1904: boolean;
}

const DAY = 86_400_000;
/** Excel takes 1900 for a leap year, so that its days are counted from one before the last of 1899. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The formats without a code that are dates or times (ECMA-376 18.8.30), the East Asian ones too. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Reads the formats of cells out of a workbook's styles. */
export function readDateStyles(styles: string, workbook: string): DateStyles {
  const custom = new Map(
    tagsIn(styles, 'numFmt').map((tag) => [
      Number(attributeOf(tag, 'numFmtId')),
      isDateFormat(attributeOf(tag, 'formatCode')),
    ]),
  );
  const start = styles.search(/<(?:\w{1,20}:)?cellXfs[\s>]/);
  const rest = start < 0 ? '' : styles.slice(start);
  const dates = tagsIn(rest.slice(0, Math.max(0, rest.search(/<\/(?:\w{1,20}:)?cellXfs/))), 'xf').map(
    (tag) => {
      const format = Number(attributeOf(tag, 'numFmtId'));
      return custom.get(format) ?? BUILT_IN.some(([from, to]) => format >= from && format <= to);
    },
  );
  return {
    isDate: (style) => dates[style] ?? false,
    since1904: tagsIn(workbook, 'workbookPr').some((tag) =>
      /^(?:1|true)$/.test(attributeOf(tag, 'date1904')),
    ),
  };
}

/** Whether a format code has a part of a date or time outside its words, colours and conditions. */
function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/&quot;(?:(?!&quot;).)*&quot;|"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[dmyhs]/i.test(bare);
}

/** The instant that a number of days stands for, to the second, in no time zone. */
export function serialDate(days: number, since1904: boolean): Date {
  const shifted = !since1904 && days > 0 && days < 60 ? days + 1 : days;
  const seconds = Math.round((shifted * DAY) / 1000) * 1000;
  return new Date((since1904 ? EPOCH_1904 : EPOCH_1900) + seconds);
}
