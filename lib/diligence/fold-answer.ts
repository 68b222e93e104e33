import { type AnswerValue, compareAnswers, parseAnswerValue } from '../record/answer-value.ts';
import type { View } from '../record/fold.ts';
import type { Question } from './question.ts';
import type { TopicIndex } from './topic-index.ts';

/** What a team has found out about one question. */
export interface AnswerFold {
  /** All live answers, the most cautious first. */
  readonly live: readonly View[];
  /** Reviewers give different answers; the most cautious acts. */
  readonly disputed: boolean;
  readonly acting: View | undefined;
  /** The acting answer; undefined where nobody has answered. */
  readonly value: AnswerValue | undefined;
}

const NOT_ANSWERED: AnswerFold = { live: [], disputed: false, acting: undefined, value: undefined };

/** The topic of a question's answers. */
export function answerTopic(questionId: string): string {
  return `answer:${questionId}`;
}

/** The id of the question that an answer topic, or a reference of evidence to one, is for. */
export function questionOfTopic(topic: string): string | undefined {
  return topic.startsWith('answer:') ? topic.slice('answer:'.length) : undefined;
}

/** Folds the answers to one question, the question's concerning side and the weaker way of knowing first. */
export function foldAnswer(index: TopicIndex, question: Pick<Question, 'id' | 'concerning'>): AnswerFold {
  const views = index.get(answerTopic(question.id));
  if (!views) return NOT_ANSWERED;
  const live = [...views].sort((a, b) => compareAnswers(valueIn(a), valueIn(b), question.concerning));
  const [acting] = live;
  return {
    live,
    disputed: new Set(live.map(valueIn)).size > 1,
    acting,
    value: acting && parseAnswerValue(valueIn(acting)),
  };
}

function valueIn(view: View): string {
  return view.statement.value ?? '';
}
