import {
  type Answer,
  type AnswerValue,
  compareAnswers,
  formatAnswerValue,
  parseAnswerValue,
  restsOnSomething,
  WAYS_KNOWN,
  type WayKnown,
} from '../record/answer-value.ts';
import { isCalendarDate } from '../record/calendar-date.ts';
import type { Statement } from '../record/entry.ts';
import { findReplaceable, type Vendor, type View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { type MakeSalt, replacing, textBody, typedText } from '../record/statement-parts.ts';
import { decideByAnswer } from './decide-gate.ts';
import { type AnswerFold, answerTopic } from './fold-answer.ts';
import type { Question } from './question.ts';

/** A filled-in answer to one question. */
export interface AnswerForm {
  readonly answer: Answer | undefined;
  readonly known: WayKnown | undefined;
  /** `YYYY-MM-DD`, or empty where what the answer rests on has no end. */
  readonly until: string;
  readonly comment: string;
  readonly reason: string;
  /** `own`: what other people answered stands beside it. `all`: it replaces every answer on screen. */
  readonly replaces: 'own' | 'all';
  /** Why words in a field stay although they look like patient data. */
  readonly kept?: Readonly<Partial<Record<'comment' | 'reason', string | undefined>>>;
}

/** What an answer is recorded against: the question, what is answered so far, and whose answer it is. */
export interface AnswerContext {
  readonly question: Question;
  readonly fold: AnswerFold;
  /** Id of the person who answers. */
  readonly reviewer: string;
}

export type AnswerFault =
  | 'answer-missing'
  | 'known-missing'
  | 'until-not-whole'
  | 'does-not-apply-reason-missing'
  | 'resolve-reason-missing'
  | 'less-caution-reason-missing'
  | 'too-long';
type AnswerField = 'answer' | 'known' | 'until' | 'comment' | 'reason';
export type AnswerFaults = Partial<Record<AnswerField, AnswerFault>>;

/** The answer's value; undefined while the form lacks an answer, or how it is known. */
export function findAnswerValue({ answer, known, until }: AnswerForm): AnswerValue | undefined {
  if (answer === undefined) return undefined;
  if (!restsOnSomething(answer)) return { answer };
  if (known === undefined) return undefined;
  return known === 'vendor-says' || until === '' ? { answer, known } : { answer, known, until };
}

/** What keeps an answer from being recorded, by field; empty when nothing does. */
export function findAnswerFaults(form: AnswerForm, context: AnswerContext): AnswerFaults {
  const value = findAnswerValue(form);
  const tooLong = (text: string): AnswerFault | undefined =>
    text.length > LONGEST_TEXT ? 'too-long' : undefined;
  const why = findReasonNeed(form, context);
  const faults: Record<AnswerField, AnswerFault | undefined> = {
    answer: form.answer === undefined ? 'answer-missing' : undefined,
    known: form.answer !== undefined && value === undefined ? 'known-missing' : undefined,
    until: value?.until !== undefined && !isCalendarDate(value.until) ? 'until-not-whole' : undefined,
    comment: tooLong(form.comment),
    reason:
      tooLong(form.reason) ?? (why && typedText(form.reason) === '' ? `${why}-reason-missing` : undefined),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

/** Why an answer wants a reason; undefined where it needs none. */
export function findReasonNeed(
  form: AnswerForm,
  { question, fold, reviewer }: AnswerContext,
): 'does-not-apply' | 'resolve' | 'less-caution' | undefined {
  const { answer } = form;
  if (answer === undefined) return undefined;
  if (answer === 'does-not-apply') return 'does-not-apply';
  if (fold.disputed && form.replaces === 'all') return 'resolve';
  const isLess = fold.live
    .filter((view) => form.replaces === 'all' || view.person?.id === reviewer)
    .some((view) => isLessCautious(answer, view, question, reviewer));
  return isLess ? 'less-caution' : undefined;
}

/** Of one's own answers only those that spoke against the vendor need a reason to be taken back. */
function isLessCautious(next: Answer, view: View, question: Question, reviewer: string): boolean {
  const before = parseAnswerValue(view.statement.value ?? '')?.answer;
  if (before === undefined) return false;
  const speaksAgainst = before === question.concerning || before === 'evasive';
  if (view.person?.id === reviewer && !speaksAgainst) return false;
  return compareAnswers(bare(before), bare(next), question.concerning) < 0;
}

/** An answer by itself, whichever way it is known. */
function bare(answer: Answer): string {
  return formatAnswerValue(restsOnSomething(answer) ? { answer, known: 'verified' } : { answer });
}

/** Answers of other people that differ from this one: it can stand beside them, or replace them. */
export function findDiffering(form: AnswerForm, { fold, reviewer }: AnswerContext): readonly View[] {
  const value = findAnswerValue(form);
  if (!value) return [];
  const written = formatAnswerValue(value);
  return fold.live.filter((view) => view.person?.id !== reviewer && view.statement.value !== written);
}

/** Whether an answer only says in a stronger way what others say already: then it replaces theirs unless told otherwise. */
export function isStrengthening(form: AnswerForm, others: readonly View[]): boolean {
  const value = findAnswerValue(form);
  if (!value || others.length === 0) return false;
  return others.every((view) => {
    const theirs = parseAnswerValue(view.statement.value ?? '');
    return theirs?.answer === value.answer && rankOf(theirs.known) < rankOf(value.known);
  });
}

function rankOf(known: WayKnown | undefined): number {
  return known === undefined ? -1 : WAYS_KNOWN.indexOf(known);
}

/** The statement of an answer, with the version of the question that it answers. Throws a TypeError while the form has faults. */
export function sayAnswer(
  makeSalt: MakeSalt,
  form: AnswerForm,
  context: AnswerContext,
  vendor: Vendor,
): Statement {
  const { question, reviewer } = context;
  const value = findAnswerValue(form);
  if (!value) throw new TypeError('An answer without a value cannot be said');
  const topic = answerTopic(question.id);
  const isReasonAsked = findReasonNeed(form, context) !== undefined;
  const kept = [form.kept?.comment, isReasonAsked ? form.kept?.reason : undefined];
  return {
    topic,
    value: formatAnswerValue(value),
    version: question.version,
    ...replacing(
      findReplaceable(vendor, topic)
        .filter((view) => form.replaces === 'all' || view.person?.id === reviewer)
        .map(({ name }) => name),
    ),
    ...textBody(makeSalt, {
      comment: form.comment,
      reason: isReasonAsked ? form.reason : undefined,
      kept: [...new Set(kept.filter((why) => why !== undefined))].join('\n'),
    }),
  };
}

/** What an answer does to the first call. */
export type AnswerEffect =
  | 'settles'
  | 'lapsed'
  | 'drops'
  | 'vendor-says'
  | 'partial'
  | 'unknown'
  | 'concerning'
  | 'evasive'
  | 'red-flag'
  | 'not-answered'
  | 'no-gate';

/** Decides what an answer would do once it is recorded and nobody differs. */
export function decideEffect(
  question: Pick<Question, 'concerning' | 'gate'>,
  value: AnswerValue | undefined,
  today: string,
): AnswerEffect {
  const state = decideByAnswer(question, { disputed: false, value }, today);
  if (state.state === 'blocking') return state.why === 'evasive' ? 'evasive' : 'red-flag';
  if (!question.gate) return 'no-gate';
  switch (state.state) {
    case 'settled':
      return 'settles';
    case 'does-not-apply':
      return 'drops';
    case 'lapsed':
      return 'lapsed';
    case 'open':
      return state.why;
  }
}
