import { findQuestion, type QuestionList } from '../../lib/diligence/question-list.ts';
import type { DueDate } from '../../lib/record/due-date.ts';

/** The short title of the question whose answer rests on a report; undefined for other dates, and where it is not listed. */
export function questionOfDue({ kind, topic }: DueDate, questions: QuestionList): string | undefined {
  return kind === 'report' ? findQuestion(questions, topic.slice(topic.indexOf(':') + 1))?.short : undefined;
}
