import type { View } from '../record/fold.ts';
import type { ShownStanding } from '../record/standing.ts';
import type { Advice } from './advice.ts';
import type { Lookalike } from './decide-lookalike.ts';

/** How loudly a finding speaks: `warning` may put a banner on a page, `notice` and `info` stay in the panel. */
export type Severity = 'warning' | 'notice' | 'info';

/** Where a finding comes from: every finding says so on screen. */
export type FindingSource =
  | { readonly kind: 'list'; readonly list: 'team' }
  | { readonly kind: 'list'; readonly list: 'advisory'; readonly id: string; readonly name: string }
  | { readonly kind: 'page' };

/** Why it was found, as data; `lib/words` has the sentence for each. */
export type FindingReason =
  | { readonly code: 'advised'; readonly advice: Advice }
  | { readonly code: 'stranger-warns'; readonly view: View }
  | { readonly code: 'formerly'; readonly since: string }
  | { readonly code: 'verified-elsewhere'; readonly keys: readonly string[] }
  | { readonly code: 'hole'; readonly missing: number }
  | { readonly code: 'other-name'; readonly pageName: string; readonly listedName: string }
  | { readonly code: 'lookalike'; readonly lookalike: Lookalike; readonly key: string }
  /** The name of a verified vendor stands inside a longer host. */
  | {
      readonly code: 'brand-inside';
      readonly host: string;
      readonly key: string;
      readonly vendorName: string | undefined;
    }
  /** A listed vendor has a phone or a name that the page gives. */
  | {
      readonly code: 'possibly-same';
      readonly key: string;
      readonly vendorName: string | undefined;
      readonly shown: ShownStanding;
      /** As people write it. */
      readonly phone?: string;
      readonly name?: string;
    };

/** One thing to say about a page. */
export interface Finding {
  readonly kind: FindingReason['code'];
  readonly severity: Severity;
  readonly source: FindingSource;
  readonly reason: FindingReason;
}
