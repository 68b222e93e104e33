import { type AgreementValue, compareAgreements, parseAgreementValue } from '../record/agreement-value.ts';
import type { View } from '../record/fold.ts';
import { TERM_VERDICTS, type TermVerdict } from '../record/topics.ts';
import { AGREEMENT_TERMS, type TermId } from './agreement-terms.ts';
import type { Question } from './question.ts';
import type { TopicIndex } from './topic-index.ts';

const SIGNATURE = 'baa-signed';

/** Whether a question is answered by the agreement record alone: the signature, and the terms as confirmed. */
export function isAnsweredByAgreement({ id }: Pick<Question, 'id'>): boolean {
  return id === SIGNATURE || AGREEMENT_TERMS.some(({ question }) => question === id);
}

/** The agreement as a team's views make it; the most cautious view acts. */
export interface AgreementFold {
  readonly live: readonly View[];
  readonly disputed: boolean;
  readonly acting: View | undefined;
  readonly value: AgreementValue | undefined;
}

/** Folds what is said of the agreement. */
export function foldAgreement(index: TopicIndex): AgreementFold {
  const live = [...(index.get('agreement') ?? [])].sort((a, b) => compareAgreements(valueIn(a), valueIn(b)));
  const [acting] = live;
  return { live, disputed: differ(live), acting, value: acting && parseAgreementValue(valueIn(acting)) };
}

/** One term of the agreement, as reviewers confirmed it. */
export interface TermFold {
  readonly id: TermId;
  readonly live: readonly View[];
  readonly disputed: boolean;
  readonly acting: View | undefined;
  /** Undefined while nobody has confirmed what the agreement says. */
  readonly verdict: TermVerdict | undefined;
}

/** The topic of what is confirmed about a term. */
export function termTopic(term: TermId): string {
  return `term:${term}`;
}

/** Folds what is confirmed about each term, in the regulation's order; the most cautious view acts. */
export function foldTerms(index: TopicIndex): TermFold[] {
  return AGREEMENT_TERMS.map(({ id }) => {
    const live = [...(index.get(termTopic(id)) ?? [])].sort((a, b) => cautionOf(a) - cautionOf(b));
    const [acting] = live;
    return {
      id,
      live,
      disputed: differ(live),
      acting,
      verdict: TERM_VERDICTS.find((each) => each === acting?.statement.value),
    };
  });
}

/** The terms that a question about the agreement asks for. */
export function termsOf(question: Pick<Question, 'id'>, terms: readonly TermFold[]): TermFold[] {
  const asked = new Set(AGREEMENT_TERMS.filter((term) => term.question === question.id).map(({ id }) => id));
  return terms.filter(({ id }) => asked.has(id));
}

function cautionOf({ statement }: View): number {
  return TERM_VERDICTS.findIndex((each) => each === statement.value);
}

function valueIn({ statement }: View): string {
  return statement.value ?? '';
}

function differ(live: readonly View[]): boolean {
  return new Set(live.map(valueIn)).size > 1;
}
