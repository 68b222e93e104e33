import { type DueDate, findLapses } from '../record/due-date.ts';
import { foldVerdict, type Vendor, type View } from '../record/fold.ts';
import { parseInquiryValue } from '../record/inquiry-value.ts';
import { type ExclusionRegister, isExclusionRegister } from '../registers/register.ts';
import { findRegister, isScreeningTopic } from '../registers/screening-topic.ts';
import { foldAgreement, foldTerms, isAnsweredByAgreement } from './agreement-gates.ts';
import { decideGate, type GateFacts, type GateState, type OpenWhy } from './decide-gate.ts';
import { questionOfTopic } from './fold-answer.ts';
import { QUESTION_BASES, type Question } from './question.ts';
import { askedQuestions, type QuestionList } from './question-list.ts';
import { foldScope, isInScope, type Scope } from './scope.ts';
import { indexTopics, type TopicIndex } from './topic-index.ts';

/** One thing that stands between a vendor and its first call, with what it is about. */
export type Reason =
  | { readonly kind: 'suspicious'; readonly view: View }
  | { readonly kind: 'exclusion'; readonly topic: string; readonly register: ExclusionRegister }
  | { readonly kind: 'red-flag'; readonly question: Question; readonly evasive: boolean }
  | { readonly kind: 'caught-off-guard'; readonly view: View }
  | { readonly kind: 'dispute'; readonly topic: string; readonly question?: Question }
  | { readonly kind: 'lapsed'; readonly due: DueDate; readonly question?: Question }
  | { readonly kind: 'open'; readonly question: Question; readonly why: OpenWhy };

/** A question that applies, and where it stands. */
export interface AskedQuestion {
  readonly question: Question;
  readonly state: GateState;
}

/** Whether a vendor may take its first call, by what this team has settled. Derived, never stored. */
export interface Readiness {
  readonly state: 'ready' | 'not-ready' | 'lapsed';
  /** Every reason, in the screen's order; empty exactly when ready. */
  readonly reasons: readonly Reason[];
  /** Questions that the scope leaves, in the list's order; those answered “does not apply” too. */
  readonly asked: readonly AskedQuestion[];
  /** Those of them that apply and must be settled before the first call. */
  readonly gates: readonly AskedQuestion[];
  /** How many of the gates are not settled. */
  readonly open: number;
  readonly scope: Scope;
}

/**
 * Decides readiness over the gates that apply. Ready: nothing stands against it. Lapsed: all that does is an agreement, a
 * report or a review whose day has passed. A suspicious standing, a red flag, a dispute, a confirmed exclusion, or a vendor
 * that was caught off guard block, whatever the gates say.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function decideReadiness(vendor: Vendor, list: QuestionList, today: string): Readiness {
  const index = indexTopics(vendor);
  const facts: GateFacts = { index, agreement: foldAgreement(index), terms: foldTerms(index), today };
  const scope = foldScope(index);
  const asked = askedQuestions(list)
    .filter((question) => isInScope(question, scope))
    .map((question): AskedQuestion => ({ question, state: decideGate(question, facts) }));
  const gates = asked.filter(({ question, state }) => question.gate && state.state !== 'does-not-apply');
  const reasons = [
    ...findBlocks(vendor, index),
    ...asked.flatMap(findReason),
    ...findDisputes(vendor, index, asked),
    ...findLapsed(vendor, asked, today),
  ].sort((a, b) => rankOf(a) - rankOf(b));
  return {
    state: stateFrom(reasons),
    reasons,
    asked,
    gates,
    open: gates.filter(({ state }) => state.state !== 'settled').length,
    scope,
  };
}

/**
 * Whether nothing but the standing itself, and a review that a new verification dates anew, stands against the first call.
 * Where something else does, `verified` asks for a reason.
 */
export function isReadyOnceVerified({ reasons }: Readiness): boolean {
  return reasons.every(
    (reason) =>
      reason.kind === 'suspicious' ||
      (reason.kind === 'dispute' && (reason.topic === 'standing' || reason.topic === 'review-on')) ||
      (reason.kind === 'lapsed' && reason.due.kind === 'review'),
  );
}

function stateFrom(reasons: readonly Reason[]): Readiness['state'] {
  if (reasons.length === 0) return 'ready';
  return reasons.every(({ kind }) => kind === 'lapsed') ? 'lapsed' : 'not-ready';
}

function findBlocks(vendor: Vendor, index: TopicIndex): Reason[] {
  const standing = foldVerdict(vendor, 'standing').acting;
  const exclusions = [...index].flatMap(([topic, views]): Reason[] => {
    const register = findExclusionRegister(topic);
    const isConfirmed = views.some(({ statement }) => statement.value === 'confirmed');
    return register && isConfirmed ? [{ kind: 'exclusion', topic, register }] : [];
  });
  const caught = (index.get('inquiry') ?? []).find(
    ({ statement }) => parseInquiryValue(statement.value ?? '')?.state === 'caught-off-guard',
  );
  return [
    ...(standing?.statement.value === 'suspicious' ? [{ kind: 'suspicious', view: standing } as const] : []),
    ...exclusions,
    ...(caught ? [{ kind: 'caught-off-guard', view: caught } as const] : []),
  ];
}

/** The register, where a topic is about a row that excludes whom it names. A breach is an incident, and excludes nobody. */
function findExclusionRegister(topic: string): ExclusionRegister | undefined {
  const register = isScreeningTopic(topic) ? findRegister(topic) : undefined;
  return register !== undefined && isExclusionRegister(register) ? register : undefined;
}

/** What one question adds: a red flag by any question, an open state only by a gate. */
function findReason({ question, state }: AskedQuestion): Reason[] {
  if (state.state === 'blocking' && state.why !== 'dispute')
    return [{ kind: 'red-flag', question, evasive: state.why === 'evasive' }];
  if (state.state === 'open' && question.gate) return [{ kind: 'open', question, why: state.why }];
  return [];
}

/** Disputes on what readiness rests on. Those about the agreement are said once, not for each question it answers. */
function findDisputes(vendor: Vendor, index: TopicIndex, asked: readonly AskedQuestion[]): Reason[] {
  const byAnswer = asked.filter(
    ({ question, state }) =>
      state.state === 'blocking' && state.why === 'dispute' && !isAnsweredByAgreement(question),
  );
  const topics = [
    'standing',
    'agreement',
    'review-on',
    ...[...index.keys()].filter(isTermOrExclusion).sort(),
  ];
  return [
    ...topics
      .filter((topic) => foldVerdict(vendor, topic).disputed)
      .map((topic) => ({ kind: 'dispute', topic }) as const),
    ...byAnswer.map(
      ({ question }) => ({ kind: 'dispute', topic: `answer:${question.id}`, question }) as const,
    ),
  ];
}

/** A breach blocks nothing whichever reviewer is right, so a dispute on one holds nothing up. */
function isTermOrExclusion(topic: string): boolean {
  return topic.startsWith('term:') || findExclusionRegister(topic) !== undefined;
}

/** Dates that have passed; of answers only those to questions that apply and stand on nothing newer. */
function findLapsed(vendor: Vendor, asked: readonly AskedQuestion[], today: string): Reason[] {
  return findLapses(vendor, today).flatMap((due): Reason[] => {
    const id = questionOfTopic(due.topic);
    if (id === undefined)
      return due.kind === 'agreement' && !isAgreementLapsed(asked) ? [] : [{ kind: 'lapsed', due }];
    const found = asked.find(({ question, state }) => question.id === id && state.state === 'lapsed');
    return found ? [{ kind: 'lapsed', due, question: found.question }] : [];
  });
}

/** An agreement's date counts while the agreement itself is asked for and undisputed. */
function isAgreementLapsed(asked: readonly AskedQuestion[]): boolean {
  return asked.some(({ question, state }) => isAnsweredByAgreement(question) && state.state === 'lapsed');
}

/** Red flags, disputes, what has lapsed, then what is open: law, conditional, article, good practice. */
function rankOf(reason: Reason): number {
  switch (reason.kind) {
    case 'suspicious':
    case 'exclusion':
    case 'red-flag':
    case 'caught-off-guard':
      return 0;
    case 'dispute':
      return 1;
    case 'lapsed':
      return 2;
    case 'open':
      return 3 + QUESTION_BASES.indexOf(reason.question.basis);
  }
}

/** How far the first look has come: the questions that decide whether to go on with a vendor at all. */
export function countFirstLook({ asked }: Pick<Readiness, 'asked'>): { done: number; of: number } {
  const first = asked.filter(({ question }) => question.firstLook);
  return { done: first.filter(({ state }) => isAnswered(state)).length, of: first.length };
}

/** Whether somebody has answered a question at all, however. */
export function isAnswered(state: GateState): boolean {
  return !(state.state === 'open' && state.why === 'not-answered');
}
