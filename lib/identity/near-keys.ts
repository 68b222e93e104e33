import { findLikenessPlace } from './likeness-place.ts';
import { plainOf, readLabel, skeletonOf } from './read-label.ts';

/** Names shorter than this have too many neighbours: of them, only one that looks the same is told. */
export const SHORTEST_NAME = 6;

/**
 * The keys under which the look-alikes of a vendor key are found: two names that are one edit apart, or that look the
 * same, have one of these in common. Two that are further apart may have one too, so `matchLookalike` decides.
 *
 * The deletion neighbourhood: a name, and each form of it with one character left out. An edit of one name (another
 * character, one more, one less, two swapped) leaves a form that the other has as well.
 */
export function nearKeys(key: string): string[] {
  const place = findLikenessPlace(key);
  if (!place) return [];
  const plain = plainOf(readLabel(place.label));
  if (plain === '') return [];
  const isLong = [...plain].length >= SHORTEST_NAME;
  const keys = new Set([plain, skeletonOf(plain), ...(isLong ? shortenedForms(plain) : [])]);
  return [...keys].map((near) => place.realm + near);
}

function shortenedForms(plain: string): string[] {
  const letters = [...plain];
  return letters.map((_, at) => letters.toSpliced(at, 1).join(''));
}
