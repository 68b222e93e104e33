import { type Aligned, alignLabels } from './align-labels.ts';
import { findLikenessPlace, type LikenessPlace } from './likeness-place.ts';
import { SHORTEST_NAME } from './near-keys.ts';
import { plainOf, type ReadChar, readLabel, skeletonOf } from './read-label.ts';

/** A stretch of an address as a person reads it, and whether it is where the two differ. */
export interface AddressPart {
  readonly text: string;
  readonly differs: boolean;
}

/** One thing in which a look-alike differs from the vendor's address. */
export interface Difference {
  /**
   * `looks-like`: `page` stands for `vendor` and looks like it · `replaced`: it does not · `added`, `missing`, `swapped`:
   * an edit · `hyphen`: one more or one less · `suffix`: what follows the name.
   */
  readonly kind: Exclude<Aligned['kind'], 'same'> | 'suffix';
  /** What the look-alike has there; empty where something is missing. */
  readonly page: string;
  readonly vendor: string;
}

/** How one address can be taken for another. */
export interface Likeness {
  /** `strong`: the eye can take the one for the other. `weak`: they are close, and many innocent addresses are. */
  readonly strength: 'strong' | 'weak';
  readonly page: readonly AddressPart[];
  readonly vendor: readonly AddressPart[];
  readonly differences: readonly Difference[];
}

/**
 * Matches the key of a page with a vendor's key: how the one can be taken for the other; undefined where it cannot, or
 * where they are the same.
 *
 * A look-alike looks the same (confusable characters, hyphens) under whatever top-level domain, or is one edit away
 * under the same one. Names of fewer than six characters have innocent neighbours by the dozen: there only what looks the
 * same by a foreign letter or a digit counts.
 */
export function matchLookalike(pageKey: string, vendorKey: string): Likeness | undefined {
  const [page, vendor] = [findLikenessPlace(pageKey), findLikenessPlace(vendorKey)];
  if (!page || !vendor || page.realm !== vendor.realm || pageKey === vendorKey) return undefined;
  const [read, asked] = [readLabel(page.label), readLabel(vendor.label)];
  const aligned = alignLabels(read, asked);
  const length = [...plainOf(asked)].length;
  if (looksTheSame(read, asked))
    return length >= SHORTEST_NAME || hasForeignLetter(aligned)
      ? tellApart(page, vendor, aligned, 'strong')
      : undefined;
  const edit = length >= SHORTEST_NAME && page.suffix === vendor.suffix ? findOneEdit(aligned) : undefined;
  return edit && tellApart(page, vendor, aligned, foolsTheEye(edit, aligned, length) ? 'strong' : 'weak');
}

function looksTheSame(page: readonly ReadChar[], vendor: readonly ReadChar[]): boolean {
  return skeletonOf(plainOf(page)) === skeletonOf(plainOf(vendor));
}

const EDITS: ReadonlySet<Aligned['kind']> = new Set(['replaced', 'added', 'missing', 'swapped']);

/** The one edit besides foreign letters and hyphens; with a pair that reads as one letter the two are too far apart. */
function findOneEdit(aligned: readonly Aligned[]): Aligned | undefined {
  const isPair = ({ kind, page, vendor }: Aligned): boolean =>
    kind === 'looks-like' && [...page].length !== [...vendor].length;
  const [edit, ...more] = aligned.filter(({ kind }) => EDITS.has(kind));
  return more.length === 0 && !aligned.some(isPair) ? edit : undefined;
}

/** In a shorter name one letter is a good part of it, and seen. */
const LONG_NAME = 8;

/** Letters of like shape, in either direction. */
const LIKE_SHAPES: ReadonlySet<string> = new Set(
  'ae ao eo co ce ci ij il it lt ft fl gq gy pq bd bh hn hk mn nu nr uv vy vw xz s5 e3 a4 b6 b8 g9 t7 z2'
    .split(' ')
    .flatMap((pair) => [pair, pair.split('').reverse().join('')]),
);

/**
 * Two swapped neighbours do; in a long name also a letter more, a letter less, and one of like shape. The first letter is
 * always seen.
 */
function foolsTheEye(edit: Aligned, aligned: readonly Aligned[], length: number): boolean {
  if (edit === aligned[0]) return false;
  if (edit.kind === 'swapped') return true;
  return length >= LONG_NAME && (edit.kind !== 'replaced' || LIKE_SHAPES.has(edit.page + edit.vendor));
}

const PLAIN_LETTERS = /^[a-z-]*$/;

/** Nothing but foreign letters and digits in place of plain ones. */
function hasForeignLetter(aligned: readonly Aligned[]): boolean {
  const differing = aligned.filter(({ kind }) => kind !== 'same');
  return differing.length > 0 && differing.every(({ page }) => !PLAIN_LETTERS.test(page));
}

function tellApart(
  page: LikenessPlace,
  vendor: LikenessPlace,
  aligned: readonly Aligned[],
  strength: Likeness['strength'],
): Likeness {
  const hasSuffix = page.suffix !== vendor.suffix;
  const partsOf = (side: 'page' | 'vendor', place: LikenessPlace): AddressPart[] =>
    joinParts([
      { text: place.realm, differs: false },
      ...aligned.map((move) => ({ text: move[side], differs: move.kind !== 'same' })),
      { text: place.suffix, differs: hasSuffix },
    ]);
  return {
    strength,
    page: partsOf('page', page),
    vendor: partsOf('vendor', vendor),
    differences: [
      ...aligned.flatMap(({ kind, ...texts }) => (kind === 'same' ? [] : [{ kind, ...texts }])),
      ...(hasSuffix ? [{ kind: 'suffix' as const, page: page.suffix, vendor: vendor.suffix }] : []),
    ],
  };
}

/** Neighbours of one sort become one part; empty ones go. */
function joinParts(parts: readonly AddressPart[]): AddressPart[] {
  const joined: AddressPart[] = [];
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last?.differs === part.differs)
      joined[joined.length - 1] = { text: last.text + part.text, differs: part.differs };
    else joined.push(part);
  }
  return joined;
}
