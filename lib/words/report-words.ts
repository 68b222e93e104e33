import type { TermFold } from '../diligence/agreement-gates.ts';
import { type Checker, countTerms } from '../diligence/read-report.ts';
import { formatAnd, formatCount, formatNumber } from './format-count.ts';
import { formatDay } from './format-date.ts';
import type { ReportKind } from './report-kind-words.ts';

/** The committee page, the dossier, and the page that shows them. */
export const REPORT_WORDS = {
  product: 'First Call',
  headings: {
    committee: 'Vendor, for the committee',
    dossier: 'Vendor dossier',
  } satisfies Record<ReportKind, string>,
  documentTitle: (name: string, kind: string) => `${name}: ${kind.toLowerCase()}`,
  fileName: (name: string, kind: ReportKind, date: string) => `${name} ${kind} ${date}.html`,
  unknownTitle: 'No such report',
  unknown: 'That address leads to no report. Open a vendor in the dashboard and choose one there.',
  reading: 'Reading the record.',
  nothing: 'Nothing is recorded about this vendor.',

  print: 'Print or save as PDF',
  save: 'Save as HTML',
  saveWhat: 'One file that opens in any browser: no scripts, nothing loaded from elsewhere.',
  numbersByBrowser:
    'Firefox numbers the pages itself: leave “Print headers and footers” switched on in its print dialog.',
  looksLike: (texts: number) =>
    `${formatCount(texts, 'text')} of this vendor ${texts === 1 ? 'seems' : 'seem'} to hold patient data`,
  looksLikeWhat:
    'Whoever gets the report can read it. Redact it in the vendor’s record before you save or print.',
  openVendor: 'Open the record',

  footer: 'Our team’s record, never a certificate. Not legal advice.',
  footerList: (digest: string) => `List ${digest}`,
  pageOf: ['Page ', ' of '],

  standing: 'Standing',
  firstCall: 'First call',
  verifiedElsewhere: (keys: string) => `Verified for ${keys} alone.`,
  leftOn: (date: string) => `This address is no longer theirs since ${date}.`,
  advised: (said: string, who: string) =>
    `An advisory list, kept apart from this one. ${said}. ${who}. It changes nothing here.`,
  strangersWarn: (n: number) =>
    `${formatCount(n, 'unknown writer warns', 'unknown writers warn')}: see the history.`,
  gatesPicture: 'Filled is settled, hollow is open, half filled has lapsed, tall stands in the way.',
  scopeUnset: 'Nobody has set the scope: every question counts.',
  why: { ready: '', 'not-ready': 'Why it is not ready', lapsed: 'Why it has lapsed' },
  nothingAgainst: 'Nothing that was asked stands against the first call.',
  alsoOpen: 'Also open',
  alsoOpenWhat: (n: number) =>
    `${formatCount(n, 'question')} that ${n === 1 ? 'is no gate has' : 'are no gates have'} no answer yet`,
  moreInDossier: (n: number, what: string) => `${formatNumber(n)} more ${what}: see the dossier.`,
  reasons: 'reasons',
  people: 'people',
  names: 'names',
  advisoryLists: 'advisory lists',
  registers: 'from registers',
  cut: '… Whole in the dossier.',

  agreement: 'Agreement',
  status: 'Status',
  none: 'Not recorded',
  breachNotice: 'Breach notice',
  notGiven: 'Not given',
  terms: 'Required terms',
  signedOn: 'Signed on',
  screenings: 'Screening',
  notScreened: 'Not answered',
  noScreening: 'No screening question applies.',
  namesSearched: (names: string) => `Names searched: ${names}.`,
  checkers: 'Who checked what, and when',
  nobody: 'Nobody has answered a question yet.',

  answers: 'Answers with evidence',
  columnQuestion: 'Question',
  columnAnswer: 'Answer',
  columnBasis: 'Basis',
  columnEvidence: 'Evidence',
  noEvidence: 'None',
  dropped: 'Dropped by the scope',
  retired: 'No longer asked',
  scope: 'Scope',
  scopeHolds: (facts: string) => `These hold: ${facts}.`,
  scopeNothing: 'None of the eight facts holds.',

  termsInAgreement: 'Terms in the agreement',
  columnTerm: 'Term',
  columnVerdict: 'In it',
  columnWords: 'Its words',
  notConfirmed: 'Not confirmed',
  page: (n: number) => `page ${formatNumber(n)}`,

  inquiry: 'Inquiry',
  noInquiry: 'None was sent.',
  disputes: 'Disputes',
  noDisputes: 'Reviewers agree on everything that is recorded.',
  actsNow: 'Acts now',

  evidence: 'Evidence',
  noEvidenceAtAll: 'None is recorded.',
  backs: (what: string) => `For ${what}`,
  hash: 'SHA-256',

  history: 'History',
  historyWhat: (entries: number, digest: string) =>
    `${formatCount(entries, 'entry', 'entries')}, the newest first, each signed by its writer. Their ids, sorted, one a line, have the SHA-256 ${digest}.`,
  entry: 'Entry',
  key: 'Key',
  holes: (n: number) =>
    `${formatCount(n, 'entry that others name is', 'entries that others name are')} not in this list.`,
} as const;

/** How the terms stand: `13 of 15 confirmed as present`. */
export function formatTermCount(terms: readonly TermFold[]): string {
  const { present, unconfirmed } = countTerms(terms);
  const counted = `${present} of ${terms.length} confirmed as present`;
  return unconfirmed === 0 || unconfirmed === terms.length
    ? counted
    : `${counted}, ${unconfirmed} not confirmed`;
}

/** What somebody stands for: `12 answers (8 we verified, 4 in writing), 15 terms, the agreement`. */
export function formatChecker({ answers, verified, inWriting, terms, agreement, standing }: Checker): string {
  const known = [
    verified > 0 ? `${verified} we verified` : '',
    inWriting > 0 ? `${inWriting} in writing` : '',
  ].filter(Boolean);
  return formatAnd(
    [
      answers > 0
        ? `${formatCount(answers, 'answer')}${known.length > 0 ? ` (${known.join(', ')})` : ''}`
        : '',
      terms > 0 ? formatCount(terms, 'term') : '',
      agreement ? 'the agreement' : '',
      standing ? 'the standing' : '',
    ].filter(Boolean),
  );
}

/** Between which days: `3 Mar 2026 to 12 Nov 2026`, or the one day. */
export function formatPeriod({ from, to }: Pick<Checker, 'from' | 'to'>, timeZone: string): string {
  const [first, last] = [formatDay(from, timeZone), formatDay(to, timeZone)];
  return first === last ? first : `${first} to ${last}`;
}
