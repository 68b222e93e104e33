import type { Claim } from '../page/claim-kind.ts';
import type { SocDetail } from '../page/soc-detail.ts';
import type { Severity } from './finding.ts';

/** Which page a finding is about, when not the open page itself: a frame of another site within it. */
interface Framed {
  /** The frame's host. */
  readonly frame?: string | undefined;
}

/** A claim, with its quote's address and how often the page makes it. */
export interface ClaimReason extends Framed {
  readonly code: 'claim';
  readonly claim: Claim;
  readonly address: string;
  /** Different sentences that claim the same. */
  readonly times: number;
  /** For SOC 2. */
  readonly soc?: SocDetail;
}

/** Why something of a page was found, as data; `lib/words` has the sentences. */
export type PageFindingReason =
  | ClaimReason
  /** The page sells to health care and names no business associate agreement. */
  | { readonly code: 'baa-missing' }
  | ({ readonly code: 'trackers'; readonly names: readonly string[]; readonly records: boolean } & Framed)
  /** A form that sends what is typed without encryption: over http, or by mail. */
  | ({ readonly code: 'form-insecure'; readonly by: 'http' | 'mail' } & Framed)
  /** A form that sends what is typed to another site. */
  | ({ readonly code: 'form-elsewhere'; readonly host: string } & Framed)
  | { readonly code: 'no-privacy-link' }
  | { readonly code: 'other-footer-name'; readonly pageName: string; readonly listedName: string }
  /** The main text is another than when evidence of it was taken, at this instant. */
  | { readonly code: 'changed'; readonly since: string };

/** One thing to say about what a page says. */
export interface PageFinding {
  readonly severity: Exclude<Severity, 'warning'>;
  readonly reason: PageFindingReason;
  /** The question that it bears on. */
  readonly question?: string;
}
