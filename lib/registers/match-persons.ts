import type { PersonName } from '../identity/person-name.ts';
import { isSlip } from '../identity/slip.ts';
import type { MatchReason } from './match-reason.ts';
import type { NameMatch } from './name-match.ts';

/** A middle name this long may be a last name: _Maria Lopez Garcia_. */
const FEWEST_LETTERS_OF_LAST = 3;
const FEWEST_LETTERS_WITH_INITIAL = 5;

/** Matches two people's names; undefined where they are not alike enough to be worth a look. */
export function matchPersons(asked: PersonName, found: PersonName): NameMatch | undefined {
  const middle = compareMiddle(asked, found);
  const match = matchFirstAndLast(asked, found, middle.differs);
  if (!match || !middle.reason) return match;
  return {
    score: match.score - (middle.differs ? 0.2 : 0.02),
    strength: middle.differs ? 'possible' : match.strength,
    why: [...match.why, middle.reason],
  };
}

function matchFirstAndLast(
  asked: PersonName,
  found: PersonName,
  middleDiffers: boolean,
): NameMatch | undefined {
  const isFirst = asked.first === found.first;
  const isLast = asked.last === found.last;
  if (isFirst && isLast) return { score: 1, strength: 'strong', why: [{ kind: 'same-name' }] };
  if (isLast && givenNames(asked) === givenNames(found))
    return { score: 0.98, strength: 'strong', why: [{ kind: 'spacing' }] };
  if (asked.first === found.last && asked.last === found.first)
    return { score: 0.85, strength: 'possible', why: [{ kind: 'swapped' }] };
  const words = isFirst ? sharedLastNames(asked, found) : [];
  if (words.length > 0) return { score: 0.75, strength: 'possible', why: [{ kind: 'one-last-name', words }] };
  return middleDiffers ? undefined : matchNearly(asked, found, isFirst, isLast);
}

/** One of the two names is the same, and the other is misspelt or an initial. */
function matchNearly(
  asked: PersonName,
  found: PersonName,
  isFirst: boolean,
  isLast: boolean,
): NameMatch | undefined {
  const spelling = (a: string, b: string): NameMatch => ({
    score: 0.8,
    strength: 'possible',
    why: [{ kind: 'spelling', asked: [a], found: [b] }],
  });
  if (isFirst && isSlip(asked.last, found.last)) return spelling(asked.last, found.last);
  if (isLast && isSlip(asked.first, found.first)) return spelling(asked.first, found.first);
  const isInitial = asked.first.length === 1 || found.first.length === 1;
  const isSameInitial = isInitial && asked.first[0] === found.first[0];
  if (isLast && isSameInitial && asked.last.length >= FEWEST_LETTERS_WITH_INITIAL)
    return { score: 0.6, strength: 'possible', why: [{ kind: 'first-initial' }] };
  return undefined;
}

function givenNames({ first, middle }: PersonName): string {
  return first + middle.join('');
}

function sharedLastNames(asked: PersonName, found: PersonName): string[] {
  const [ofAsked, ofFound] = [asked, found].map(lastNames);
  const isLast = (word: string) => asked.lastParts.includes(word) || found.lastParts.includes(word);
  return [...(ofAsked ?? [])].filter((word) => ofFound?.has(word) && isLast(word));
}

/** What may be the last name: its parts, and middle names that are no initials. */
function lastNames({ middle, lastParts, last }: PersonName): Set<string> {
  return new Set([last, ...lastParts, ...middle.filter((word) => word.length >= FEWEST_LETTERS_OF_LAST)]);
}

function compareMiddle(asked: PersonName, found: PersonName): { differs: boolean; reason?: MatchReason } {
  const [a = '', b = ''] = [asked.middle.join(' '), found.middle.join(' ')];
  if (a === b) return { differs: false };
  if (a === '' || b === '') return { differs: false, reason: { kind: 'middle-missing' } };
  const shorter = Math.min(asked.middle.length, found.middle.length);
  const agrees = Array.from({ length: shorter }, (_, n) =>
    isSameMiddle(asked.middle[n] ?? '', found.middle[n] ?? ''),
  );
  if (agrees.every(Boolean)) return { differs: false };
  return { differs: true, reason: { kind: 'middle-differs', asked: a, found: b } };
}

/** An initial agrees with the name that it begins. */
function isSameMiddle(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]) || isSlip(a, b);
}
