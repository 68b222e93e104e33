import type { ShownStanding } from '../record/standing.ts';
import type { PageDecision } from './decide-page.ts';

/**
 * What a mark beside a search result says: the standing that its page would show, and no more. `verified-with-reason` is
 * a verification, with a reason, while the vendor was not ready for its first call.
 */
export type Mark = Exclude<ShownStanding, 'unlisted'> | 'verified-with-reason';

/** The mark for a page; undefined where nobody has given the vendor a standing that acts there. */
export function decideMark({ standing }: PageDecision): Mark | undefined {
  if (standing.shown === 'unlisted') return undefined;
  return standing.shown === 'verified' && standing.reasonGiven ? 'verified-with-reason' : standing.shown;
}
