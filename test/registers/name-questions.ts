import { foldCompanyName } from '../../lib/identity/company-name.ts';
import { pick } from './made-chance.ts';

/** Ways in which a name comes to be written otherwise. */
const PERTURBATIONS = ['typo', 'dropped suffix', 'swapped words', 'cut at 30', 'd/b/a'] as const;
type Perturbation = (typeof PERTURBATIONS)[number];

const SUFFIX =
  /,? (?:inc|l\.?l\.?c|corp|corporation|p\.?c|p\.?a|ltd|llp|pllc|co|company|group|services)\.?$/i;

/** The name as another would write it; undefined where it has nothing to be changed in this way. */
function perturbName(name: string, way: Perturbation, chance: () => number): string | undefined {
  switch (way) {
    case 'typo':
      return misspell(name, chance);
    case 'dropped suffix':
      return SUFFIX.test(name) ? name.replace(SUFFIX, '') : undefined;
    case 'swapped words':
      return swapWords(name, chance);
    case 'cut at 30':
      return name.length > 30 ? name.slice(0, 30).trim().toUpperCase() : undefined;
    case 'd/b/a':
      return `${pick(['Quarvell Holdings LLC', 'QVH Ventures, Inc.', 'Zemblanity Corp'], chance())} d/b/a ${name}`;
  }
}

/** One slip in a word of five letters or more: a letter less, twice, other, or two the other way round. */
function misspell(name: string, chance: () => number): string | undefined {
  const places = [...name.matchAll(/[A-Za-z]{5,}/g)];
  if (places.length === 0) return undefined;
  const word = pick(places, chance());
  const at = word.index + 1 + Math.floor(chance() * (word[0].length - 2));
  const [letter = '', next = ''] = [name[at], name[at + 1]];
  const slips = ['', letter + letter, pick([...'aeiourstln'], chance()), next + letter];
  const slip = pick(slips, chance());
  return name.slice(0, at) + slip + name.slice(at + (slip === next + letter ? 2 : 1));
}

function swapWords(name: string, chance: () => number): string | undefined {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  const at = Math.floor(chance() * (words.length - 1));
  const [first = '', second = ''] = words.slice(at, at + 2);
  return [...words.slice(0, at), second, first, ...words.slice(at + 2)].join(' ');
}

/** A name of the register, written otherwise. */
export interface Question {
  readonly way: Perturbation;
  readonly asked: string;
  readonly name: string;
}

/** So many names out of the given ones, written otherwise, each way as often where names allow it. */
export function makeQuestions(names: readonly string[], wanted: number, chance: () => number): Question[] {
  const questions: Question[] = [];
  for (let n = 0; questions.length < wanted; n++) {
    const way = PERTURBATIONS[n % PERTURBATIONS.length] ?? 'typo';
    const name = pick(names, chance());
    const asked = perturbName(name, way, chance);
    if (asked !== undefined && asked !== name) questions.push({ way, asked, name });
  }
  return questions;
}

/** Whether a name that was found is the one that was meant, or cannot be told from it. */
export function isMeant(found: string, { way, asked, name }: Question): boolean {
  if (foldCompanyName(found) === foldCompanyName(name)) return true;
  return way === 'cut at 30' && perturbName(found, way, () => 0) === asked;
}
