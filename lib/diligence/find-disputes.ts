import { foldVerdict, type Vendor, type View } from '../record/fold.ts';
import { findTopicRule } from '../record/topics.ts';
import { foldAnswer, questionOfTopic } from './fold-answer.ts';
import { findQuestion, type QuestionList } from './question-list.ts';
import { indexTopics, type TopicIndex } from './topic-index.ts';

/** A topic on which known people say different things about a vendor. */
export interface Dispute {
  readonly topic: string;
  /** Every live view, the most cautious first: the first one acts. */
  readonly live: readonly View[];
}

/**
 * Every topic on which a vendor is disputed, in no order. Which side of an answer is the more cautious is the question's to
 * say; of one that the list does not have, `no` is.
 *
 * @param index the vendor's, where the caller has it already
 */
export function findDisputes(
  vendor: Vendor,
  list: QuestionList,
  index: TopicIndex = indexTopics(vendor),
): Dispute[] {
  return [...index].flatMap(([topic, views]) => {
    if (!differ(views) || findTopicRule(topic)?.fold !== 'verdict') return [];
    const id = questionOfTopic(topic);
    const { live } =
      id === undefined
        ? foldVerdict(vendor, topic)
        : foldAnswer(index, findQuestion(list, id) ?? { id, concerning: 'no' });
    return [{ topic, live }];
  });
}

function differ([first, ...others]: readonly View[]): boolean {
  return others.some(({ statement }) => statement.value !== first?.statement.value);
}
