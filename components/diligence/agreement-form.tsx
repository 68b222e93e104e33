import { useRef, useState } from 'preact/hooks';
import type { NamedFile } from '../../lib/diligence/read-agreement.ts';
import {
  type AgreementFaults,
  findAgreementFaults,
  sayAgreement,
} from '../../lib/diligence/say-agreement.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import type { AgreementState } from '../../lib/record/agreement-value.ts';
import type { Verdict } from '../../lib/record/fold.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import {
  formatOthersOnAgreement,
  formatRecordAs,
  AGREEMENT_WORDS as words,
} from '../../lib/words/agreement-words.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { useFocusOnFault } from '../ui/use-focus-on-fault.ts';
import { withField, withoutForm } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { AgreementBeside } from './agreement-beside.tsx';
import { AGREEMENT_FORM, agreementField, besideOf, formIn, isFormSettled } from './agreement-draft.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { AgreementFile } from './agreement-file.tsx';
import { dropAgreementFile, findFileToRecord, letGoOfFile } from './agreement-files.ts';

interface AgreementFormProps extends RecordProps {
  state: AgreementState;
  verdict: Verdict;
  /** Files that are known to be the agreement, to attach with one press. */
  files: readonly NamedFile[];
}

/** The form about the agreement: one act, one entry. Reads and keeps every field in the draft. */
export function AgreementForm({ state, verdict, files, ...props }: AgreementFormProps) {
  const { page, self, desk, onAct } = props;
  const [faults, setFaults] = useState<AgreementFaults>({});
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(desk);
  latest.current = desk;
  const element = useFocusOnFault<HTMLFormElement>(faults);
  const hold = useHold(isFormSettled(desk, state));
  const { others, replaces } = besideOf(desk.draft, verdict, self.person.id);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = formIn(desk, state, replaces);
    const found = findAgreementFaults(form, page.vendor, self.person.id, todaysDate());
    setFaults(found);
    const isHeld = hold.holdsBack();
    if (isBusy || isHeld || Object.keys(found).length > 0) return;
    setBusy(true);
    const { rows, newFile } = await findFileToRecord(form.file, page.key, page.vendor);
    const outcome = await onAct(
      (makeSalt) => sayAgreement(makeSalt, { ...form, newFile }, page.vendor, self.person.id),
      undefined,
      rows,
    );
    setBusy(false);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (!outcome.ok) return;
    latest.current.change(withoutForm(latest.current.draft, AGREEMENT_FORM));
    await dropAgreementFile(newFile, page.key);
  };

  const cancel = (): void => {
    desk.change(withoutForm(desk.draft, AGREEMENT_FORM));
    void letGoOfFile(desk.draft);
  };

  return (
    <form ref={element} class="stack agreement-form" noValidate onSubmit={(event) => void submit(event)}>
      <AgreementFields desk={desk} state={state} faults={faults} />
      <AgreementFile desk={desk} state={state} files={files} />
      {verdict.disputed && <p class="text-meta">{words.resolves}</p>}
      {others.length > 0 && (
        <AgreementBeside
          legend={words.othersSay(formatOthersOnAgreement(others, todaysDate()))}
          replaces={replaces}
          onReplaces={(choice) => desk.change(withField(desk.draft, agreementField('beside'), choice))}
        />
      )}
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
      <Actions spread="apart">
        <Button onClick={cancel}>{words.cancel}</Button>
        <Button type="submit" variant="primary">
          {formatRecordAs(state)}
        </Button>
      </Actions>
      <p class="text-meta">{words.oneEntry(self.person.name)}</p>
    </form>
  );
}
