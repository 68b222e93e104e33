import { STOP_WORDS } from './company-words.ts';
import { foldWords, LONGEST_NAME } from './fold-words.ts';
import { isLegalForm, splitLegalForm } from './legal-forms.ts';
import { plainWord } from './plain-word.ts';
import { isSlip } from './slip.ts';
import { splitText } from './split-text.ts';

/** A company's name, taken apart for comparison. */
export interface CompanyName {
  /** As written, of several names in one text this one. */
  readonly text: string;
  /** What it is called: folded, in one way of writing, without legal form and _the_, _of_, _and_. Never empty. */
  readonly words: readonly string[];
  /** Its legal form, folded; empty for none. */
  readonly form: string;
  /** Whether it is a professional practice by its legal form. */
  readonly practice: boolean;
  /** Whether it is the benefit plan of somebody's staff, which bears the employer's name. */
  readonly staffPlan: boolean;
  /** The letters of all its words, to compare with a name that was cut off. */
  readonly letters: string;
  /** Whether it is as long as the LEIE's column, so that its end may be missing. */
  readonly cut: boolean;
}

/** The LEIE, which is in capitals, holds 30 characters of a company's name; a space at the end is lost as well. */
const CUT_AT = 30;
/** What is left of a “d/b/a” there. */
const CUT_JOIN = /[ ,]+d(?:[/.]?b[/.]?(?:a[/.:]?)?)?$/i;

/** The company names in what was written as one, each taken apart; none where there is no letter in it. */
export function parseCompanyNames(text: string): CompanyName[] {
  const whole = text.slice(0, LONGEST_NAME).trim();
  const isFull = whole.length === CUT_AT || whole.length === CUT_AT - 1;
  const isCut = isFull && whole === whole.toUpperCase();
  const staffPlan = isStaffPlan(whole);
  const parts = splitText(isCut ? whole.replace(CUT_JOIN, '') : whole);
  const names = parts.flatMap(
    (part) => parseCompanyName(part, isCut && isAtEnd(part, whole), staffPlan) ?? [],
  );
  return names.length > 0 ? names : [parseCompanyName(whole, false, staffPlan) ?? []].flat();
}

/** But for a sign or two. */
function isAtEnd(part: string, whole: string): boolean {
  return whole.includes(part, whole.length - part.length - 2);
}

/**
 * The names in what somebody wrote as a company's name, as written, at least one unless there is no letter in it: both
 * sides of “d/b/a”, “formerly”, “on behalf of”, “a division of”, a semicolon and a slash with a space beside it; what
 * stands in parentheses, where it can be a name; and what stands before a spaced dash, after the whole.
 */
export function splitNames(text: string): string[] {
  return parseCompanyNames(text).map((name) => name.text);
}

/**
 * A company's name as it is compared: two names that give the same differ in nothing but their form. Lower case, without
 * accents, punctuation, legal form, _the_, _of_ and _and_; abbreviations, numbers and plurals of the trade in one way.
 * Of several names in the text, the first. Empty where there is no letter in it.
 */
export function foldCompanyName(text: string): string {
  const [first] = parseCompanyNames(text);
  return first?.words.join(' ') ?? '';
}

/** Undefined where the text is no name: without a letter, or a legal form alone. */
function parseCompanyName(text: string, cut: boolean, staffPlan: boolean): CompanyName | undefined {
  const all = joinInitials(foldWords(text));
  const { words, form, practice } = splitLegalForm(all, cut);
  if (words.length === 0 || (words.length === 1 && isLegalForm(words[0] ?? ''))) return undefined;
  const said = words.filter((word) => !STOP_WORDS.has(word));
  return {
    text,
    words: joinHealthcare((said.length > 0 ? said : words).map(plainWord)),
    form,
    practice,
    staffPlan,
    letters: (all[0] === 'the' ? all.slice(1) : all).join(''),
    cut,
  };
}

/** `A B C` is `ABC`; titles and legal forms at the end of such a row stay apart: `L D.P.M. P.C.` */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let row = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && /\p{L}/u.test(word)) row += word;
    else {
      joined.push(...splitRow(row), word);
      row = '';
    }
  }
  return joined.slice(0, -1);
}

const ROW = /^(.*?)(md|dds|dmd|dpm|od|phd)?(pllc|llc|llp|lp|pa|pc)?$/u;

function splitRow(row: string): string[] {
  if (row.length < 4) return row === '' ? [] : [row];
  const [, ...parts] = ROW.exec(row) ?? [];
  return parts.filter((part) => part !== undefined && part !== '');
}

function joinHealthcare(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (word === 'care' && isHealth(joined.at(-1) ?? '')) joined[joined.length - 1] = 'healthcare';
    else joined.push(word);
  }
  return joined;
}

function isHealth(word: string): boolean {
  return word === 'health' || (word.startsWith('h') && isSlip(word, 'health'));
}

const PLAN_WORDS = new Set(['plan', 'trust', 'fund']);
const STAFF_WORDS = new Set(['group', 'employee', 'employees', 'staff', 'welfare', 'benefit', 'benefits']);

function isStaffPlan(text: string): boolean {
  if (!/plan|trust|fund/i.test(text)) return false;
  const words = foldWords(text).map(plainWord);
  const plan = words.findLastIndex((word) => PLAN_WORDS.has(word));
  return plan >= 0 && words.slice(0, plan).some((word) => STAFF_WORDS.has(word));
}
