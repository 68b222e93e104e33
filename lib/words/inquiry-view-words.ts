import type { ReplyAnswer } from '../diligence/inquiry-answer-word.ts';
import type { LeftReason } from '../diligence/inquiry-plan.ts';
import type { InquiryFault, ReasonFault } from '../diligence/say-inquiry.ts';
import type { ReplyEffect } from '../diligence/say-reply.ts';
import { type AnswerValue, parseAnswerValue } from '../record/answer-value.ts';
import type { View } from '../record/fold.ts';
import { ANSWER_WORDS, formatKnown } from './diligence-words.ts';
import { formatAnd, formatCount } from './format-count.ts';
import { formatCalendarDate } from './format-date.ts';
import { LEFT_WORDS } from './inquiry-words.ts';
import { STRANGER } from './standing-words.ts';

/** What the inquiry’s screens say. */
export const INQUIRY_VIEW_WORDS = {
  title: 'Inquiry',
  lead: 'Ask the vendor in writing what is still open. What it answers is recorded as “vendor says”: it settles no gate by itself.',
  none: 'Nothing was sent to this vendor yet.',
  write: 'Write an inquiry',
  writeAnother: 'Write another inquiry',
  nothingOpen: 'No question is left to ask this vendor.',
  optional: 'Optional',
  cancel: 'Cancel',
  noPatients: 'No patient information.',

  newInquiry: 'New inquiry',
  questions: 'Questions',
  chosen: (n: number, all: number) => `${n} of ${all} chosen`,
  of: (n: number, all: number) => `${n} of ${all}`,
  show: (group: string) => `questions on ${group}`,
  saidOnly: 'Only said by the vendor so far',
  saidOnlyWhat: 'Answered, but neither in writing nor checked. Ask again to get it with evidence.',
  citations: 'Name the legal sources beside the questions',
  citationsWhat: 'Left out where the source would give the right answer away.',
  to: 'To whom',
  toWhat: 'A name or a mail address at the vendor. Recorded with the inquiry.',
  us: 'Your organization',
  usWhat: 'As the letter names it.',
  due: 'Reply due',
  dueWhat: 'After this day it shows as “no reply”.',
  note: 'Note',
  noteWhat: 'For your team, not in the letter. No patient information.',

  letter: 'The letter',
  showLetter: 'Preview the letter',
  letterNeeds: 'Choose questions and a reply date, and the letter appears here.',
  copy: 'Copy',
  copied: 'The letter is copied.',
  notCopied: 'The browser did not let it be copied. Open the preview, select the text and copy it there.',
  print: 'Print',
  mail: 'Write a mail',
  docx: 'Save as DOCX',
  xlsx: 'Save as questionnaire (XLSX)',
  csv: 'CSV',
  saved: (name: string) => `${name} is saved where downloads go.`,
  attach: 'The questions are too many for a mail: attach the letter and the questionnaire to it.',
  nothingRecorded: 'None of these records anything.',
  againWhat: 'Letter and questionnaire again',
  record: 'Record that it was sent',
  oneEntry: (name: string) => `One entry, signed by ${name}. A draft is kept if you leave.`,

  sent: 'Sent',
  waiting: (due: string) => `Reply due ${due}`,
  noReply: (due: string) => `No reply, due ${due}`,
  answered: 'Answered',
  to_: (to: string) => `to ${to}`,
  by: (name: string) => `by ${name}`,
  asked: (n: number) => formatCount(n, 'question'),
  notReadable: 'What was asked cannot be read in this list.',
  reply: 'Reply:',
  hash: 'SHA-256',
  bringIn: 'Bring in the reply',
  bringInWhat: 'XLSX or CSV, as the vendor filled it in. You see what it says before anything is recorded.',
  markAnswered: 'Mark as answered',
  inquiry: 'Inquiry',

  caughtOff: 'Vendor was caught off guard',
  caughtTitle: 'Caught off guard',
  caughtLead:
    'This is the article’s red flag: a vendor that handles patient information has these answers ready. It holds up the first call.',
  caughtReason: 'What happened',
  caughtRecord: 'Record the red flag',
  takeBack: 'Take it back',
  takeBackReason: 'Why it no longer holds',
  takeBackRecord: 'Take the red flag back',

  replyTitle: 'The reply',
  reading: 'Reading the file',
  notTaken: 'This file was not taken',
  fileFull: 'The browser’s storage is full. The file was not kept. Free some disk space, then try again.',
  replyTo: (vendor: string, sent: string) => `Answers of ${vendor} to the inquiry of ${sent}.`,
  details: 'Details',
  evidence: 'Evidence offered',
  fileName: 'Name of the file',
  fileKept:
    'The file itself is stored in this browser as it came. Redacting changes only what is recorded from it.',
  version: (n: number) => `Answers version ${n} of the question.`,
  dropsNothing:
    'Recorded as unknown with the vendor’s words: only a reviewer decides that a question does not apply.',
  left: (n: number) => `${formatCount(n, 'row')} not taken`,
  row: (sheet: string, row: number) => `${sheet}, row ${row}`,
  empty: (n: number) => `${formatCount(n, 'question')} left empty.`,
  noneTaken: 'No answer is ticked. Recording it keeps the file and ends the waiting.',
  recordReply: (n: number) => (n === 0 ? 'Record the reply alone' : `Record ${formatCount(n, 'answer')}`),
  leaveOut: 'Leave it out',
  replyOneEntry: (name: string) =>
    `Answers become “vendor says”, with the file as their evidence. Signed by ${name}.`,
} as const;

const FAULTS: Readonly<Record<InquiryFault, string>> = {
  'no-questions': 'Choose at least one question.',
  'to-missing': 'Say to whom it goes.',
  'due-missing': 'Give the day by which you expect the reply.',
  'due-past': 'Give a day that has not passed.',
  'too-long': 'This is too long to be recorded. Shorten it.',
};

/** The sentence for what keeps an inquiry from being recorded. */
export function formatInquiryFault(fault: InquiryFault | undefined): string | undefined {
  return fault && FAULTS[fault];
}

const REASON_FAULTS: Readonly<Record<ReasonFault, string>> = {
  missing: 'A reason is needed: colleagues see it beside the red flag, and in the history.',
  'too-long': 'This is too long to be recorded. Shorten it.',
};

/** The sentence for what is wrong with a reason. */
export function formatReasonFault(fault: ReasonFault | undefined): string | undefined {
  return fault && REASON_FAULTS[fault];
}

/** What the vendor answered, as a word. */
export function formatReplied(answer: ReplyAnswer): string {
  return ANSWER_WORDS[answer];
}

/** What stands with an answer in the record: the words that its value cannot hold, its details, and what it offers. */
export function formatReplyComment(answer: ReplyAnswer, details: string, evidence: string): string {
  return [
    ...(answer === 'does-not-apply' ? ['The vendor says that this does not apply.'] : []),
    ...(answer === 'unknown' ? ['The vendor says that it does not know yet.'] : []),
    details,
    ...(evidence === '' ? [] : [`Evidence offered: ${evidence}`]),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** Why an answer takes the place of another one. */
export function formatReplyReason(fileName: string): string {
  return `The vendor’s reply says so: ${fileName}`;
}

/** What taking a row would do, in one sentence. */
export function formatReplyEffect(effect: ReplyEffect, before: readonly View[]): string {
  switch (effect) {
    case 'new':
      return 'New.';
    case 'same':
      return 'Recorded already.';
    case 'replaces':
      return `Replaces ${formatBefore(before)}.`;
    case 'agrees':
      return `Nothing to record: ${formatOurs(before)} already.`;
    case 'differs':
      return `Differs: ${formatOurs(before)}. Taken, it stands beside that, and the question is disputed.`;
  }
}

function formatBefore(before: readonly View[]): string {
  const values = valuesOf(before);
  const words = formatAnd([...new Set(values.map(({ answer }) => ANSWER_WORDS[answer].toLowerCase()))]);
  return values.some(({ known }) => known === 'vendor-says')
    ? `the vendor’s earlier word: ${words}`
    : `the earlier answer: ${words}`;
}

function formatOurs(before: readonly View[]): string {
  const said = before.map((view) => {
    const [value] = valuesOf([view]);
    const words = value ? [ANSWER_WORDS[value.answer], formatKnown(value)] : [];
    return `${view.person?.name ?? STRANGER} has ${words.filter(Boolean).join(', ').toLowerCase()}`;
  });
  return [...new Set(said)].join('; ');
}

function valuesOf(views: readonly View[]): AnswerValue[] {
  return views.flatMap(({ statement }) => parseAnswerValue(statement.value ?? '') ?? []);
}

/** Why a row is not taken; what is left empty is only counted. */
export function formatLeft(reason: LeftReason): string {
  return LEFT_WORDS[reason];
}

/** Where an inquiry stands. */
export function formatInquiryStanding(
  { answered, due }: { readonly answered: boolean; readonly due: string | undefined },
  today: string,
): string {
  if (answered || due === undefined) return INQUIRY_VIEW_WORDS.answered;
  const date = formatCalendarDate(due);
  return due < today ? INQUIRY_VIEW_WORDS.noReply(date) : INQUIRY_VIEW_WORDS.waiting(date);
}
