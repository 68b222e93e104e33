import { splitNames } from '../identity/company-name.ts';
import { isNeutral, meaningOf, STOP_WORDS } from '../identity/company-words.ts';
import { foldWords } from '../identity/fold-words.ts';
import { isLegalForm, splitLegalForm } from '../identity/legal-forms.ts';
import { plainWord } from '../identity/plain-word.ts';

/** A name that is distinctive enough to be looked for in running text. */
export interface NamePhrase {
  /** As written, for the screen. */
  readonly name: string;
  /** The words as `foldDescription` gives names, a space on both sides. */
  readonly text: string;
  /** Whether it may stand in a longer name: it has two words, and one of them is its own. */
  readonly free: boolean;
}

/** Longer than any description of the portal. */
const LONGEST_DESCRIPTION = 20_000;
const FEWEST_LETTERS = { ofOnlyWord: 6, ofOwnWord: 4 };
/** Of words that many use, a name has to have three, and they have to say this much together. */
const FEWEST_COMMON_WORDS = 3;
const SAYS_ENOUGH = 0.5;

/** Words that descriptions capitalise without naming anybody. */
const OF_DESCRIPTIONS = new Set(
  'associate business civil covered ce ba entity entities federal hhs hipaa individual individuals notice ocr office phi privacy protected rights rule rules security social'.split(
    ' ',
  ),
);

/**
 * The phrases by which a company is looked for in the descriptions of others' breaches. None for a name of which words
 * such as _call center_ or _answering service_ are all, or that is one short word: those would be found everywhere.
 */
export function phrasesOf(name: string): NamePhrase[] {
  return splitNames(name).flatMap((text): NamePhrase[] => {
    const all = splitLegalForm(foldWords(text)).words.map(plainWord);
    const phrase = all[0] === 'the' ? all.slice(1) : all;
    const words = phrase.filter((word) => !STOP_WORDS.has(word));
    const isOwn = words.some((word) => isOwnWord(word) && word.length >= FEWEST_LETTERS.ofOwnWord);
    const free = words.length > 1 && isOwn;
    if (!free && !isOnlyWord(words) && !isOfCommonWords(words)) return [];
    return [{ name: text, text: joinCare(` ${phrase.join(' ')} `), free }];
  });
}

function isOwnWord(word: string): boolean {
  return meaningOf(word) === 1 && !OF_DESCRIPTIONS.has(word);
}

function isOnlyWord([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && isOwnWord(word) && word.length >= FEWEST_LETTERS.ofOnlyWord;
}

function isOfCommonWords(words: readonly string[]): boolean {
  const said = words.reduce((sum, word) => sum + (OF_DESCRIPTIONS.has(word) ? 0.1 : meaningOf(word)), 0);
  return words.length >= FEWEST_COMMON_WORDS && said >= SAYS_ENOUGH;
}

/** A word; a sign that ends a name; or the point after a word that is no abbreviation. */
const TOKENS = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|[,;:()“”"&]|(?<=[\p{L}\p{N}]{4})\./gu;
const ASCII_WORD = /^[A-Za-z0-9]+$/;

/**
 * A description to look for names in: folded, words that are not capitalised marked with `-`, since no name begins with
 * them; `|` stands where a name ends, and `.` where a sentence does. Linear; only the first 20,000 characters are read.
 */
export function foldDescription(text: string): string {
  const folded: string[] = [];
  for (const [token] of text.slice(0, LONGEST_DESCRIPTION).matchAll(TOKENS)) {
    if (token === '&') folded.push('and');
    else if (/[\p{L}\p{N}]/u.test(token)) folded.push(foldToken(token));
    else folded.push(token === '.' ? '.' : '|');
  }
  return joinCare(` ${folded.join(' ')} `);
}

function foldToken(token: string): string {
  const lower = ASCII_WORD.test(token) ? token.toLowerCase() : foldWords(token).join('');
  const word = plainWord(lower);
  return STOP_WORDS.has(word) || /[\p{Lu}\p{N}]/u.test(token) ? word : `-${word}`;
}

function joinCare(text: string): string {
  return text.replaceAll(' health care ', ' healthcare ');
}

/**
 * The first of the phrases that a description names, as capitalised words of their own; undefined where it names none.
 * A name of one word, or of common words, is not found as a part of a longer one: _Carenet_ not in _CareNet Medical Group_;
 * nor at the beginning of a sentence, where every word is capitalised.
 *
 * @param folded as `foldDescription` gives it
 */
export function findPhrase(folded: string, phrases: readonly NamePhrase[]): NamePhrase | undefined {
  return phrases.find(({ text, free }) => {
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1))
      if (free || standsAlone(folded, at, at + text.length)) return true;
    return false;
  });
}

/**
 * Whether a reporter’s name holds a phrase. A description tells of whoever reported, and so names them: a company’s name in
 * it may be there for the health plan of its staff.
 */
export function holdsPhrase(name: string, { text }: NamePhrase): boolean {
  return joinCare(` ${foldWords(name).map(plainWord).join(' ')} `).includes(text);
}

function standsAlone(folded: string, start: number, end: number): boolean {
  const before = folded.slice(folded.lastIndexOf(' ', start - 1) + 1, start);
  const [after = '', next = ''] = folded.slice(end, end + 60).split(' ', 2);
  const isEnd = (word: string) => word === '|' || word.startsWith('-') || STOP_WORDS.has(word);
  const isOver = isEnd(after) || after === '' || after === '.' || isLegalForm(after);
  return isEnd(before) && (isOver || isNeutral([after, next], 0));
}
