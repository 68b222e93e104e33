import type { Advice, AdvisedStanding } from '../findings/advice.ts';
import { findText } from '../record/body-text.ts';
import { firstSentence } from './first-sentence.ts';
import { formatDay } from './format-date.ts';

/** Stands after the name of a list that is kept apart from our own. */
export const ADVISORY_LIST = 'advisory list';

const ADVISED_WORDS: Readonly<Record<AdvisedStanding, string>> = {
  disputed: 'disputed',
  suspicious: 'suspicious',
  'in-review': 'under review',
};

/** What a list says: `West Campus says: suspicious`. */
export function formatAdvice({ list, shown }: Advice): string {
  return `${list.name} says: ${ADVISED_WORDS[shown]}`;
}

/** What the panel says in place of a standing, where only another list warns. */
export function formatAdvisedLead(advice: Advice): string {
  return `${formatAdvice(advice)}. Your own list has no view of this vendor: the decision is yours.`;
}

/** The reason in its first sentence, where one can be read. */
export function formatAdvisedReason({ views: [acting] }: Advice): string {
  const reason = findText(acting, 'reason');
  return reason === undefined ? '' : firstSentence(reason);
}

/** Who said it in that list, and when: `Dana Cruz (as that list names its writer), 12 Nov 2026`. */
export function formatAdvisor({ views: [acting], isKnown }: Advice, timeZone: string): string {
  const named = isKnown ? '' : ' (as that list names its writer)';
  return `${acting.person?.name}${named}, ${formatDay(acting.entry.at, timeZone)}`;
}
