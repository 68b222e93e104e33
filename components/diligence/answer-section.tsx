import { useRef, useState } from 'preact/hooks';
import type { AnswerFold } from '../../lib/diligence/fold-answer.ts';
import type { Question } from '../../lib/diligence/question.ts';
import {
  type AnswerFaults,
  findAnswerFaults,
  findDiffering,
  sayAnswer,
} from '../../lib/diligence/say-answer.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { useFocusOnFault } from '../ui/use-focus-on-fault.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { answerDraft, answerFormOf, findStart, withoutAnswers } from './answer-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import { AnswerOthers } from './answer-others.tsx';
import { AnswerRecorded } from './answer-recorded.tsx';
import { AnswerViews } from './answer-views.tsx';
import type { ChecklistProps } from './checklist-facts.ts';
import './answer-section.css';

interface AnswerSectionProps extends ChecklistProps {
  question: Question;
  fold: AnswerFold;
  onClose: () => void;
}

/** The answer to one question: both views where reviewers differ, the form, and who answered. One press, one entry. */
export function AnswerSection({ question, fold, onClose, ...props }: AnswerSectionProps) {
  const { page, self, desk, facts } = props;
  const context = { question, fold, reviewer: self.person.id };
  const draft = answerDraft(desk, question.id, findStart(fold, self.person.id), self.person.id);
  const form = answerFormOf(draft, context);
  const others = fold.disputed ? [] : findDiffering(form, context);
  const [faults, setFaults] = useState<AnswerFaults>({});
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const hold = useHold(draft.isSettled);
  const frame = useFocusOnFault<HTMLDivElement>(faults);
  const latest = useRef(desk);
  latest.current = desk;

  const submit = async (): Promise<void> => {
    const found = findAnswerFaults(form, context);
    setFaults(found);
    const isHeld = hold.holdsBack();
    if (isBusy || isHeld || Object.keys(found).length > 0) return;
    setBusy(true);
    const outcome = await props.onAct((makeSalt) => [sayAnswer(makeSalt, form, context, page.vendor)]);
    setBusy(false);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) latest.current.change(withoutAnswers(latest.current.draft, [question.id]));
  };

  const isChanged = draft.isTouched || fold.live.length === 0 || fold.disputed;
  return (
    // No form element: the enter key on a choice would record it.
    <div ref={frame} class="stack">
      {fold.disputed && (
        <div class="answer-section__dispute">
          <p>{words.reviewersDiffer}</p>
          <AnswerViews fold={fold} question={question} />
        </div>
      )}
      <AnswerFields draft={draft} form={form} context={context} faults={faults} today={facts.today} />
      {others.length > 0 && (
        <AnswerOthers
          others={others}
          isBeside={form.replaces === 'own'}
          onBeside={(isBeside) => draft.change({ beside: isBeside ? 'yes' : 'no' })}
        />
      )}
      {!fold.disputed && <AnswerRecorded fold={fold} question={question} reviewer={self.person.id} />}
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
      <Actions spread="apart">
        <Button onClick={onClose}>{words.close}</Button>
        <Button variant={isChanged ? 'primary' : 'default'} onClick={() => void submit()}>
          {fold.disputed ? words.resolve : isChanged ? words.record : words.confirm}
        </Button>
      </Actions>
    </div>
  );
}
