import { asksTheSame } from './change-questions.ts';
import type { Question } from './question.ts';
import { findQuestion, type QuestionList } from './question-list.ts';

/**
 * What becomes of one question when a file's list is taken over. `older`: the file asks an earlier version, ours stays.
 * `kept`: only ours has it; it stays, retired, and so do its answers.
 */
export type QuestionFate = 'new' | 'reworded' | 'changed' | 'same' | 'older' | 'kept';

export interface PlannedQuestion {
  readonly question: Question;
  readonly fate: QuestionFate;
}

/** A list to be taken over, and what becomes of each question; nothing is kept before the reviewer says so. */
export interface QuestionsPlan {
  readonly list: QuestionList;
  readonly questions: readonly PlannedQuestion[];
  /** The file asks for two persons behind a verification, and our list has not. */
  readonly asksForTwo: boolean;
}

/**
 * Plans taking a file's list over: its questions in its order. No id is lost, and no question goes back to an earlier
 * version; two wordings under one version become a version of their own, since an answer to one does not answer the other.
 * What we ask of a verification stays asked, whether or not the file asks it.
 */
export function planQuestions(ours: QuestionList, theirs: QuestionList): QuestionsPlan {
  const taken = theirs.questions.map((question) => takeQuestion(findQuestion(ours, question.id), question));
  const ids = new Set(theirs.questions.map(({ id }) => id));
  const kept = ours.questions
    .filter(({ id }) => !ids.has(id))
    .map((question): PlannedQuestion => ({ question: { ...question, retired: true }, fate: 'kept' }));
  const questions = [...taken, ...kept];
  const approval = theirs.approval ?? ours.approval;
  return {
    list: {
      ...theirs,
      ...(approval ? { approval } : {}),
      questions: questions.map(({ question }) => question),
    },
    questions,
    asksForTwo: theirs.approval !== undefined && ours.approval === undefined,
  };
}

function takeQuestion(ours: Question | undefined, theirs: Question): PlannedQuestion {
  if (!ours) return { question: theirs, fate: 'new' };
  if (theirs.version < ours.version) return { question: ours, fate: 'older' };
  if (!asksTheSame(ours, theirs)) {
    const version = Math.max(theirs.version, ours.version + 1);
    return { question: { ...theirs, version }, fate: 'reworded' };
  }
  return { question: theirs, fate: JSON.stringify(ours) === JSON.stringify(theirs) ? 'same' : 'changed' };
}
