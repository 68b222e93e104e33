import { answerTopic } from '../../lib/diligence/fold-answer.ts';
import type { ChecklistPlace } from '../vendor/record-place.ts';
import type { ChecklistProps } from './checklist-facts.ts';
import type { ChecklistGroup, ListedQuestion } from './group-questions.ts';
import { QuestionCard } from './question-card.tsx';
import { QuestionMark, QuestionState } from './question-state.tsx';

interface QuestionRowProps extends ChecklistProps {
  listed: ListedQuestion;
  kind: ChecklistGroup['kind'];
  isOpen: boolean;
}

/** One question in its group: its title and where it stands, and the whole of it once it is open. */
export function QuestionRow({ listed, kind, isOpen, ...props }: QuestionRowProps) {
  const { question } = listed;
  const at = answerTopic(question.id) as ChecklistPlace;
  const open = (isIt: boolean): void =>
    props.onPlace(isIt ? { part: 'checklist', at } : { part: 'checklist' });
  return (
    <li class="question-row" data-open={isOpen}>
      <h4>
        <button
          type="button"
          class="question-row__button"
          data-place={at}
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          <QuestionMark listed={listed} />
          <span class="question-row__text">
            <span class="question-row__title">{question.short}</span>
            {!isOpen && <QuestionState listed={listed} facts={props.facts} />}
          </span>
        </button>
      </h4>
      {isOpen && <QuestionCard {...props} question={question} kind={kind} onClose={() => open(false)} />}
    </li>
  );
}
