import type { QuestionFault } from '../diligence/change-questions.ts';
import type { LeftOut, LeftOutWhy, QuestionListFault } from '../diligence/parse-question-list.ts';
import type { QuestionFate } from '../diligence/plan-questions.ts';
import { formatCount } from './format-count.ts';

/** The questions this team asks: reading, changing, exchanging them. */
export const QUESTIONS_WORDS = {
  lead: 'What your team asks of a vendor before its first call. Change, add, retire and reorder as you need: answers stay with their question and say which version they answered.',
  disclaimer: 'An aid, not legal advice; have counsel review your list.',
  retiredLaw: (n: number) =>
    n === 1
      ? 'One retired question asks what law requires.'
      : `${formatCount(n, 'retired question')} ask what law requires.`,
  retiredLawWhat: 'Retired gates are not counted towards the first call.',
  add: 'Add question',
  import: 'Import questions',
  export: 'Export questions',
  fileName: (today: string) => `first-call-questions-${today}.json`,
  count: (asked: number, gates: number) => `${formatCount(asked, 'question')}, ${formatCount(gates, 'gate')}`,
  gate: 'Gate',
  firstLook: 'First look',
  retired: 'Retired',
  own: 'Ours',
  version: (n: number) => `Version ${n}`,
  actsOn: (short: string) => `More for ${short}`,
  change: 'Change',
  moveUp: 'Move up',
  moveDown: 'Move down',
  retire: 'Retire',
  askAgain: 'Ask again',

  addTitle: 'Add a question',
  changeTitle: 'Change a question',
  newVersion: 'This becomes a new version. Earlier answers stay and say which version they answered.',
  short: 'Title',
  question: 'Question',
  questionWhat: 'One that yes or no answers.',
  group: 'Group',
  why: 'Why it is asked',
  followUp: 'Detail to ask for',
  redFlagAnswer: 'Red-flag answer',
  redFlagWhat: 'What a vendor says that should make a reviewer stop.',
  optional: 'Optional',
  basis: 'Basis',
  basisFixed: (basis: string, citations: string) => `${basis}: ${citations}`,
  basisStays: 'Basis and citations of a question that comes with First Call stay as they are.',
  isGate: 'Must be settled before the first call',
  inFirstLook: 'Belongs to the first look',
  concerning: 'Which answer speaks against the vendor',
  concerningWords: { no: 'No', yes: 'Yes (a red flag)' },
  scope: 'Applies only where',
  always: 'It always applies',
  evidence: 'What counts as evidence',
  save: 'Keep the question',
  cancel: 'Cancel',
  close: 'Close',
  storageFull: 'The browser’s storage is full. Nothing was changed. Free some disk space, then try again.',

  importTitle: 'Take over these questions',
  importLead: (title: string) =>
    `“${title}” would become your list, in its order. No answer is lost: questions that only you have are retired, and an earlier version never replaces a later one.`,
  importSubmit: 'Take over',
  leftOut: (n: number) => `${formatCount(n, 'question')} in the file cannot be taken over:`,
  nothingChanges: 'This is your list already: nothing would change.',
  notRead: 'The file was not taken over',
} as const;

/** What becomes of how many questions. */
export function formatFate(fate: QuestionFate, n: number): string {
  const questions = formatCount(n, 'question');
  switch (fate) {
    case 'new':
      return `${questions} new to your list`;
    case 'reworded':
      return `${questions} reworded: a new version`;
    case 'changed':
      return `${questions} changed beside the wording`;
    case 'same':
      return `${questions} the same`;
    case 'older':
      return `${questions} in an earlier version: yours stay`;
    case 'kept':
      return `${questions} that only you have: kept, retired`;
  }
}

const LEFT_OUT: Readonly<Record<LeftOutWhy, string>> = {
  shape: 'it has not the form of a question',
  'same-id': 'its id stands in the file twice; the first was taken',
  'law-without-citation': 'it calls itself law and cites none',
};

/** Why one question of a file was left out. */
export function formatLeftOut({ name, why }: LeftOut): string {
  return `${name}: ${LEFT_OUT[why]}.`;
}

const LIST_FAULTS: Readonly<Record<QuestionListFault, string>> = {
  'not-json': 'This is no file of questions, or it was cut off.',
  'not-questions': 'This file holds something else than questions.',
  'newer-version': 'This file was made by a newer version of First Call. Update, then try again.',
  'no-questions': 'There is no question in this file that can be read.',
  'too-large': 'This file is too large to be a list of questions.',
};

/** Why a file is no list of questions. */
export function formatQuestionListFault(fault: QuestionListFault): string {
  return LIST_FAULTS[fault];
}

const FIELD_FAULTS: Readonly<Record<QuestionFault, string>> = {
  'short-missing': 'Give it a title of a few words.',
  'question-missing': 'Write the question.',
  'group-missing': 'Say to which group it belongs.',
  'too-long': 'That is longer than it can be.',
};

/** What keeps a question from being kept. */
export function formatQuestionFault(fault: QuestionFault | undefined): string | undefined {
  return fault && FIELD_FAULTS[fault];
}
