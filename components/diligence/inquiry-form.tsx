import { useEffect, useRef, useState } from 'preact/hooks';
import { findInquiryFaults, saySent } from '../../lib/diligence/say-inquiry.ts';
import { isSettled } from '../../lib/privacy/guarded-text.ts';
import { findListedName } from '../../lib/record/body-text.ts';
import { isCalendarDate } from '../../lib/record/calendar-date.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { composeLetter } from '../../lib/words/inquiry-letter.ts';
import { formatInquiryFault, INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { guardedField, withoutForm } from '../vendor/draft-kept.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import type { ChecklistProps } from './checklist-facts.ts';
import { InquiryChoice } from './inquiry-choice.tsx';
import {
  type InquiryChoice as Choice,
  chosenQuestions,
  inquiryField,
  inquiryFormOf,
  NEW_INQUIRY,
} from './inquiry-draft.ts';
import { InquiryExports } from './inquiry-exports.tsx';
import { InquiryFields } from './inquiry-fields.tsx';
import { InquiryLetter } from './inquiry-letter.tsx';

interface InquiryFormProps extends ChecklistProps {
  choice: Choice;
}

/** A new inquiry: its questions, its letter in every form, and the one button that records that it was sent. */
export function InquiryForm({ choice, facts, page, self, desk, onAct }: InquiryFormProps) {
  const [presses, setPresses] = useState(0);
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const hold = useHold(isSettled(guardedField(desk, inquiryField('note'))));
  const frame = useFocus(presses);
  const latest = useRef(desk);
  latest.current = desk;
  const questions = chosenQuestions(facts, choice);
  const form = inquiryFormOf(desk, questions);
  const found = findInquiryFaults(form, facts.today);
  const faults = presses > 0 ? found : {};
  const letter =
    questions.length > 0 && isCalendarDate(form.due)
      ? composeLetter({
          vendorName: findListedName(page.vendor) ?? page.key,
          organisation: form.us,
          reviewerName: self.person.name,
          questions,
          withCitations: form.citations,
          dueOn: form.due,
          today: facts.today,
        })
      : undefined;
  const close = (): void => latest.current.change(withoutForm(latest.current.draft, NEW_INQUIRY));

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setPresses(presses + 1);
    const isHeld = hold.holdsBack();
    if (isBusy || isHeld || Object.keys(found).length > 0) return;
    setBusy(true);
    const outcome = await onAct((makeSalt) => [saySent(makeSalt, form)]);
    setBusy(false);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) close();
  };

  return (
    <form ref={frame} class="inquiry-form" noValidate onSubmit={(event) => void submit(event)}>
      <h4 tabIndex={-1}>{words.newInquiry}</h4>
      <InquiryChoice desk={desk} choice={choice} fault={formatInquiryFault(faults.questions)} />
      <InquiryFields desk={desk} faults={faults} today={facts.today} />
      <section class="inquiry-form__letter" aria-label={words.letter}>
        {letter ? (
          <>
            <InquiryExports letter={letter} to={form.to} vendorKey={page.key} inquiryId={form.inquiryId} />
            <details class="inquiry-form__preview">
              <summary>{words.showLetter}</summary>
              <InquiryLetter letter={letter} />
            </details>
          </>
        ) : (
          <p class="text-supporting">{words.letterNeeds}</p>
        )}
      </section>
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
      <Actions spread="apart">
        <Button onClick={close}>{words.cancel}</Button>
        <Button type="submit" variant="primary">
          {words.record}
        </Button>
      </Actions>
      <p class="text-meta">{words.oneEntry(self.person.name)}</p>
    </form>
  );
}

/** Moves the focus to the form when it opens, and at each press to the first field that keeps it from being recorded. */
function useFocus(presses: number) {
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const place = presses > 0 ? '[aria-invalid="true"], [data-fault="true"] input' : 'h4';
    frame.current?.querySelector<HTMLElement>(place)?.focus();
  }, [presses]);
  return frame;
}
