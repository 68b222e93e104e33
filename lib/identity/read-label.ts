import confusables from './confusables.json' with { type: 'json' };
import { decodeLabel } from './decode-punycode.ts';

/** One character of a label as a person sees it, and what it is taken for in passing. */
export interface ReadChar {
  readonly shown: string;
  /** A letter or digit of ASCII where it looks like one; empty for a hyphen and for a mark of its own. */
  readonly as: string;
}

/** Small capitals of Cyrillic and Greek, which UTS #39 keeps apart and a hurried reader does not. */
const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  b: '\u0432',
  h: '\u043d',
  k: '\u043a\u03ba',
  m: '\u043c',
  t: '\u0442\u03c4',
};

const TAKEN_FOR = new Map(
  [confusables.looksLike, SMALL_CAPITALS].flatMap((table) =>
    Object.entries(table).flatMap(([ascii, chars]) => Array.from(chars, (char) => [char, ascii] as const)),
  ),
);

/** Pairs of letters that read as one. The first is in UTS #39; the others are seen in host names set in small type. */
export const ONE_LETTER: readonly (readonly [pair: string, letter: string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];

/** Reads a label of a host, or a name in a path, character by character; punycode is decoded. */
export function readLabel(label: string): ReadChar[] {
  return Array.from(decodeLabel(label), (shown) => ({ shown, as: takenFor(shown) }));
}

/** An accent goes the way of a dot over an i: `é` is read as e. */
function takenFor(shown: string): string {
  if (/[a-z2-9]/.test(shown)) return shown;
  const known = TAKEN_FOR.get(shown);
  if (known !== undefined) return known;
  const bare = shown.normalize('NFD').replaceAll(/[\p{M}-]/gu, '');
  return bare === shown ? shown : Array.from(bare, (char) => TAKEN_FOR.get(char) ?? char).join('');
}

/** What a label is taken for, without hyphens: `acmecalls` for `acme-ca1ls`. */
export function plainOf(chars: readonly ReadChar[]): string {
  return chars.map(({ as }) => as).join('');
}

/** The same with pairs that read as one letter: two labels of one skeleton look alike (UTS #39, section 4). */
export function skeletonOf(plain: string): string {
  return ONE_LETTER.reduce((text, [pair, letter]) => text.replaceAll(pair, letter), plain);
}
