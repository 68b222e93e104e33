import { useRef, useState } from 'preact/hooks';
import { AGREEMENT_TERMS } from '../../lib/diligence/agreement-terms.ts';
import {
  findOtherTermViews,
  findTermFaults,
  sayTerms,
  type TermFaults,
  type TermsForm,
} from '../../lib/diligence/say-terms.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { AGREEMENT_WORDS } from '../../lib/words/agreement-words.ts';
import { formatOthersOnTerms, TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useFocusOnFault } from '../ui/use-focus-on-fault.ts';
import { withField, withoutForm } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { AgreementBeside } from './agreement-beside.tsx';
import { dropAgreementFile, findFileToRecord } from './agreement-files.ts';
import { areNotesSettled, pendingTerms, TERMS_FORM, type TermOnScreen, termsField } from './term-draft.ts';
import { TermGroup } from './term-group.tsx';
import type { TermProposal } from './term-proposal.ts';

interface TermFormProps extends RecordProps {
  terms: readonly TermOnScreen[];
  proposal: TermProposal | undefined;
}

/** Every term with its wording and what reviewers say of it; one press records what is proposed or chosen. */
export function TermForm({ terms, proposal, ...props }: TermFormProps) {
  const { page, self, desk, onAct } = props;
  const [faults, setFaults] = useState<TermFaults>({});
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const [isEmpty, setEmpty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(desk);
  latest.current = desk;
  const element = useFocusOnFault<HTMLFormElement>(faults);
  const pending = pendingTerms(terms, desk);
  const hold = useHold(areNotesSettled(pending, desk));
  const others = findOtherTermViews(pending, page.vendor, self.person.id);
  const replaces = desk.draft.fields?.[termsField('beside')] === 'all' ? 'all' : 'own';

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form: TermsForm = { terms: pending, file: proposal?.file, replaces };
    const found = findTermFaults(form, page.vendor, self.person.id);
    setFaults(found);
    setEmpty(pending.length === 0);
    const isHeld = hold.holdsBack();
    if (isBusy || isHeld || pending.length === 0 || Object.keys(found).length > 0) return;
    setBusy(true);
    const { rows, newFile } = await findFileToRecord(form.file, page.key, page.vendor);
    const outcome = await onAct(
      (makeSalt) => sayTerms(makeSalt, { ...form, newFile }, page.vendor, self.person.id),
      undefined,
      rows,
    );
    setBusy(false);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (!outcome.ok) return;
    latest.current.change(withoutForm(latest.current.draft, TERMS_FORM));
    await dropAgreementFile(form.file, page.key);
  };

  return (
    <form ref={element} class="stack" noValidate onSubmit={(event) => void submit(event)}>
      {(['baa-required-terms', 'baa-security-terms'] as const).map((question) => (
        <TermGroup
          key={question}
          {...props}
          title={question === 'baa-required-terms' ? words.privacyTerms : words.securityTerms}
          terms={terms.filter(({ id }) => questionOf(id) === question)}
          proposal={proposal}
          faults={faults}
        />
      ))}
      {others.length > 0 && (
        <AgreementBeside
          legend={AGREEMENT_WORDS.othersSay(formatOthersOnTerms(others))}
          replaces={replaces}
          onReplaces={(choice) => desk.change(withField(desk.draft, termsField('beside'), choice))}
        />
      )}
      {hold.notice}
      {isEmpty && pending.length === 0 && <Notice kind="error">{words.noneChosen}</Notice>}
      <WriteFaultNotice fault={writeFault} />
      <Actions>
        <Button type="submit" variant="primary">
          {words.recordTerms(pending.length)}
        </Button>
      </Actions>
      <p class="text-meta">{AGREEMENT_WORDS.oneEntry(self.person.name)}</p>
    </form>
  );
}

function questionOf(id: TermOnScreen['id']) {
  return AGREEMENT_TERMS.find((term) => term.id === id)?.question;
}
