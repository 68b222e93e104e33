import type { ShownStanding } from '../record/standing.ts';
import type { Stage } from '../record/topics.ts';

/** The word that stands beside each shape. */
export const STANDING_WORDS: Readonly<Record<ShownStanding, string>> = {
  verified: 'Verified',
  'in-review': 'Under review',
  suspicious: 'Suspicious',
  disputed: 'Disputed',
  'review-due': 'Review due',
  unlisted: 'Not on your list',
};

/** What stands in place of a standing when the vendor is on the list and nobody has given one. */
export const NO_STANDING = 'No standing yet';

/** Stands beside `Verified` where it was given, with a reason, while the vendor was not ready. */
export const REASON_GIVEN = 'reason given';

/** Stands beside `Under review` where one reviewer has verified the vendor and a second one is asked for. */
export const AWAITING_APPROVAL = 'awaiting approval';

/** What stands beside the word of a standing. */
export function formatBeside(standing: {
  readonly awaitingApproval: boolean;
  readonly reasonGiven: boolean;
}): string | undefined {
  if (standing.awaitingApproval) return AWAITING_APPROVAL;
  return standing.reasonGiven ? REASON_GIVEN : undefined;
}

/** In the order of a purchase, from its start to its end. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  researching: 'Researching',
  shortlisted: 'Shortlisted',
  'in-use': 'In use',
  'not-chosen': 'Not chosen',
  ended: 'Ended',
};

/** The stages to choose from, in that order. */
export const STAGE_OPTIONS: readonly { readonly value: Stage; readonly label: string }[] = (
  Object.keys(STAGE_WORDS) as Stage[]
).map((value) => ({ value, label: STAGE_WORDS[value] }));

/** Stands in place of a standing where only a list that is kept apart warns: somebody else says so. */
export const ADVISED = 'Another list warns';

/** Every finding and standing says which list it comes from. */
export const TEAM_LIST = 'Team list';

/** Stands for a writer that the list does not know. */
export const STRANGER = 'Unknown writer';
