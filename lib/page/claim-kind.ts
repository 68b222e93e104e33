import type { PagePlace } from './page-place.ts';

/** What a page can claim, most telling first. */
export const CLAIM_KINDS = [
  /** That the client's compliance covers the vendor. */
  'umbrella',
  /** That somebody certified, approved or sealed its HIPAA compliance: nobody recognised does. */
  'hipaa-certified',
  /** Compliance of 100 %, or guaranteed. */
  'fully-compliant',
  'hipaa-compliant',
  'baa-offered',
  'soc2',
  'hitrust',
  'iso-27001',
  'urac',
  'pci',
  'offshore',
  /** That everybody sits in the United States. */
  'onshore',
  'ai-agents',
  'call-recording',
  'texting',
  /** Amounts of HIPAA penalties that are out of date. */
  'stale-penalty',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A sentence of a page that claims something, and where it stands. */
export interface Claim {
  readonly kind: ClaimKind;
  /** The page's own words. */
  readonly text: string;
  /** What stands around them in the same block; empty where nothing does. */
  readonly before: string;
  readonly after: string;
  readonly place: PagePlace;
}
