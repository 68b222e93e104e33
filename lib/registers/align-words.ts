import { isSlip } from '../identity/slip.ts';

/** The places of two words that go together, in the asked and in the found name. */
export interface WordPair {
  readonly asked: number;
  readonly found: number;
  /** Whether they are the same but for a slip of the pen. */
  readonly slip: boolean;
}

/** Which words of two names go together. */
interface Alignment {
  /** In the order of the asked name. */
  readonly pairs: readonly WordPair[];
  /** Places of words without a counterpart. */
  readonly askedAlone: readonly number[];
  readonly foundAlone: readonly number[];
}

/** With more words that have no counterpart two names are not alike, whatever slips there are. */
const MOST_SLIPS = 2;

/** Pairs the words of two names: those that are the same, and where all the others differ by slips of the pen, these. */
export function alignWords(asked: readonly string[], found: readonly string[]): Alignment {
  const partners = new Map<number, number>();
  const free = new Set(found.keys());
  const pairUp = (isPair: (a: string, b: string) => boolean) => {
    for (const [at, word] of asked.entries()) {
      const isPartner = (place: number) => isPair(word, found[place] ?? '');
      const place = partners.has(at) ? undefined : [...free].find(isPartner);
      if (place === undefined) continue;
      partners.set(at, place);
      free.delete(place);
    }
  };
  pairUp((a, b) => a === b);
  const same = new Set(partners.keys());
  if (free.size > 0 && free.size <= MOST_SLIPS && free.size === asked.length - same.size) pairUp(isSlip);
  return {
    pairs: [...partners]
      .sort(([a], [b]) => a - b)
      .map(([at, place]) => ({ asked: at, found: place, slip: !same.has(at) })),
    askedAlone: [...asked.keys()].filter((at) => !partners.has(at)),
    foundAlone: [...free],
  };
}

/** Writes together what the other name writes as one word: `care net` where that has `carenet`. */
export function joinAsIn(words: readonly string[], other: readonly string[]): readonly string[] {
  const whole = other.filter((word) => word.length > 2 && !words.includes(word));
  if (whole.length === 0) return words;
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]];
    const both =
      next === undefined || other.includes(word) ? undefined : whole.find((each) => isBoth(each, word, next));
    joined.push(both ?? word);
    if (both !== undefined) at += 1;
  }
  return joined.length === words.length ? words : joined;
}

function isBoth(whole: string, start: string, end: string): boolean {
  return whole.length === start.length + end.length && whole.startsWith(start) && whole.endsWith(end);
}
