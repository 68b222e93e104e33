import type { AnswerValue } from '../record/answer-value.ts';
import { type AgreementFold, isAnsweredByAgreement, type TermFold, termsOf } from './agreement-gates.ts';
import { type AnswerFold, foldAnswer } from './fold-answer.ts';
import { isRedFlag, type Question } from './question.ts';
import type { TopicIndex } from './topic-index.ts';

/** Why a question that reviewers answer is not settled. */
type AnswerOpenWhy = 'not-answered' | 'unknown' | 'partial' | 'concerning' | 'vendor-says';

/** Why a question is not settled. */
export type OpenWhy =
  | AnswerOpenWhy
  | 'agreement-not-signed'
  | 'agreement-refused'
  | 'agreement-ended'
  | 'terms-not-confirmed'
  | 'terms-missing';

/** Where one question stands. `blocking`: a red flag or a dispute. */
export type GateState =
  | { readonly state: 'settled' }
  | { readonly state: 'does-not-apply' }
  | { readonly state: 'open'; readonly why: OpenWhy }
  | { readonly state: 'lapsed'; readonly on: string }
  | { readonly state: 'blocking'; readonly why: 'dispute' | 'red-flag' | 'evasive' };

/** Where a question stands by its answers alone. */
type AnswerState =
  | Exclude<GateState, { readonly state: 'open' }>
  | { readonly state: 'open'; readonly why: AnswerOpenWhy };

/** What a question's state is decided from. */
export interface GateFacts {
  readonly index: TopicIndex;
  readonly agreement: AgreementFold;
  readonly terms: readonly TermFold[];
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  readonly today: string;
}

const NOT_REQUIRED: GateState = { state: 'does-not-apply' };

/** Decides where a question stands; one that the agreement answers by the agreement, any other by its answers. */
export function decideGate(question: Question, facts: GateFacts): GateState {
  if (!isAnsweredByAgreement(question))
    return decideByAnswer(question, foldAnswer(facts.index, question), facts.today);
  const asked = termsOf(question, facts.terms);
  return asked.length > 0 ? decideByTerms(asked, facts.agreement) : decideBySignature(facts);
}

/** Decides where a question that reviewers answer stands, by what they answered. */
export function decideByAnswer(
  question: Pick<Question, 'concerning'>,
  { disputed, value }: Pick<AnswerFold, 'disputed' | 'value'>,
  today: string,
): AnswerState {
  if (disputed) return { state: 'blocking', why: 'dispute' };
  if (!value) return { state: 'open', why: 'not-answered' };
  if (value.answer === 'does-not-apply') return { state: 'does-not-apply' };
  if (value.answer === 'evasive') return { state: 'blocking', why: 'evasive' };
  if (isRedFlag(question) && (value.answer === 'yes' || value.answer === 'partial'))
    return { state: 'blocking', why: 'red-flag' };
  const why = findOpenWhy(question, value);
  if (why) return { state: 'open', why };
  if (value.until !== undefined && value.until < today) return { state: 'lapsed', on: value.until };
  return { state: 'settled' };
}

/** Only what is in writing or verified settles; what the vendor says is recorded and shown. */
function findOpenWhy(
  { concerning }: Pick<Question, 'concerning'>,
  { answer, known }: AnswerValue,
): AnswerOpenWhy | undefined {
  if (answer === 'unknown' || answer === 'partial') return answer;
  if (answer === concerning) return 'concerning';
  return known === 'vendor-says' ? 'vendor-says' : undefined;
}

function decideBySignature({ agreement, today }: GateFacts): GateState {
  if (agreement.disputed) return { state: 'blocking', why: 'dispute' };
  const { value } = agreement;
  if (!value) return { state: 'open', why: 'not-answered' };
  if (value.state === 'not-required') return NOT_REQUIRED;
  if (value.state === 'refused') return { state: 'open', why: 'agreement-refused' };
  if (value.state === 'ended') return { state: 'open', why: 'agreement-ended' };
  if (value.state !== 'signed') return { state: 'open', why: 'agreement-not-signed' };
  if (value.until !== undefined && value.until < today) return { state: 'lapsed', on: value.until };
  return { state: 'settled' };
}

function decideByTerms(asked: readonly TermFold[], agreement: AgreementFold): GateState {
  if (!agreement.disputed && agreement.value?.state === 'not-required') return NOT_REQUIRED;
  if (asked.some(({ disputed }) => disputed)) return { state: 'blocking', why: 'dispute' };
  if (asked.some(({ verdict }) => verdict === undefined))
    return { state: 'open', why: 'terms-not-confirmed' };
  return asked.every(({ verdict }) => verdict === 'present')
    ? { state: 'settled' }
    : { state: 'open', why: 'terms-missing' };
}
