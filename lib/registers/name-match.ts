import type { MatchReason } from './match-reason.ts';

/** How like two names are. */
export interface NameMatch {
  /** 0 to 1: 1 for the same name. Orders hits; a share of nothing. */
  readonly score: number;
  /**
   * `strong`: the same name but for its form. `possible`: worth a look by a person. Less is no match at all.
   * Neither says that it is the same party.
   */
  readonly strength: 'strong' | 'possible';
  /** Never empty: why it matched first, then what differs. */
  readonly why: readonly MatchReason[];
}
