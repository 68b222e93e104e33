import type { Entry } from '../record/entry.ts';
import type { View } from '../record/fold.ts';
import type { People } from '../record/people.ts';

/** An advisory list as a finding names it. */
export interface AdvisingList {
  readonly id: string;
  /** What the reviewer calls it. */
  readonly name: string;
  /** ISO instant. */
  readonly loadedAt: string;
}

/** What one advisory list holds about a page: entries of its candidate keys, and of what is linked with them in that list. */
export interface AdvisoryHistory {
  readonly list: AdvisingList;
  /** Keys of the page that the list holds. */
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
  /** Everybody who writes in it: each counts as a person of that list. */
  readonly writers: People;
}

/** What an advisory list can say: it may warn, and never verifies. */
export type AdvisedStanding = 'disputed' | 'suspicious' | 'in-review';

/** What one advisory list says of a page. */
export interface Advice {
  readonly list: AdvisingList;
  readonly shown: AdvisedStanding;
  /** Its views, most cautious first, less those that our own list holds: they act there. The writer is a person of that list. */
  readonly views: readonly [View, ...View[]];
  /** Whether our own list knows who wrote the first view. */
  readonly isKnown: boolean;
  /** The name that the list gives the vendor. */
  readonly vendorName: string | undefined;
}

/** Whether advice is a warning, and not only that a review goes on. */
export function isWarning({ shown }: Advice): boolean {
  return shown !== 'in-review';
}
