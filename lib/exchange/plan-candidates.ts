import type { VendorKey } from '../identity/vendor-key.ts';
import type { Candidate } from './parse-candidates.ts';

/** What becomes of a candidate. */
export type PlannedCandidate = Candidate &
  (
    | { readonly fate: 'new'; readonly key: VendorKey }
    /** On our list already: nothing to add. */
    | { readonly fate: 'already' }
    /** Said before in the same text, on `sameAs`. */
    | { readonly fate: 'duplicate'; readonly sameAs: number }
    | { readonly fate: 'refused' }
  );

export interface HeldVendors {
  readonly keys: ReadonlySet<string>;
  /** Names of vendors, for candidates that have nothing but a name. */
  readonly names: Iterable<string>;
}

/**
 * Plans which candidates join the list. One with a site is known by its key; one without by its name, and gets an `id:`
 * key of a UUID that `makeUuid` makes.
 */
export function planCandidates(
  candidates: readonly Candidate[],
  held: HeldVendors,
  makeUuid: () => string,
): PlannedCandidate[] {
  const heldNames = new Set([...held.names].map(foldName));
  const lineOf = new Map<string, number>();
  return candidates.map((candidate): PlannedCandidate => {
    if (candidate.fault !== undefined) return { ...candidate, fate: 'refused' };
    const { key, name = '', line } = candidate;
    const mark = key ?? `name ${foldName(name)}`;
    const isHeld = key === undefined ? heldNames.has(foldName(name)) : held.keys.has(key);
    if (isHeld) return { ...candidate, fate: 'already' };
    const sameAs = lineOf.get(mark);
    if (sameAs !== undefined) return { ...candidate, fate: 'duplicate', sameAs };
    lineOf.set(mark, line);
    return { ...candidate, fate: 'new', key: key ?? `id:${makeUuid()}` };
  });
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
