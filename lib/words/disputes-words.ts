import type { LeftAlone, ResolutionRule } from '../diligence/plan-resolution.ts';
import type { QuestionList } from '../diligence/question-list.ts';
import { capitalize } from './capitalize.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatVerdictTopic } from './verdict-topic-words.ts';
import { formatVerdictValue } from './verdict-value-words.ts';

/** The queue of disputes, and how they are settled. */
export const DISPUTES_WORDS = {
  title: 'Disputes',
  lead: 'Reviewers on your list say different things here. The most cautious view acts until somebody settles it. Settling writes a new entry, with your reason; every view stays in the history.',
  reading: 'Reading the disputes',
  cancel: 'Cancel',
  close: 'Close',
  emptyTitle: 'No disputes',
  empty:
    'Where two reviewers, or two lists, say different things about a vendor, both sides stand here until somebody settles it.',
  toVendors: 'Show all vendors',
  search: 'Search vendors',
  searchPlaceholder: 'Search names, sites',
  kind: 'What is disputed',
  kinds: {
    all: 'Everything',
    standing: 'Standing',
    'review-on': 'Next review',
    answer: 'Answers',
    agreement: 'Agreement',
    term: 'Agreement terms',
    screening: 'Screenings',
  },
  kindCount: (kind: string, n: number) => `${kind} (${formatNumber(n)})`,
  nothingFoundTitle: 'No dispute matches',
  nothingFound: 'Search for something else, or look at every kind.',
  showAll: 'Show all disputes',
  list: 'Disputes of the list',
  chooseAll: (n: number) => `Choose all ${formatCount(n, 'dispute')}`,
  choose: (what: string, vendor: string) => `Choose ${what} of ${vendor}`,
  showing: (shown: number, found: number) =>
    shown === found
      ? formatCount(found, 'dispute')
      : `${formatNumber(shown)} of ${formatCount(found, 'dispute')} shown`,
  showMore: (n: number) => `Show ${formatNumber(n)} more`,
  importedWith: (file: string) => `From ${file}, imported`,
  recordedHere: 'Recorded in this browser, or here before any import',
  evidence: (n: number) => formatCount(n, 'piece of evidence', 'pieces of evidence'),
  settle: 'Settle',
  ofVendor: (what: string, vendor: string) => ` ${what} of ${vendor}`,
  moreSides: (n: number) => `${formatCount(n, 'more view')}: see its record.`,

  settleTitle: (vendor: string) => `Settle a dispute about ${vendor}`,
  settleBy: (what: string) => `${what} is`,
  another: 'Something else',
  anotherValue: 'Which',
  chooseValue: 'Choose',
  anotherDate: 'Which date',
  chooseFirst: 'Say what it is.',
  saysNow: (names: string) => `${names} says so`,
  sayNow: (names: string) => `${names} say so`,
  reason: 'Reason',
  reasonMissing: 'A reason is needed: it stands in the history of each.',
  tooLong: (limit: string) => `Keep it under ${limit} characters.`,
  carries: 'What was checked is carried over, with the name of who checked it.',
  awaits: 'Your team asks for two persons: it will show as under review until another reviewer approves it.',
  noChecks:
    'What was checked cannot be read any more, so nobody can stand for it here. Verify the vendor in its record.',
  tooManyViews: 'There are more views than one entry can name. Withdraw some in its record.',
  notReady: 'Not ready for first call: it will stand with the words “reason given”.',
  submitOne: 'Settle it',

  chosen: (n: number) => `${formatCount(n, 'dispute')} chosen`,
  chosenActs: 'Chosen disputes',
  clear: 'Clear',
  rules: { ours: 'Keep ours', cautious: 'The more cautious' } satisfies Record<ResolutionRule, string>,
  ruleTitles: {
    ours: 'Keep ours',
    cautious: 'Let the more cautious view stand',
  } satisfies Record<ResolutionRule, string>,
  ruleLeads: {
    ours: 'What was recorded here, or by you, stands; what came with an import is replaced.',
    cautious: 'The view that acts now stands; the others are replaced.',
  } satisfies Record<ResolutionRule, string>,
  preview: (settled: number, vendors: number) =>
    `${formatCount(settled, 'dispute')} at ${formatCount(vendors, 'vendor')} will be settled.`,
  previewLeft: (left: number) =>
    `${formatCount(left, 'dispute')} will be left as ${left === 1 ? 'it is' : 'they are'}.`,
  previewList: 'What the rule does',
  inPlaceOf: (others: string) => `in place of ${others}`,
  nothingSettled: 'The rule settles none of the chosen disputes.',
  submitMany: (n: number) => `Settle ${formatCount(n, 'dispute')}`,
  working: 'Signing entries',
  workingDetail: (done: number, total: number) => `${formatNumber(done)} of ${formatCount(total, 'vendor')}`,
  settled: (n: number) => `${formatCount(n, 'dispute')} settled.`,
  storageFull: 'The browser’s storage is full. Nothing was recorded. Free some disk space, then try again.',
  tooLongEntry: 'This is more than one entry can hold. Nothing was recorded. Shorten the reason.',
} as const;

/** Why a rule, or a value, leaves a dispute as it is. */
export const LEFT_ALONE_WORDS: Readonly<Record<LeftAlone, string>> = {
  'none-ours': 'Left: every side came with an import.',
  'ours-differ': 'Left: ours differ among themselves.',
  unreadable: 'Left: what was checked cannot be read. Verify it in its record.',
  'too-many': 'Left: more views than one entry can name.',
};

/** What a dispute is about: `Standing`, `Agreement offered`. */
export function formatDisputed(topic: string, list: QuestionList): string {
  if (topic === 'standing') return DISPUTES_WORDS.kinds.standing;
  if (topic === 'review-on') return DISPUTES_WORDS.kinds['review-on'];
  return formatVerdictTopic(topic, list) ?? topic;
}

/** A value at the start of a line. */
export function formatSide(topic: string, value: string): string {
  return capitalize(formatVerdictValue(topic, value));
}
