import { formatCount } from './format-count.ts';

/** What the checklist says: its overview, the first look, the scope, a question and its answer. */
export const CHECKLIST_WORDS = {
  back: 'Checklist',
  firstLook: 'First look',
  scope: 'Scope',
  agreement: 'Agreement',
  screening: 'Screening',
  inquiry: 'Inquiry',
  of: (done: number, all: number) => `${done} of ${all}`,
  answered: 'answered',
  gatesOpen: (open: number, all: number) => `${open} of ${formatCount(all, 'gate')} open`,
  notSet: 'Not set',
  doNotApply: (n: number) => (n === 1 ? '1 does not apply' : `${n} do not apply`),
  retired: (n: number) => `${formatCount(n, 'retired question')} with answers`,
  retiredWhat: 'Your team no longer asks this. What was answered stays.',
  droppedWhat: 'The scope drops this question.',
  setScope: 'Set the scope',

  gate: 'Gate',
  redFlag: 'Red flag',
  lawCovers: 'Law covers:',
  notSettled: 'Not settled:',
  redFlagAnswer: 'Red-flag answer:',
  askAlso: 'Ask also:',
  counts: (kinds: string) => `Counts as evidence: ${kinds}.`,
  notAnswered: 'Not answered',
  disputed: 'Disputed',

  answer: 'Answer',
  known: 'How we know',
  until: 'Holds until',
  optional: 'Optional',
  untilWhat: 'The last day on which the report or certificate behind it holds.',
  comment: 'Comment',
  noPatients: 'No patient information.',
  whyNot: 'Why it does not apply',
  whatSettles: 'What settles it',
  whyLess: 'Why the earlier answer no longer holds',
  evasiveWhat: 'Your mark, not the vendor’s word: it replied and did not answer.',
  record: 'Record answer',
  confirm: 'Confirm answer',
  resolve: 'Record what holds',
  close: 'Close',
  reviewersDiffer: 'Reviewers differ. Until it is resolved, the more cautious answer acts.',
  actsNow: 'Acts now',
  othersSay: (said: string) => `${said}. Your answer`,
  said: (name: string, answer: string) => `${name} says ${answer}`,
  standBeside: 'Stands beside theirs',
  standBesideWhat: 'The two differ, so the question is disputed until somebody resolves it.',
  replaceTheirs: 'Replaces theirs',
  replaceTheirsWhat: 'Theirs stays in the history.',
  version: (n: number) => `question version ${n}`,
  olderVersion: (n: number) => `Answered version ${n}; the question has been reworded since.`,
  newerVersion: (n: number) => `Answered version ${n}, which your list does not have.`,
  notRecorded: 'Not recorded yet',

  byAgreement: 'The agreement answers this: what is recorded there, and its terms as confirmed.',
  openAgreement: 'Open the agreement',

  firstLookWhat: 'Enough to decide whether to go on with a vendor. Skip what you cannot tell yet.',
  recordAnswers: (n: number) => (n === 0 ? 'Record answers' : `Record ${formatCount(n, 'answer')}`),
  noAnswersYet: 'Choose an answer first. Nothing is recorded before this button.',
  oneEntry: (name: string) => `One entry, signed by ${name}. A draft is kept if you leave.`,
  firstLookDone: 'The first look is done.',
  firstLookFlags: 'A red flag is reason enough to stop here: flag the vendor above.',
  someNeedMore: 'One answer needs more before it can be recorded: open the question marked below.',

  scopeWhat: 'Untick what does not hold for the service that you buy. Questions about it fall away.',
  scopeLegend: 'The service',
  scopeReason: 'How you know',
  scopeLeaves: (n: number, all: number) => `${n} of ${all} questions apply.`,
  recordScope: 'Record scope',
  scopeOthers: (names: string) => `${names} ticked more than you. Your scope`,
  scopeBesideWhat: 'What they ticked still applies.',
} as const;

/** Where an inquiry stands, for its row. */
export const INQUIRY_WORDS = {
  notSent: 'Not sent',
  sent: (due: string) => `Sent, reply due ${due}`,
  noReply: (due: string) => `No reply, due ${due}`,
  answered: 'Answered',
  'caught-off-guard': 'Caught off guard',
} as const;

/** Where the agreement stands, for its row, beside the words of its states. */
export const AGREEMENT_STATE_WORDS = {
  none: 'Not recorded',
  disputed: 'Disputed',
  until: (date: string) => `Signed, until ${date}`,
  lapsed: (date: string) => `Ended ${date}`,
} as const;

/** Where the screening stands, in its row. */
export const SCREENING_STATE_WORDS = {
  none: 'Not screened',
  last: (date: string) => `Screened ${date}`,
  excluded: 'Confirmed exclusion',
  disputed: 'Disputed',
} as const;
