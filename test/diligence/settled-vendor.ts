import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import { AGREEMENT_TERMS } from '../../lib/diligence/agreement-terms.ts';
import { decideReadiness, type Readiness, type Reason } from '../../lib/diligence/decide-readiness.ts';
import { isRedFlag, type Question } from '../../lib/diligence/question.ts';
import { OWN_QUESTIONS, type QuestionList } from '../../lib/diligence/question-list.ts';
import { type Told, vendorOfTold } from './due-vendor.ts';

export const TODAY = '2026-06-01';
export const TERM_IDS = AGREEMENT_TERMS.map(({ id }) => id);
export const GATES = OWN_QUESTIONS.questions.filter(({ gate }) => gate);

const goodSide = (question: Question) => (isRedFlag(question) ? 'no' : 'yes');

/** Everything that makes a vendor ready: each gate answered well and in writing, the agreement signed, its terms there. */
export const SETTLED: readonly Told[] = [
  ...GATES.filter((question) => !isAnsweredByAgreement(question)).map(
    (question): Told => [`answer:${question.id}`, `${goodSide(question)}/in-writing`],
  ),
  ['agreement', 'signed/2027-05-18'],
  ...TERM_IDS.map((id): Told => [`term:${id}`, 'present']),
];

/** The settled vendor, less what is said on some topics, with something else said. */
export function settledBut(without: readonly string[], ...told: Told[]): Told[] {
  return [...SETTLED.filter(([topic]) => !without.includes(topic)), ...told];
}

export function decide(told: readonly Told[], list: QuestionList = OWN_QUESTIONS, today = TODAY): Readiness {
  return decideReadiness(vendorOfTold(told), list, today);
}

/** A reason in a few words, for tables. */
export function inBrief(reason: Reason): string {
  switch (reason.kind) {
    case 'open':
      return `open ${reason.question.id}: ${reason.why}`;
    case 'red-flag':
      return `red flag ${reason.question.id}${reason.evasive ? ', evasive' : ''}`;
    case 'dispute':
      return `dispute ${reason.topic}`;
    case 'lapsed':
      return `lapsed ${reason.due.topic} ${reason.due.on}`;
    default:
      return reason.kind;
  }
}
