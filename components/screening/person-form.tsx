import { useEffect, useRef, useState } from 'preact/hooks';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { findPersonFault, type PersonFault, sayPerson } from '../../lib/registers/say-person.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { formatPersonFault, SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { guardedField, withoutForm } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { GuardedTextField } from './guarded-text-field.tsx';

const FORM = 'person';

/** Whether a person has been begun there. */
export function hasPersonDraft({ draft }: DraftDesk): boolean {
  return Object.keys(draft.fields ?? {}).some((field) => field.startsWith(`${FORM}/`));
}

/** A person to be screened along with the vendor: name and role. */
export function PersonForm({ desk, onAct, onClose }: RecordProps & { onClose: () => void }) {
  const name = guardedField(desk, `${FORM}/name`);
  const role = guardedField(desk, `${FORM}/role`);
  const hold = useHold(isSettled(name) && isSettled(role));
  const [fault, setFault] = useState<PersonFault | undefined>(undefined);
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const close = (): void => {
    latest.current.change(withoutForm(latest.current.draft, FORM));
    onClose();
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const said = { name: name.text, role: role.text };
    const found = findPersonFault(said);
    setFault(found);
    if (hold.holdsBack() || found) return;
    const kept = [findKeptReason(name), findKeptReason(role)].filter((why) => why !== undefined).join('\n');
    const outcome = await onAct((makeSalt) => [sayPerson(makeSalt, { ...said, kept })]);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) close();
  };
  return (
    <form
      ref={form}
      class="stack"
      noValidate
      aria-label={words.addPerson}
      onSubmit={(event) => void save(event)}
    >
      <GuardedTextField label={words.personName} required error={formatPersonFault(fault)} {...name} />
      <GuardedTextField label={words.personRole} hint={words.optional} suggestions={words.roles} {...role} />
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
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
