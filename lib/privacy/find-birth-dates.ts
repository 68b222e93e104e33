import { skipGap, skipJoint, wordsBefore } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';
import { findNames as findPersonalNames } from './personal-name.ts';
import { findDateAt, findYearAt, type WrittenDate } from './read-date.ts';
import { findSpoken } from './read-spoken.ts';
import { weighPerson } from './weigh-person.ts';

const LABEL =
  /(?<![\p{L}\d])(?:dob(?:'s)?|d\.o\.b\.?|d\/o\/b|b\.?d\.?(?= ?:? ?\(?\d{1,4}[-/.]\d)|dt of birth|dates?[- ]of[- ]birth|birth[- ]?dates?|birth ?day|b-?day|yob|(?:yr|year) of birth|fecha de nac(?:imiento)?|turn(?:s|ing|ed) \d{1,3}|nacid[oa]|naci[oó]|born|b\.?(?= ?\(?\d{1,4}[-/.]\d))(?!\p{L})/giu;

const OF_A_FIRM = /\b(?:company|business|firm|agency|service|group|practice)\b[^.\n]{0,24}$/i;

const BETWEEN = /[ ,(:|;/-]{1,4}/y;

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
  const sure = findPersonalNames(text).filter(({ form }) => form === 'titled' || form === 'full');
  return new Map(sure.map(({ start, end }) => [end, start]));
}

function findLabelledDates(text: string, names: Names): Place[] {
  return [...text.matchAll(LABEL)].flatMap(({ index, 0: label }): Place[] => {
    const date = findDateBehind(text, index + label.length, !/^(?:b(?:\.|orn|$)|turn)/i.test(label));
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
  const joined = skipJoint(text, labelEnd);
  const close = findYearsDate(findDateAt(text, joined), joined, LAST_YEAR);
  if (close || !isSure) return close;
  const spoken = findSpoken(text, joined);
  if (spoken) return spoken;
  const gap = skipGap(text, labelEnd);
  return (
    findYearsDate(findDateAt(text, gap), gap, LAST_YEAR_BESIDE_NAME) ??
    findYearsDate(findYearAt(text, joined), joined, LAST_YEAR)
  );
}

function findYearsDate(date: WrittenDate | undefined, start: number, lastYear: number): Stretch | undefined {
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
    if (date.year < FIRST_YEAR || date.year > LAST_YEAR) return [];
    if (date.year > LAST_YEAR_BESIDE_NAME && !isOfPatient(text, nameStart, nameEnd)) return [];
    return [{ kind: 'named-birth-date', start: nameStart, end: date.end }];
  });
}

/** A date of these days beside a name is mostly that of a note, unless the words around speak of a patient’s health. */
function isOfPatient(text: string, start: number, end: number): boolean {
  return weighPerson(text, start, end).weight >= 2;
}
