import type { TermId } from '../diligence/agreement-terms.ts';
import type { Half } from '../diligence/term-rule.ts';

/** What each term is called. */
export const TERM_WORDS: Readonly<Record<TermId, { readonly title: string }>> = {
  'permitted-uses': { title: 'Permitted uses' },
  'no-other-use': { title: 'No other use' },
  safeguards: { title: 'Safeguards' },
  'report-uses-and-breaches': { title: 'Reports of uses and breaches' },
  'subcontractors-bound': { title: 'Subcontractors bound alike' },
  access: { title: 'Access for patients' },
  amendment: { title: 'Amendment' },
  accounting: { title: 'Accounting of disclosures' },
  'follows-your-rules': { title: 'Follows your rules' },
  'books-open': { title: 'Books open to HHS' },
  'return-or-destroy': { title: 'Return or destroy at the end' },
  termination: { title: 'Ending for a violation' },
  'security-rule': { title: 'Security Rule' },
  'security-subcontractors': { title: 'Subcontractors and the Security Rule' },
  'security-incidents': { title: 'Security incidents' },
};

/** Which half of a term was not found, after “not found in it”. */
export const MISSING_WORDS: Readonly<Record<Half, string>> = {
  purpose: 'what the uses are for',
  'use-and-disclosure': 'use as well as disclosure',
  safeguards: 'safeguards beyond the Security Rule',
  'security-rule': 'the Security Rule for electronic PHI',
  'unpermitted-uses': 'uses and disclosures that the contract does not provide for',
  breaches: 'breaches of unsecured PHI',
  'same-restrictions': 'the same restrictions and conditions',
  ephi: 'electronic PHI',
  unconditional: 'a promise without conditions',
  amending: 'taking the amendments in',
  giving: 'making the information available',
  'client-rules': 'the rules that bind you',
  'practices-books-records': 'practices, books and records',
  'all-information': 'all of the information',
  'material-term': 'a violation of a material term as the cause',
  'failed-attempts': 'attempts that fail',
  'own-words': 'wording of its own; it only refers to the regulation',
};
