import { useRef, useState } from 'preact/hooks';
import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import { countFirstLook } from '../../lib/diligence/decide-readiness.ts';
import { foldAnswer } from '../../lib/diligence/fold-answer.ts';
import type { Question } from '../../lib/diligence/question.ts';
import {
  type AnswerContext,
  type AnswerForm,
  findAnswerFaults,
  sayAnswer,
} from '../../lib/diligence/say-answer.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { type AnswerDraft, answerDraft, answerFormOf, findStart, withoutAnswers } from './answer-draft.ts';
import type { ChecklistProps } from './checklist-facts.ts';
import { FirstLookDone } from './first-look-done.tsx';
import { FirstLookRow } from './first-look-row.tsx';
import './first-look-part.css';

/** A question of the first look, what is answered, and what is chosen and not recorded yet. */
interface Looked {
  readonly question: Question;
  readonly context: AnswerContext;
  readonly draft: AnswerDraft;
  readonly form: AnswerForm;
}

/** The questions that decide whether to go on, on one screen: choose in any order, then record them together. */
export function FirstLookPart(props: ChecklistProps) {
  const { facts, page, self, desk } = props;
  const looked = lookAt(props);
  const chosen = looked.filter(({ draft, form }) => draft.isTouched && form.answer !== undefined);
  const { done, of } = countFirstLook(facts.readiness);
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const [isPressed, setPressed] = useState(false);
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const hold = useHold(chosen.every(({ draft }) => draft.isSettled));
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(desk);
  latest.current = desk;

  const record = async (): Promise<void> => {
    setPressed(true);
    const isHeld = hold.holdsBack();
    if (isBusy || isHeld || chosen.some(hasFault)) return;
    setBusy(true);
    const outcome = await props.onAct((makeSalt) =>
      chosen.map(({ form, context }) => sayAnswer(makeSalt, form, context, page.vendor)),
    );
    setBusy(false);
    setFault(outcome.ok ? undefined : outcome.fault);
    if (!outcome.ok) return;
    setPressed(false);
    latest.current.change(
      withoutAnswers(
        latest.current.draft,
        chosen.map(({ question }) => question.id),
      ),
    );
    heading.current?.focus();
  };

  return (
    <section class="first-look" aria-label={words.firstLook}>
      <div class="checklist__body">
        <div>
          <div class="checklist__head">
            <h3 ref={heading} tabIndex={-1} class="first-look__title">
              {words.firstLook}
            </h3>
            <span role="status" class="text-numeric">
              {words.of(done, of)}
            </span>
          </div>
          <p class="text-supporting">{words.firstLookWhat}</p>
        </div>
      </div>
      <ul class="first-look__list">
        {looked.map((each) => (
          <FirstLookRow
            key={each.question.id}
            {...props}
            {...each}
            isLacking={isPressed && hasFault(each)}
            isOpen={each.question.id === openId}
            onOpen={(isOpen) => setOpenId(isOpen ? each.question.id : undefined)}
          />
        ))}
      </ul>
      <div class="checklist__body">
        {isPressed && chosen.some(hasFault) && <Notice kind="error">{words.someNeedMore}</Notice>}
        {hold.notice}
        <WriteFaultNotice fault={fault} />
        <FirstLookDone facts={facts} onPlace={props.onPlace} />
        <RecordAnswers count={chosen.length} name={self.person.name} onRecord={() => void record()} />
      </div>
    </section>
  );
}

function hasFault({ form, context }: Looked): boolean {
  return form.answer !== undefined && Object.keys(findAnswerFaults(form, context)).length > 0;
}

function lookAt({ facts, desk, self }: ChecklistProps): Looked[] {
  const reviewer = self.person.id;
  return facts.readiness.asked
    .filter(({ question }) => question.firstLook)
    .map(({ question }) => {
      const context = { question, fold: foldAnswer(facts.index, question), reviewer };
      const draft = answerDraft(desk, question.id, findStart(context.fold, reviewer), reviewer);
      return { question, context, draft, form: answerFormOf(draft, context) };
    })
    .map((each) =>
      // What the agreement answers is not answered here.
      isAnsweredByAgreement(each.question) ? { ...each, form: { ...each.form, answer: undefined } } : each,
    );
}

interface RecordAnswersProps {
  count: number;
  name: string;
  onRecord: () => void;
}

/** The one button that writes. */
function RecordAnswers({ count, name, onRecord }: RecordAnswersProps) {
  const id = 'first-look-record';
  return (
    <div class="first-look__record">
      <Button variant="primary" wide disabled={count === 0} describedBy={id} onClick={onRecord}>
        {words.recordAnswers(count)}
      </Button>
      <p id={id} class="text-meta">
        {count === 0 ? words.noAnswersYet : words.oneEntry(name)}
      </p>
    </div>
  );
}
