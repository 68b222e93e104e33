import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { readQuestionList } from '../../lib/store/question-list.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** The questions that this team asks, live. */
export function useQuestionList(): QuestionList | undefined {
  return useLive(
    async () => readQuestionList(await theRecord()),
    ({ area }) => area === 'questions',
    [],
  );
}
