import { parseAnswerValue } from '../record/answer-value.ts';
import { foldAnswer } from './fold-answer.ts';
import { isAskable } from './inquiry-askable.ts';
import type { Question } from './question.ts';
import type { TopicIndex } from './topic-index.ts';

/** Questions that a vendor can still be asked, in the list’s order. */
export interface Unanswered {
  /** Nobody has answered them, or nobody knows. */
  readonly open: readonly Question[];
  /** The vendor has said something, and nobody has it in writing or has checked it; what it evaded, too. */
  readonly saidOnly: readonly Question[];
}

/** Finds what is left to ask among the questions that apply to a vendor. */
export function findUnanswered(applying: readonly Question[], index: TopicIndex): Unanswered {
  const open: Question[] = [];
  const saidOnly: Question[] = [];
  for (const question of applying.filter(isAskable)) {
    const values = foldAnswer(index, question).live.map(({ statement }) =>
      parseAnswerValue(statement.value ?? ''),
    );
    if (values.every((value) => value?.answer === 'unknown')) open.push(question);
    else if (values.every((value) => value?.known === 'vendor-says' || isNoAnswer(value?.answer)))
      saidOnly.push(question);
  }
  return { open, saidOnly };
}

function isNoAnswer(answer: string | undefined): boolean {
  return answer === 'unknown' || answer === 'evasive';
}
