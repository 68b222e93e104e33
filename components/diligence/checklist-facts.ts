import { useMemo } from 'preact/hooks';
import { decideReadiness, type Readiness } from '../../lib/diligence/decide-readiness.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { indexTopics, type TopicIndex } from '../../lib/diligence/topic-index.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { RecordProps } from '../vendor/record-props.ts';

/** What every part of the checklist is drawn from. */
export interface ChecklistFacts {
  readonly list: QuestionList;
  readonly readiness: Readiness;
  readonly index: TopicIndex;
  /** The reviewer's calendar date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What the parts of the checklist share. */
export type ChecklistProps = RecordProps & PlaceProps & { facts: ChecklistFacts };

/** The facts of one vendor's checklist; undefined until the team's questions are read. */
export function useChecklistFacts(vendor: Vendor): ChecklistFacts | undefined {
  const list = useQuestionList();
  return useMemo(() => {
    if (!list) return undefined;
    const today = todaysDate();
    return { list, readiness: decideReadiness(vendor, list, today), index: indexTopics(vendor), today };
  }, [vendor, list]);
}
