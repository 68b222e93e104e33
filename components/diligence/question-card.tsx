import { useEffect, useRef } from 'preact/hooks';
import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import { answerTopic, foldAnswer } from '../../lib/diligence/fold-answer.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { Button } from '../ui/button.tsx';
import { AnswerSection } from './answer-section.tsx';
import { AnswerViews } from './answer-views.tsx';
import type { ChecklistProps } from './checklist-facts.ts';
import { EvidenceOf } from './evidence-of.tsx';
import type { ChecklistGroup } from './group-questions.ts';
import { QuestionFacts } from './question-facts.tsx';

interface QuestionCardProps extends ChecklistProps {
  question: Question;
  kind: ChecklistGroup['kind'];
  onClose: () => void;
}

/** The whole of a question: what is asked and why, what is answered, and what backs it. */
export function QuestionCard({ question, kind, onClose, ...props }: QuestionCardProps) {
  const heading = useFocusWhenOpened(props.place);
  const fold = foldAnswer(props.facts.index, question);
  const isByAgreement = kind === 'asked' && isAnsweredByAgreement(question);
  return (
    <div class="question-card">
      <QuestionFacts question={question} headingRef={heading} />
      {isByAgreement && (
        <div class="question-card__by-agreement">
          <p>{words.byAgreement}</p>
          <Button onClick={() => props.onPlace({ part: 'checklist', at: 'agreement' })}>
            {words.openAgreement}
          </Button>
        </div>
      )}
      {kind === 'asked' && !isByAgreement && (
        <AnswerSection
          key={`${props.page.key} ${question.id}`}
          {...props}
          question={question}
          fold={fold}
          onClose={onClose}
        />
      )}
      {kind !== 'asked' && (
        <>
          <p class="text-supporting">{kind === 'dropped' ? words.droppedWhat : words.retiredWhat}</p>
          <AnswerViews fold={fold} question={question} />
        </>
      )}
      <EvidenceOf {...props} topic={answerTopic(question.id)} kinds={question.evidence} />
    </div>
  );
}

/** A question that is opened takes the focus, and comes into sight. */
function useFocusWhenOpened(place: ChecklistProps['place']) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return heading;
}
