import { useEffect, useRef } from 'preact/hooks';
import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { type AnswerContext, type AnswerForm, findAnswerFaults } from '../../lib/diligence/say-answer.ts';
import { restsOnSomething } from '../../lib/record/answer-value.ts';
import { ANSWER_WORDS, formatAnswerFault } from '../../lib/words/diligence-words.ts';
import { Icon } from '../ui/icon.tsx';
import { AnswerChoice, KnownChoice } from './answer-choice.tsx';
import type { AnswerDraft } from './answer-draft.ts';
import type { ChecklistProps } from './checklist-facts.ts';
import { QuestionCard } from './question-card.tsx';
import { QuestionMark, QuestionState } from './question-state.tsx';

interface FirstLookRowProps extends ChecklistProps {
  question: Question;
  context: AnswerContext;
  draft: AnswerDraft;
  form: AnswerForm;
  /** Its answer needs more than stands here. */
  isLacking: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** One question of the first look: its title opens the whole of it; an unanswered one can be answered right here. */
export function FirstLookRow(props: FirstLookRowProps) {
  const { question, context, draft, form, isLacking, isOpen, onOpen } = props;
  const listed = {
    question,
    state: props.facts.readiness.asked.find((asked) => asked.question.id === question.id)?.state,
  };
  const isRecorded = context.fold.live.length > 0 || isAnsweredByAgreement(question);
  const isAnswering = !isOpen && (!isRecorded || draft.isTouched);
  const title = useFocusWhenClosed(isOpen);
  return (
    <li class="question-row first-look__row" data-open={isOpen}>
      <h4>
        <button
          ref={title}
          type="button"
          class="question-row__button"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <QuestionMark listed={listed} />
          <span class="question-row__text">
            <span class="question-row__title">{question.short}</span>
            {!isOpen && !isAnswering && <QuestionState listed={listed} facts={props.facts} />}
          </span>
          <Icon name={isOpen ? 'down' : 'right'} />
        </button>
      </h4>
      {isAnswering && (
        <div class="first-look__answer">
          <p class="text-supporting">{question.question}</p>
          <AnswerChoice
            draft={draft}
            form={form}
            isSmall
            fault={
              isLacking ? formatAnswerFault(Object.values(findAnswerFaults(form, context))[0]) : undefined
            }
          />
          {form.answer && restsOnSomething(form.answer) && <KnownChoice draft={draft} form={form} isSmall />}
          {(form.answer === 'evasive' || form.answer === 'does-not-apply') && (
            <p class="text-meta">{ANSWER_WORDS[form.answer]}</p>
          )}
        </div>
      )}
      {isOpen && <QuestionCard {...props} kind="asked" onClose={() => onOpen(false)} />}
    </li>
  );
}

/** A question that is closed again gives the focus back to its title. */
function useFocusWhenClosed(isOpen: boolean) {
  const title = useRef<HTMLButtonElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    if (was.current && !isOpen) title.current?.focus();
    was.current = isOpen;
  }, [isOpen]);
  return title;
}
