import type { QuestionList } from '../diligence/question-list.ts';
import { parseScope } from '../diligence/scope.ts';
import { findText } from '../record/body-text.ts';
import type { View } from '../record/fold.ts';
import { parseInquiryValue } from '../record/inquiry-value.ts';
import { otherKeyOf } from '../record/link.ts';
import { type EvidenceForm, NONE, type Stage, type Standing } from '../record/topics.ts';
import { findScreened } from '../registers/fold-screening.ts';
import { findRegister } from '../registers/screening-topic.ts';
import { SCOPE_SHORT } from './diligence-words.ts';
import { EVIDENCE_FORM_WORDS } from './evidence-words.ts';
import { formatCalendarDate } from './format-date.ts';
import { REGISTER_NAMES } from './register-name-words.ts';
import { formatScreenedList } from './screening-words.ts';
import { REASON_GIVEN, STAGE_WORDS, STANDING_WORDS } from './standing-words.ts';
import { formatVerdictTopic } from './verdict-topic-words.ts';
import { formatVerdictValue } from './verdict-value-words.ts';

type Sentence = (view: View, value: string, list: QuestionList) => string;

/** One line for a statement in the history: what was done. */
const SAID: Readonly<Record<string, Sentence>> = {
  name: (view) => `Name: ${findText(view, 'text') ?? 'not shown'}`,
  phone: (view) => `Phone: ${findText(view, 'text') ?? 'not shown'}`,
  standing: (view, value) =>
    `Standing: ${STANDING_WORDS[value as Standing].toLowerCase()}${view.statement['notReady'] === true ? `, ${REASON_GIVEN}` : ''}`,
  approval: () => 'Verification approved',
  'review-on': (_view, value) => `Next review: ${formatCalendarDate(value)}`,
  stage: (_view, value) => `Stage: ${STAGE_WORDS[value as Stage].toLowerCase()}`,
  note: () => 'Note',
  evidence: (_view, value) => `Evidence: ${EVIDENCE_FORM_WORDS[value as EvidenceForm].toLowerCase()}`,
  scope: (_view, value) => `Scope: ${formatScopeFacts(value)}`,
  agreement: formatVerdict,
  inquiry: (_view, value) => `Inquiry: ${formatInquiryState(value)}`,
  answer: formatVerdict,
  term: formatVerdict,
  screening: formatVerdict,
  screened: formatScreenedStatement,
  person: (view) =>
    [`Person: ${findText(view, 'text') ?? 'not shown'}`, findText(view, 'role')].filter(Boolean).join(', '),
  distinct: (_view, value) => `Not the same company as ${value}`,
  link: (view) => `Same vendor as ${otherKeyOf(view.statement) ?? ''}`,
  left: (_view, value) => `Address no longer theirs since ${formatCalendarDate(value)}`,
  redacts: (view) => `Redacted ${view.statement.of?.length === 1 ? 'a text' : 'texts'}`,
};

const TAKEN_BACK: Readonly<Record<string, Sentence>> = {
  name: () => 'Name removed',
  phone: () => 'Phone removed',
  standing: () => 'Standing withdrawn',
  approval: () => 'Approval withdrawn',
  'review-on': () => 'Review date withdrawn',
  stage: () => 'Stage withdrawn',
  note: () => 'Note withdrawn',
  evidence: () => 'Evidence withdrawn',
  scope: () => 'Scope withdrawn',
  agreement: () => 'Agreement withdrawn',
  inquiry: () => 'Inquiry withdrawn',
  answer: formatWithdrawn,
  term: formatWithdrawn,
  screening: formatWithdrawn,
  screened: ({ statement: { topic } }) => `Screening against ${formatRegister(topic)} withdrawn`,
  person: () => 'Person removed',
  distinct: () => '“Not the same company” withdrawn',
  link: (view) => `Unlinked from ${otherKeyOf(view.statement) ?? ''}`,
  left: () => 'Address theirs again',
};

/**
 * One line that says what a statement did; undefined for what this version does not understand.
 *
 * @param list names the questions that answers are to
 */
export function formatStatement(view: View, list: QuestionList): string | undefined {
  if (!view.understood) return undefined;
  const { topic, value = '' } = view.statement;
  const [family = ''] = topic.split(':');
  const sentence = value === NONE ? TAKEN_BACK[family] : SAID[family];
  return sentence?.(view, value, list);
}

function formatVerdict({ statement: { topic } }: View, value: string, list: QuestionList): string {
  return `${formatVerdictTopic(topic, list)}: ${formatVerdictValue(topic, value)}`;
}

function formatWithdrawn({ statement: { topic } }: View, _value: string, list: QuestionList): string {
  return `${formatVerdictTopic(topic, list)}: withdrawn`;
}

function formatScreenedStatement(view: View): string {
  const screened = findScreened(view);
  return screened
    ? `Screened against ${formatScreenedList(screened)}`
    : `Screened against ${formatRegister(view.statement.topic)}`;
}

function formatRegister(topic: string): string {
  const register = findRegister(topic);
  return register === undefined
    ? 'a register that this version does not know'
    : REGISTER_NAMES[register].short;
}

function formatInquiryState(value: string): string {
  const parsed = parseInquiryValue(value);
  if (parsed?.state === 'sent') return `sent, reply due ${formatCalendarDate(parsed.due)}`;
  return parsed?.state === 'answered' ? 'answered' : 'the vendor was caught off guard';
}

function formatScopeFacts(value: string): string {
  const facts = [...parseScope(value)];
  return facts.length === 0
    ? 'none of the eight facts'
    : facts
        .map((fact) => SCOPE_SHORT[fact])
        .join(', ')
        .toLowerCase();
}
