import { skipGap, skipJoint, wordsBefore } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';
import { FULL_NAME, findNameIn, TITLED_NAME } from './personal-name.ts';
import { findDateAt } from './read-date.ts';

const LABEL =
  /(?<![\p{L}\d])(?:dob(?:'s)?|d\.o\.b\.?|d\/o\/b|date[- ]of[- ]birth|birth ?date|birthday|born|b\.(?= ?\(?\d))(?!\p{L})/giu;

const OF_A_FIRM = /\b(?:company|business|firm|agency|service|group|practice)\b[^.\n]{0,24}$/i;

const NAME = new RegExp(`(?<![\\p{L}\\d])(?:${TITLED_NAME}|${FULL_NAME})`, 'gu');
const BETWEEN = /[ ,(:|;-]{1,3}/y;

/** A date beside a name that is the date of an act, not of a birth. */
const OF_AN_ACT =
  /\b(?:signed|signature|approved|by|with|spoke|called|hired|joined|met|since|from|author|reviewed|prepared|founded|dated|contact|rep)\b[: ]{0,3}$/i;

/** A later date beside a name is likelier that of a note: births since are found by their label alone. */
const LAST_YEAR_BESIDE_NAME = 2009;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** What may stand between a name and “born”. */
const LEADING = /^[ ,(;:|-]{0,3}(?:(?:was|is|with) )?$/;
const LEADING_LENGTH = 8;

/** Birth dates: behind a word that says so, or right beside a person’s name; with the name where there is one. */
export function findBirthDates(text: string): Place[] {
  const names = findNames(text);
  return [...findLabelledDates(text, names), ...findNamedDates(text, names)];
}

/** Where names begin, by where they end. */
type Names = ReadonlyMap<number, number>;

function findNames(text: string): Names {
  const names = new Map<number, number>();
  for (const { index, 0: match } of text.matchAll(NAME)) {
    const start = findNameIn(match);
    if (start !== undefined) names.set(index + match.length, index + start);
  }
  return names;
}

function findLabelledDates(text: string, names: Names): Place[] {
  return [...text.matchAll(LABEL)].flatMap(({ index, 0: label }): Place[] => {
    const date = findDateBehind(text, index + label.length, /^d/i.test(label));
    if (!date) return [];
    if (/^b/i.test(label) && OF_A_FIRM.test(wordsBefore(text, index))) return [];
    const nameStart = findNameBefore(text, index, names);
    return nameStart === undefined
      ? [{ kind: 'birth-date', ...date }]
      : [{ kind: 'named-birth-date', start: nameStart, end: date.end }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The date after a label. Where the label says it all, other words may stand between; then a late date is not meant. */
function findDateBehind(text: string, labelEnd: number, isSure: boolean): Stretch | undefined {
  const close = findYearsDate(text, skipJoint(text, labelEnd), LAST_YEAR);
  if (close || !isSure) return close;
  return findYearsDate(text, skipGap(text, labelEnd), LAST_YEAR_BESIDE_NAME);
}

function findYearsDate(text: string, start: number, lastYear: number): Stretch | undefined {
  const date = findDateAt(text, start);
  if (!date || date.year < FIRST_YEAR || date.year > lastYear) return undefined;
  return { start, end: date.end };
}

/** Where the name begins that stands right before a label. */
function findNameBefore(text: string, label: number, names: Names): number | undefined {
  for (let end = label; end >= label - LEADING_LENGTH; end -= 1) {
    const start = names.get(end);
    if (start !== undefined) return LEADING.test(text.slice(end, label)) ? start : undefined;
  }
  return undefined;
}

function findNamedDates(text: string, names: Names): Place[] {
  return [...names].flatMap(([nameEnd, nameStart]): Place[] => {
    BETWEEN.lastIndex = nameEnd;
    const between = BETWEEN.exec(text)?.[0];
    if (between === undefined || OF_AN_ACT.test(wordsBefore(text, nameStart))) return [];
    const date = findDateAt(text, nameEnd + between.length);
    if (!date?.hasDay || date.isRun) return [];
    if (date.year < FIRST_YEAR || date.year > LAST_YEAR_BESIDE_NAME) return [];
    return [{ kind: 'named-birth-date', start: nameStart, end: date.end }];
  });
}
