import { useState } from 'preact/hooks';
import { todaysDate } from '../../lib/platform/today.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { isCalendarDate } from '../../lib/record/calendar-date.ts';
import { asPrivate } from '../../lib/record/private.ts';
import { LONGEST_TEXT } from '../../lib/record/say.ts';
import { sayVisit } from '../../lib/record/say-evidence.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/field.tsx';
import { guardedField, withField, withoutForm } from '../vendor/draft-kept.ts';
import { isPrivateChosen, PrivateChoice } from '../vendor/private-choice.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { EvidenceFor } from './evidence-for.tsx';
import { evidenceForm } from './evidence-form.ts';

/** Stands for a date that is not whole yet: an empty field is not kept, and today’s date would come back. */
const NO_DATE = '-';

interface VisitFormProps extends RecordProps {
  /** What the visit is evidence for, where that is settled. */
  topic: string | undefined;
  onClose: () => void;
}

/** A visit's notes have a form for each question, and one for any. */
function formName(topic: string | undefined): string {
  return `visit ${topic ?? 'any'}`;
}

/** Whether notes of a visit have been begun there. */
export function hasVisitDraft({ draft }: DraftDesk, topic: string | undefined): boolean {
  return Object.keys(draft.fields ?? {}).some((field) => field.startsWith(`${formName(topic)}/`));
}

/** What was seen on a visit, when and with whom. */
export function VisitForm({ topic, onClose, page, desk, onAct }: VisitFormProps) {
  const name = formName(topic);
  const dateField = `${name}/on` as FormField;
  const text = guardedField(desk, `${name}/text`);
  const persons = guardedField(desk, `${name}/persons`);
  const on = desk.draft.fields?.[dateField] ?? todaysDate();
  const form = evidenceForm(desk, name, { topic, kind: 'site-visit-notes' });
  const hold = useHold(isSettled(text) && isSettled(persons));
  const [isTried, setTried] = useState(false);
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const isDated = isCalendarDate(on) && on <= todaysDate();
  const isWritten = typedText(text.text) !== '';

  const close = (): void => {
    desk.change(withoutForm(desk.draft, name));
    onClose();
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (text.text.length + persons.text.length > LONGEST_TEXT) return setFault('too-long');
    if (!isDated || !isWritten || hold.holdsBack()) return;
    const kept = [findKeptReason(text), findKeptReason(persons)]
      .filter((why) => why !== undefined)
      .join('\n');
    const outcome = await onAct((makeSalt) => [
      asPrivate(
        sayVisit(makeSalt, {
          on,
          persons: persons.text,
          text: text.text,
          kept,
          of: form.topics,
          as: form.kind || undefined,
        }),
        isPrivateChosen(desk, `${name}/private`),
      ),
    ]);
    setFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) close();
  };

  return (
    <form
      class="stack evidence-card"
      noValidate
      aria-label={words.visit}
      onSubmit={(event) => void save(event)}
    >
      <DateField
        label={words.visitOn}
        max={todaysDate()}
        required
        error={isTried && !isDated ? words.visitDateMissing : undefined}
        value={isCalendarDate(on) ? on : ''}
        onInput={(date) => desk.change(withField(desk.draft, dateField, date || NO_DATE))}
      />
      <GuardedTextArea label={words.visitPersons} hint={words.visitPersonsHint} {...persons} />
      <GuardedTextArea
        label={words.visitText}
        description={VENDOR_WORDS.noPatients}
        required
        error={isTried && !isWritten ? words.visitTextMissing : undefined}
        {...text}
      />
      <EvidenceFor vendor={page.vendor} form={form} />
      <PrivateChoice desk={desk} field={`${name}/private`} />
      {hold.notice}
      <WriteFaultNotice fault={fault} />
      <Actions>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {words.record}
        </Button>
      </Actions>
    </form>
  );
}
