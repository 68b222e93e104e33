import type { QuestionList } from '../diligence/question-list.ts';
import { readPolicyQuestions } from '../platform/policy-questions.ts';
import { readQuestionList } from './question-list.ts';
import type { RecordDatabase } from './record-database.ts';

/** The questions that are asked in this browser: the administrator’s, else the team’s own, else the product’s. */
export async function readQuestionsInForce(db: RecordDatabase): Promise<QuestionList> {
  return (await readPolicyQuestions()) ?? (await readQuestionList(db));
}
