import { foldWords } from './fold-words.ts';

/** A person's name, taken apart for comparison; all parts folded. */
export interface PersonName {
  readonly first: string;
  readonly middle: readonly string[];
  /** In one word: `delacruz`, `smithjones`, `obrien`. */
  readonly last: string;
  /** The parts of a double name: `smith` and `jones`. */
  readonly lastParts: readonly string[];
}

const TITLES = new Set(
  [
    'dr mr mrs ms miss prof rev sir fr jr sr ii iii iv esq',
    'md dds dmd dpm dc od pt pa pac rn lpn np aprn crna cna phd pharmd psyd lcsw lmft lpc cpa mba mph jd',
  ]
    .join(' ')
    .split(' '),
);

const DOTTED_TITLES = new Set(['md', 'do', 'dds', 'dmd', 'dpm', 'phd', 'rn', 'pa']);

/** Belong to the last name that they stand before. */
const PARTICLES = new Set(
  'de del della di da das dos du la las le los van von der den ter ten st saint mc mac al el bin ibn abu san santa'.split(
    ' ',
  ),
);

/**
 * Takes a person's name apart: `First Middle Last` or `Last, First Middle`; titles and _Jr._ are left out. Undefined
 * where it has not at least two parts: a last name alone says nothing.
 */
export function parsePersonName(text: string): PersonName | undefined {
  const comma = text.indexOf(',');
  const before = comma < 0 ? [] : partsOf(text.slice(0, comma));
  const after = comma < 0 ? [] : partsOf(text.slice(comma + 1));
  if (before.length === 0 || after.length === 0) return fromParts(partsOf(text));
  const [first, ...middle] = after;
  return first && take(first.join(''), middle.flat(), before);
}

/** The words of a name, those with a hyphen between them together. */
function partsOf(text: string): string[][] {
  return text
    .split(/[\s,]+/)
    .map((part) => foldWords(part))
    .filter((words, at) => words.length > 0 && !isTitle(words, at));
}

/** `M.D.` folds to two words, and so does `J.R.`, which is no title. `D.O.` is one, and _Do_ is a name. */
function isTitle(words: readonly string[], at: number): boolean {
  if (words.length === 1) return TITLES.has(words[0] ?? '');
  return at > 0 && words.every(({ length }) => length === 1) && DOTTED_TITLES.has(words.join(''));
}

function fromParts(parts: readonly (readonly string[])[]): PersonName | undefined {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return undefined;
  let start = rest.length - 1;
  while (start > 0 && PARTICLES.has((rest[start - 1] ?? []).join(''))) start -= 1;
  return take(first.join(''), rest.slice(0, start).flat(), rest.slice(start));
}

function take(first: string, middle: readonly string[], last: readonly (readonly string[])[]): PersonName {
  const words = last.flat();
  const parts = words.filter((word) => !PARTICLES.has(word) && word.length > 1);
  return { first, middle, last: words.join(''), lastParts: parts.length > 0 ? parts : words };
}
