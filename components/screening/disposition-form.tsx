import { useId, useRef, useState } from 'preact/hooks';
import type { View } from '../../lib/record/fold.ts';
import { SCREENING_RESULTS, type ScreeningResult } from '../../lib/record/topics.ts';
import type { RegisterId } from '../../lib/registers/register.ts';
import {
  type DispositionContext,
  type DispositionFaults,
  findDispositionFaults,
  sayDisposition,
  wantsReason,
} from '../../lib/registers/say-screening.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import {
  formatConfirmedEffect,
  formatDispositionFault,
  RESULT_WORDS,
  RESULTS,
  SCREENING_WORDS as words,
} from '../../lib/words/screening-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { useFocusOnFault } from '../ui/use-focus-on-fault.ts';
import { withoutForm } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { type Deciding, readDispositionDraft } from './screening-draft.ts';
import '../ui/field.css';

interface DispositionFormProps extends RecordProps {
  deciding: Deciding;
  /** After it is recorded, or given up. */
  onClose: (() => void) | undefined;
}

/** What a reviewer makes of one row. One press, one entry; a dispute is resolved by replacing both views. */
export function DispositionForm({ deciding, onClose, page, self, desk, onAct }: DispositionFormProps) {
  const { row, disposition, former } = deciding;
  const reviewer = self.person.id;
  const draft = readDispositionDraft(desk, deciding, reviewer);
  const { form } = draft;
  const context: DispositionContext = { row, former, vendor: page.vendor, reviewer };
  const [faults, setFaults] = useState<DispositionFaults>({});
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const hold = useHold(draft.isSettled);
  const frame = useFocusOnFault<HTMLDivElement>(faults);
  const latest = useRef(desk);
  latest.current = desk;
  const isDisputed = disposition?.disputed === true;

  const submit = async (): Promise<void> => {
    const found = findDispositionFaults(form, context);
    setFaults(found);
    const isHeld = hold.holdsBack();
    if (isBusy || isHeld || Object.keys(found).length > 0) return;
    setBusy(true);
    const outcome = await onAct((makeSalt) => sayDisposition(makeSalt, form, context));
    setBusy(false);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (!outcome.ok) return;
    latest.current.change(withoutForm(latest.current.draft, draft.topic));
    onClose?.();
  };
  return (
    // No form element: the enter key on a choice would record it.
    <div ref={frame} class="stack">
      <ResultChoice
        register={row.register}
        result={form.result}
        fault={formatDispositionFault(faults.result)}
        onChoose={draft.choose}
      />
      {form.result !== undefined && (
        <GuardedTextArea
          label={isDisputed ? words.whatSettles : words.reason}
          hint={wantsReason(form, context) ? undefined : words.optional}
          description={words.noPatients}
          required={wantsReason(form, context)}
          error={formatDispositionFault(faults.reason)}
          {...draft.guarded}
        />
      )}
      <Others
        others={isDisputed ? [] : findDiffering(disposition?.live ?? [], form.result, reviewer)}
        isBeside={form.replaces === 'own'}
        onBeside={draft.stand}
      />
      {former && form.result !== undefined && (
        <Checkbox
          label={words.settlesFormer}
          description={former.byNpi ? words.settlesByNpi : words.settlesByName}
          checked={form.settlesFormer}
          onChange={draft.settle}
        />
      )}
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
      <Actions>
        {onClose && <Button onClick={onClose}>{words.close}</Button>}
        <Button variant={draft.isTouched ? 'primary' : 'default'} onClick={() => void submit()}>
          {isDisputed ? words.resolve : words.record}
        </Button>
      </Actions>
    </div>
  );
}

interface ResultChoiceProps {
  register: RegisterId;
  result: ScreeningResult | undefined;
  fault: string | undefined;
  onChoose: (result: ScreeningResult) => void;
}

function ResultChoice({ register, result, fault, onChoose }: ResultChoiceProps) {
  const id = useId();
  return (
    <div data-fault={fault !== undefined}>
      <RadioList
        legend={words.disposition}
        options={RESULTS.map((value) => ({
          value,
          label: RESULT_WORDS[value].label,
          description: value === result ? effectOf(value, register) : undefined,
        }))}
        value={result ?? null}
        onChange={onChoose}
      />
      {fault !== undefined && (
        <p id={id} class="field__error" role="alert">
          <Icon name="warning" />
          <span>{fault}</span>
        </p>
      )}
    </div>
  );
}

/** What the chosen one means, and what a confirmed row leads to. */
function effectOf(result: ScreeningResult, register: RegisterId): string {
  const { what } = RESULT_WORDS[result];
  return result === 'confirmed' ? `${what} ${formatConfirmedEffect(register)}` : what;
}

/** Colleagues' views that differ from the one that is chosen, the most cautious first. */
function findDiffering(
  live: readonly View[],
  result: ScreeningResult | undefined,
  reviewer: string,
): readonly View[] {
  if (result === undefined) return [];
  return live.filter(({ person, statement }) => person?.id !== reviewer && statement.value !== result);
}

interface OthersProps {
  others: readonly View[];
  isBeside: boolean;
  onBeside: (isBeside: boolean) => void;
}

/** What becomes of colleagues’ views that differ. */
function Others({ others, isBeside, onBeside }: OthersProps) {
  if (others.length === 0) return null;
  const said = others.map(({ person, statement }) => {
    const result = SCREENING_RESULTS.find((each) => each === statement.value) ?? 'possible';
    return words.said(person?.name ?? STRANGER, RESULT_WORDS[result].label.toLowerCase());
  });
  return (
    <RadioList
      legend={words.othersSay([...new Set(said)].join('; '))}
      options={[
        { value: 'beside', label: words.standBeside, description: words.standBesideWhat },
        { value: 'replace', label: words.replaceTheirs, description: words.replaceTheirsWhat },
      ]}
      value={isBeside ? 'beside' : 'replace'}
      onChange={(choice) => onBeside(choice === 'beside')}
    />
  );
}
