import type { StandingRule } from '../record/approval.ts';
import type { Vendor } from '../record/fold.ts';
import { decideStanding, type StandingDecision } from '../record/standing.ts';

/** The one standing that a vendor of several keys is listed with. */
export interface RowDecision {
  /** The key that stands for the vendor, and that new statements are about. */
  readonly key: string;
  readonly standing: StandingDecision;
}

/**
 * Decides how a vendor stands in a list. Warnings act on all of its keys alike; `verified` acts on some, so the first
 * key that it acts on stands for the vendor. A website comes before a key without one.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function decideRow(vendor: Vendor, today: string, rule?: StandingRule): RowDecision {
  const sitesFirst = [...vendor.keys].sort((a, b) => Number(isSiteless(a)) - Number(isSiteless(b)));
  const [first, ...others] = sitesFirst.map((key) => ({
    key,
    standing: decideStanding(vendor, key, today, rule),
  }));
  if (!first) throw new Error('A vendor has at least one key');
  return [first, ...others].find(({ standing }) => standing.acting !== undefined) ?? first;
}

/** Whether a key stands for a vendor without a website. */
export function isSiteless(key: string): boolean {
  return key.startsWith('id:');
}
