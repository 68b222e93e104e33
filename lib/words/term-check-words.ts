import type { DocumentKind } from '../diligence/agreement-kind.ts';
import type { TermId } from '../diligence/agreement-terms.ts';
import type { TermFinding } from '../diligence/find-terms.ts';
import type { TermFault } from '../diligence/say-terms.ts';
import type { View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { formatTooLong } from './agreement-words.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { STRANGER } from './standing-words.ts';

/** Everything said around the check of an agreement’s terms. */
export const TERM_CHECK_WORDS = {
  terms: 'Terms in the agreement',
  termsLead:
    'The fifteen terms that 45 CFR 164.504(e)(2) and 164.314(a)(2)(i) want in it. An aid for reading, not legal advice: counsel decides.',
  chooseFile: 'Choose a document',
  dropWhat: 'Or drop it here: PDF, DOCX, TXT or HTML. It is read in this browser and sent nowhere.',
  paste: 'Paste its text instead',
  pasted: 'Text of the agreement',
  checkPasted: 'Check this text',
  pastedName: 'Pasted text',
  pasteTooLong: (limit: number) => `Keep it under ${formatNumber(limit)} characters, or drop the document.`,
  reading: (name: string) => `Reading ${name}`,
  pagesRead: (done: number, total: number) => `${formatNumber(done)} of ${formatCount(total, 'page')}`,
  stopReading: 'Stop',
  notRead: 'The document was not read',
  setAside: 'Set this check aside',
  byHand: 'Answer without a document',
  proposal: 'A proposal: nothing is recorded yet',
  from: (name: string, pages: number) => `${name}, ${formatCount(pages, 'page')}`,
  noAgreement: 'Not a business associate agreement',
  noText: 'No text to read',

  privacyTerms: 'Privacy Rule',
  securityTerms: 'Security Rule',
  groupCount: (present: number, of: number) =>
    `${formatNumber(present)} of ${formatNumber(of)} confirmed as present`,
  verdict: 'In the agreement',
  proposed: 'Proposed',
  chosen: 'Not recorded yet',
  disputed: 'Disputed',
  page: (page: number) => `Page ${formatNumber(page)}`,
  lacking: (what: string) => `Not found in it: ${what}.`,
  otherArrangements:
    'Between two government bodies another arrangement may stand in its place: 45 CFR 164.504(e)(3).',
  addNote: 'Add a note',
  note: 'Note',
  recordTerms: (n: number) =>
    n === 0 ? 'Record the terms' : `Record ${n === 1 ? 'the term' : `the ${formatNumber(n)} terms`}`,
  noneChosen: 'Say of at least one term whether the agreement has it.',
  actsNow: 'Acts now',
  noPatients: 'No patient information.',
  cancel: 'Cancel',
} as const;

/** The sentence for what keeps a term from being recorded. */
export function formatTermFault(fault: TermFault): string {
  return fault === 'too-long'
    ? formatTooLong(LONGEST_TEXT)
    : 'This replaces a more cautious view: say in the note where the agreement has it.';
}

/** Who recorded terms differently, and how many: `Ben Adeyemi recorded 2 of these terms differently`. */
export function formatOthersOnTerms(others: readonly View[]): string {
  const byName = Map.groupBy(others, ({ person }) => person?.name ?? STRANGER);
  const said = [...byName].map(
    ([name, views]) =>
      `${name} recorded ${formatCount(views.length, 'of these terms', 'of these terms')} differently`,
  );
  return said.join('; ');
}

/** What the check says of a term’s wording. */
export const TERM_STATE_WORDS: Readonly<Record<TermFinding['state'], string>> = {
  found: 'Wording found',
  partly: 'Wording found in part',
  'not-found': 'Wording not found',
};

/** What a check came to: `Wording found for 13 terms, partly for 1, not found for 1.` */
export function formatFindings(counts: Readonly<Record<TermFinding['state'], number>>): string {
  const { found, partly, 'not-found': missing } = counts;
  const parts = [
    `found for ${formatCount(found, 'term')}`,
    ...(partly > 0 ? [`partly for ${formatNumber(partly)}`] : []),
    ...(missing > 0 ? [`not found for ${formatNumber(missing)}`] : []),
  ];
  return `Wording ${parts.join(', ')}. Correct what is wrong, then record the terms.`;
}

const NOTHING_PROPOSED = 'Nothing is proposed: answer the terms by hand, or check another document.';

/** What a document is that is no business associate agreement. */
const KIND_SENTENCES: Readonly<Record<Exclude<DocumentKind, 'agreement'>, string>> = {
  nda: 'This reads like a non-disclosure agreement. It may protect secrets; it does not stand in for the terms below.',
  'confidentiality-letter':
    'This reads like a confidentiality letter. A promise of confidentiality does not stand in for the terms below.',
  'privacy-notice':
    'This reads like a notice of privacy practices: what somebody tells patients, not what a vendor promises you.',
  'services-contract':
    'This reads like a services contract without the terms below. They may stand in an exhibit or a document of their own.',
  stub: 'This is only the outside of an agreement, such as a cover or a signature page: the terms themselves are not in it.',
  'no-text':
    'This document holds no text that can be read: it may be a scan. Read it yourself and answer by hand, or ask for a copy with text.',
  other: 'This does not read like a business associate agreement.',
};

/** Says what a document is that is no business associate agreement, and that nothing follows from it. */
export function formatDocumentKind(kind: Exclude<DocumentKind, 'agreement'>): string {
  return kind === 'no-text' ? KIND_SENTENCES[kind] : `${KIND_SENTENCES[kind]} ${NOTHING_PROPOSED}`;
}

/** What each term must say, in plain words: 45 CFR 164.504(e)(2) and 164.314(a)(2)(i). */
export const TERM_SAYS: Readonly<Record<TermId, string>> = {
  'permitted-uses': 'States which uses and disclosures of PHI the vendor is permitted and required to make.',
  'no-other-use':
    'The vendor uses and discloses PHI for nothing else than the contract permits or the law requires.',
  safeguards:
    'The vendor uses appropriate safeguards, and follows the Security Rule for electronic PHI, to prevent any other use.',
  'report-uses-and-breaches':
    'The vendor reports every use or disclosure that the contract does not provide for, breaches of unsecured PHI included.',
  'subcontractors-bound':
    'Subcontractors that create, receive, keep or transmit PHI for the vendor agree to the same restrictions and conditions.',
  access: 'The vendor makes PHI available so that patients can see it and get a copy: 164.524.',
  amendment: 'The vendor makes PHI available for amendment and takes amendments into it: 164.526.',
  accounting: 'The vendor makes available what an accounting of disclosures needs: 164.528.',
  'follows-your-rules':
    'Where the vendor carries out a duty of yours under the Privacy Rule, it follows the rules that bind you.',
  'books-open':
    'The vendor opens its practices, books and records on PHI to the Secretary of Health and Human Services.',
  'return-or-destroy':
    'At the end the vendor returns or destroys all PHI and keeps no copy; where that is not feasible, it goes on protecting it and limits its use.',
  termination: 'You may end the contract if the vendor has violated a material term of it.',
  'security-rule': 'The vendor follows the Security Rule for electronic PHI.',
  'security-subcontractors':
    'Subcontractors that handle electronic PHI for the vendor agree, in a contract of their own, to follow the Security Rule.',
  'security-incidents':
    'The vendor reports every security incident that it becomes aware of, breaches of unsecured PHI included.',
};
