import type { Lookalike } from '../findings/decide-lookalike.ts';
import { findNameFor } from '../findings/find-name-for.ts';
import type { AddressPart, Difference } from '../identity/lookalike.ts';
import { formatAnd } from './format-count.ts';

/** What stands beside the shape of two squares. */
export const LOOKALIKE = 'Lookalike';
export const LOOKALIKE_LEAD =
  'Not on your list. Its address can be taken for that of a vendor that is verified on your list.';

/** A stretch of a sentence: plain, or of an address, where it may differ from another. */
export interface BannerPiece {
  readonly text: string;
  /** Part of an address. */
  readonly address?: true;
  /** Where the two addresses differ. */
  readonly differs?: true;
}

/** The banner's sentence, with the two addresses taken apart: “This is …. Your verified vendor Acme Calls is ….” */
export function formatImitation({ likeness, vendor, key }: Lookalike): BannerPiece[] {
  const name = findNameFor(vendor, key);
  return [
    { text: 'This is ' },
    ...piecesOf(likeness.page),
    { text: name === undefined ? '. Your verified vendor is ' : `. Your verified vendor ${name} is ` },
    ...piecesOf(likeness.vendor),
    { text: '.' },
  ];
}

function piecesOf(parts: readonly AddressPart[]): BannerPiece[] {
  return parts.map(({ text, differs }) => ({ text, address: true, ...(differs ? { differs: true } : {}) }));
}

/** The same in plain words, for the toolbar button: what it resembles, and wherein it differs. */
export function formatResemblance(lookalike: Lookalike): string {
  const { likeness, vendor, key } = lookalike;
  const name = findNameFor(vendor, key);
  const whose = name === undefined ? '' : ` as ${name}`;
  return `${addressOf(likeness.page)} resembles ${addressOf(likeness.vendor)}, verified on your list${whose}. ${formatDifferences(likeness.differences)}`;
}

/** An address as a person reads it. */
export function addressOf(parts: readonly AddressPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Wherein a look-alike differs, in a sentence: “1” stands for “l”. */
export function formatDifferences(differences: readonly Difference[]): string {
  const said = formatAnd(differences.map(formatDifference));
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function formatDifference({ kind, page, vendor }: Difference): string {
  switch (kind) {
    case 'looks-like':
      return `${quoteChars(page)} stands for ${quoteChars(vendor)}`;
    case 'replaced':
    case 'swapped':
      return `it has ${quoteChars(page)} instead of ${quoteChars(vendor)}`;
    case 'added':
      return `${quoteChars(page)} is added`;
    case 'missing':
      return `${quoteChars(vendor)} is missing`;
    case 'hyphen':
      return page === '' ? `${nameMark(vendor)} is missing` : `${nameMark(page)} is added`;
    case 'suffix':
      return `it ends in ${page} instead of ${vendor}`;
  }
}

function nameMark(mark: string): string {
  return mark === '-' ? 'a hyphen' : `a mark (${codeOf(mark)})`;
}

const ALPHABETS = ['Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Georgian', 'Latin'].map(
  (name) => ({ name, script: new RegExp(`^\\p{Script=${name}}+$`, 'u') }),
);

/** A letter that looks like another one is told by its alphabet; one of a rarer alphabet by its code. */
function quoteChars(chars: string): string {
  if (/^[ -~]*$/.test(chars)) return `“${chars}”`;
  const alphabet = ALPHABETS.find(({ script }) => script.test(chars))?.name ?? codeOf(chars);
  return alphabet === 'Latin' ? `“${chars}”` : `“${chars}” (${alphabet})`;
}

function codeOf(chars: string): string {
  return Array.from(
    chars,
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
