import { GIVEN_NAMES } from './given-names.ts';
import { NO_NAMES } from './no-names.ts';

/** A stretch of a text that may name a person. */
export interface PersonalName {
  readonly start: number;
  readonly end: number;
  /**
   * How sure the form of the words is: with a title (`Mrs. Hale`), two words or more (`Ann Hale`), a given name alone,
   * two words in capitals alone, or a word with a capital that a name may be, where something else says so.
   */
  readonly form: 'titled' | 'full' | 'single' | 'shouted' | 'unsure';
}

const TITLE = /^(?:mrs?|ms|miss|mx|sra?|señora?|aunt|uncle|grandma|grandpa|sister|brother|fr|sgt)$/i;
/** Not a patient: a doctor or nurse is named in nearly every slip. */
const PROFESSIONAL = /^(?:drs?|doctors?|doc|np|pa|rn|nurse|prof|dra)$/i;
const STATE =
  /^(?:A[KLRZ]|C[AOT]|DC|FL|GA|HI|I[ADLN]|K[SY]|M[DINOST]|N[CDEHJMVY]|O[HKR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|USA?)$/;
const PARTICLE = /^(?:de|da|dos?|la|las|los|van|von|der|den|del|di|du|bin|ben|al|el|st|le)$/i;
const WORD = /[\p{L}\p{M}]{1,24}(?:['-][\p{L}\p{M}]{1,24}){0,3}/gu;
/** Between two words of one name. */
const BETWEEN = /^(?:\.? {1,2}|\. ?|, ?)$/;
/** Names for nobody. */
const STAND_IN = /^(?:jane|john|joe|test|sample) (?:doe|roe|q|public|patient|test|caller)\b/i;
const MOST_WORDS = 5;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `other`: no part of a name. */
  readonly sort: 'title' | 'professional' | 'initial' | 'mixed' | 'capitals' | 'given' | 'small' | 'other';
}

/** Every stretch that may name a person, in order; doctors and words that no person is called are left out. */
export function findNames(text: string): PersonalName[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => readWord(word, index));
  const names: PersonalName[] = [];
  for (let n = 0; n < words.length; n += 1) {
    const run = readRun(text, words, n);
    if (run.length === 0) continue;
    const name = nameOf(text, run, words[n + run.length]);
    if (name) names.push(name);
    n += run.length - 1;
  }
  return names;
}

function readWord(written: string, start: number): Word {
  const text = written.replace(/'s$/i, '');
  return { start, end: start + text.length, text, sort: sortOf(text) };
}

function sortOf(word: string): Word['sort'] {
  const small = word.toLowerCase();
  if (TITLE.test(word)) return 'title';
  if (PROFESSIONAL.test(word)) return 'professional';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  if (STATE.test(word)) return 'other';
  if (NO_NAMES.has(small) || /(?:olog(?:y|ists?)|iatrics?|'(?:t|re|ll|ve|d|m))$/.test(small)) return 'other';
  if (/^\p{Lu}.*\p{Ll}/u.test(word)) return 'mixed';
  if (/^\p{Lu}/u.test(word)) return 'capitals';
  return small.split('-').some((part) => GIVEN_NAMES.has(part)) ? 'given' : 'small';
}

/** The words from the `n`-th on that one name may be made of. */
function readRun(text: string, words: readonly Word[], n: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(n, n + MOST_WORDS)) {
    const last = run.at(-1);
    const between = last && text.slice(last.end, word.start);
    if (between !== undefined && !isJoined(between, run, word)) break;
    if (!mayStand(word, run) || isPastShouted(word, run)) break;
    run.push(word);
  }
  while (PARTICLE.test(run.at(-1)?.text ?? '')) run.pop();
  return run;
}

function isJoined(between: string, run: readonly Word[], word: Word): boolean {
  if (!BETWEEN.test(between)) return false;
  if (between.startsWith(','))
    return run.length === 1 && run[0]?.sort !== 'title' && /^(?:initial|mixed|capitals)$/.test(word.sort);
  return (
    !between.startsWith('.') ||
    /^(?:title|professional|initial)$/.test(run.at(-1)?.sort ?? '') ||
    /^st$/i.test(run.at(-1)?.text ?? '')
  );
}

/** Where all is in capitals, only two words are taken for a name: what follows may be anything. */
function isPastShouted(word: Word, run: readonly Word[]): boolean {
  return (
    word.sort === 'capitals' &&
    run.filter(({ sort }) => sort === 'capitals' || sort === 'initial').length >= 2
  );
}

/** Whether a word may begin or go on with a name. */
function mayStand(word: Word, run: readonly Word[]): boolean {
  if (word.sort === 'professional') return run.length === 0;
  if (run[0]?.sort === 'professional') return run.length < 3 && word.sort !== 'other';
  if (word.sort === 'title') return run.length === 0;
  if (/^(?:initial|mixed|capitals|given)$/.test(word.sort)) return true;
  const first = run[0];
  if (!first || word.sort === 'other') return first !== undefined && PARTICLE.test(word.text);
  if (PARTICLE.test(word.text)) return true;
  return run.length === 1 && /^(?:given|title)$/.test(first.sort);
}

function nameOf(text: string, run: readonly Word[], next: Word | undefined): PersonalName | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || first.sort === 'professional') return undefined;
  const form = formOf(run, text.slice(first.start, last.end).includes(','));
  if (!form || STAND_IN.test(text.slice(first.start, last.end))) return undefined;
  const isOfFirm = next?.sort === 'other' && /^\p{Lu}\p{Ll}/u.test(next.text);
  if (isOfFirm && text.slice(last.end, next.start) === ' ') return undefined;
  const isStreet =
    next?.text === 'Dr' && text[next.end] !== '.' && /\d $/.test(text.slice(0, first.start).slice(-4));
  if (isStreet) return undefined;
  const hasDot = last.sort === 'initial' && text[last.end] === '.';
  return { start: first.start, end: last.end + (hasDot ? 1 : 0), form };
}

function formOf(run: readonly Word[], isLastFirst: boolean): PersonalName['form'] | undefined {
  const words = run.filter(({ text }) => !PARTICLE.test(text));
  const written = words.filter(({ sort }) => /^(?:mixed|capitals|given|small)$/.test(sort));
  if (written.length === 0) return undefined;
  if (run[0]?.sort === 'title') return 'titled';
  const isGiven = written.some(({ text }) =>
    text
      .toLowerCase()
      .split('-')
      .some((part) => GIVEN_NAMES.has(part)),
  );
  const isShouted = written.every(({ sort }) => sort === 'capitals');
  if (words.length > 1) return isGiven || isLastFirst || !isShouted ? 'full' : 'shouted';
  return isGiven ? 'single' : 'unsure';
}
