import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { readQuestionsInForce } from '../../lib/store/questions-in-force.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** The questions that this team asks, live. */
export function useQuestionList(): QuestionList | undefined {
  return useLive(
    async () => readQuestionsInForce(await theRecord()),
    ({ area }) => area === 'questions',
    [],
  );
}
