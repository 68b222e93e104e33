import { isAnsweredByAgreement } from './agreement-gates.ts';
import { isRedFlag, type Question } from './question.ts';

/** Answered by what the buyer's own side has done. */
const ONLY_REVIEWER: ReadonlySet<string> = new Set(['onsite-or-independent-review']);

/**
 * Whether a question may be put to the vendor. Red flags are what a reviewer notices about the vendor, some questions are
 * about the reviewer's own side, and the agreement's gates are answered by the agreement itself.
 */
export function isAskable(question: Pick<Question, 'id' | 'concerning'>): boolean {
  return !isRedFlag(question) && !ONLY_REVIEWER.has(question.id) && !isAnsweredByAgreement(question);
}
