import type { ShownStanding } from '../record/standing.ts';
import { type PageDecision, shownOf } from './decide-page.ts';

/**
 * What a mark beside a search result says: what its page would show, and no more. `verified-with-reason` is a
 * verification, with a reason, while the vendor was not ready for its first call; `advised` is another list's warning
 * where our own says nothing.
 */
export type Mark = Exclude<ShownStanding, 'unlisted'> | 'verified-with-reason' | 'advised';

/** The mark for a page; undefined where nobody has given the vendor a standing that acts there. */
export function decideMark(page: PageDecision): Mark | undefined {
  const shown = shownOf(page);
  if (shown === 'unlisted' || shown === 'lookalike') return undefined;
  return shown === 'verified' && page.standing.reasonGiven ? 'verified-with-reason' : shown;
}
