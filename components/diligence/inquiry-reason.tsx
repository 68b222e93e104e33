import { useEffect, useRef, useState } from 'preact/hooks';
import { findReasonFault, type ReasonFault } from '../../lib/diligence/say-inquiry.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { formatReasonFault, INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { guardedField, withoutForm } from '../vendor/draft-kept.ts';
import type { Saying } from '../vendor/record-act.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';

interface InquiryReasonProps extends RecordProps {
  /** The form’s name in the draft. */
  form: string;
  label: string;
  submit: string;
  sayingOf: (reason: string, kept: string | undefined) => Saying;
}

/** A reason that must be given, and the button that records it. */
export function InquiryReason({ form, label, submit, sayingOf, desk, onAct }: InquiryReasonProps) {
  const guarded = guardedField(desk, `${form}/reason` as FormField);
  const hold = useHold(isSettled(guarded));
  const [fault, setFault] = useState<ReasonFault | undefined>(undefined);
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const frame = useRef<HTMLFormElement>(null);
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), []);
  const close = (): void => latest.current.change(withoutForm(latest.current.draft, form));
  const record = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = findReasonFault(guarded.text);
    setFault(found);
    if (hold.holdsBack() || found) return;
    const outcome = await onAct(sayingOf(guarded.text, findKeptReason(guarded)));
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) close();
  };
  return (
    <form ref={frame} class="stack" noValidate onSubmit={(event) => void record(event)}>
      <GuardedTextArea
        label={label}
        description={words.noPatients}
        required
        error={formatReasonFault(fault)}
        {...guarded}
      />
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
      <Actions spread="apart">
        <Button onClick={close}>{words.cancel}</Button>
        <Button type="submit" variant="primary">
          {submit}
        </Button>
      </Actions>
    </form>
  );
}
