import { type Likeness, matchLookalike } from '../identity/lookalike.ts';
import type { StandingRule } from '../record/approval.ts';
import { areDistinct } from '../record/distinct.ts';
import type { Vendor } from '../record/fold.ts';
import { decideStanding } from '../record/standing.ts';

/** Whom the address of a page can be taken for. */
export interface Lookalike {
  readonly likeness: Likeness;
  /** The key that it resembles, verified for that vendor. */
  readonly key: string;
  readonly vendor: Vendor;
}

/**
 * Decides which verified vendor of ours the address of an unlisted page imitates, if any: the strongest likeness, then
 * the one with the fewest differences. A vendor that a known person has said is not this one is left out.
 *
 * @param key today's key of the page
 * @param vendor what the record holds about the page
 * @param candidates vendors found by their near keys; not all of them are alike or verified
 * @param today calendar date, `YYYY-MM-DD`
 */
export function decideLookalike(
  key: string,
  vendor: Vendor,
  candidates: readonly Vendor[],
  today: string,
  rule?: StandingRule,
): Lookalike | undefined {
  const found = candidates
    .filter((other) => !other.keys.includes(key) && !areDistinct(vendor, other))
    .flatMap((other) => findLikenesses(key, other, today, rule));
  return found.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))[0];
}

function findLikenesses(key: string, vendor: Vendor, today: string, rule?: StandingRule): Lookalike[] {
  return vendor.keys.flatMap((other) => {
    const likeness = matchLookalike(key, other);
    return likeness && isVerified(vendor, other, today, rule) ? [{ likeness, key: other, vendor }] : [];
  });
}

/**
 * Whether a key is verified for a vendor. A verification that has lapsed is still one that an imitation can live on; one
 * that awaits approval is none yet.
 */
export function isVerified(vendor: Vendor, key: string, today: string, rule?: StandingRule): boolean {
  const { shown } = decideStanding(vendor, key, today, rule);
  return shown === 'verified' || shown === 'review-due';
}

function rank({ likeness: { strength, differences } }: Lookalike): number {
  return (strength === 'strong' ? 0 : 1_000) + differences.length;
}
