import { nearKeys } from '../identity/near-keys.ts';
import { nameKey, phoneKey } from '../identity/same-key.ts';
import { type Entry, type Statement, writerOf } from '../record/entry.ts';

/**
 * What a history can be found by when a page is not the vendor's own: made from the history and from nothing else, and
 * written with it. Both lists are read by key, through an index, never whole.
 *
 * They are wider than what is shown. Whether a statement is live, by a known person, and a verdict that acts is decided
 * from the history when a page asks; so nothing here changes when a writer becomes known, a date passes, or a statement is
 * replaced.
 */
export interface LikenessRow {
  readonly key: string;
  /** Near keys of each key that anybody has called verified. */
  readonly near: readonly string[];
  /** Keys of the names and phones that are readable on this disk. */
  readonly same: readonly string[];
}

/** A hostile list may cover thousands of keys: the vendor's own comes first, and this many besides. */
const MOST_COVERED = 32;
const MOST_SAME = 64;

/** Makes the row of a history; undefined where nothing can be found by it, as in what a writer says of itself. */
export function makeLikenessRow(key: string, entries: readonly Entry[]): LikenessRow | undefined {
  if (writerOf(key) !== undefined) return undefined;
  const statements = entries.flatMap((entry) => entry.statements);
  const near = distinctSorted(findVerifiedKeys(key, statements).flatMap(nearKeys));
  const same = distinctSorted(statements.flatMap(findSameKeys)).slice(0, MOST_SAME);
  return near.length + same.length === 0 ? undefined : { key, near, same };
}

function findVerifiedKeys(about: string, statements: readonly Statement[]): string[] {
  const verified = statements.filter(({ topic, value }) => topic === 'standing' && value === 'verified');
  if (verified.length === 0) return [];
  const covered = new Set(verified.flatMap(({ covers }) => covers ?? []));
  return [about, ...[...covered].sort().slice(0, MOST_COVERED)];
}

function findSameKeys({ topic, body }: Statement): string[] {
  const text = body?.['text'];
  if (typeof text !== 'string') return [];
  const key = topic === 'phone' ? phoneKey(text) : topic === 'name' ? nameKey(text) : undefined;
  return key === undefined ? [] : [key];
}

function distinctSorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}
