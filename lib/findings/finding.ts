import type { View } from '../record/fold.ts';

/** How loudly a finding speaks: `warning` may put a banner on a page, `notice` and `info` stay in the panel. */
export type Severity = 'warning' | 'notice' | 'info';

/** Where a finding comes from: every finding says so on screen. */
export type FindingSource = { readonly kind: 'list'; readonly list: 'team' } | { readonly kind: 'page' };

/** Why it was found, as data; `lib/words` has the sentence for each. */
export type FindingReason =
  | { readonly code: 'stranger-warns'; readonly view: View }
  | { readonly code: 'formerly'; readonly since: string }
  | { readonly code: 'verified-elsewhere'; readonly keys: readonly string[] }
  | { readonly code: 'hole'; readonly missing: number }
  | { readonly code: 'other-name'; readonly pageName: string; readonly listedName: string };

/** One thing to say about a page. */
export interface Finding {
  readonly kind: FindingReason['code'];
  readonly severity: Severity;
  readonly source: FindingSource;
  readonly reason: FindingReason;
}
