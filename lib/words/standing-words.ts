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

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  researching: 'Researching',
  shortlisted: 'Shortlisted',
  'in-use': 'In use',
  'not-chosen': 'Not chosen',
  ended: 'Ended',
};

/** Every finding and standing says which list it comes from. */
export const TEAM_LIST = 'Team list';

/** Stands for a writer that the list does not know. */
export const STRANGER = 'Unknown writer';
