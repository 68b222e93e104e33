import { useState } from 'preact/hooks';
import { isReadyOnceVerified } from '../../lib/diligence/decide-readiness.ts';
import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { dateInAYear, todaysDate } from '../../lib/platform/today.ts';
import { isQuoteSettled } from '../../lib/privacy/guarded-quote.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { type Flag, type FlagFaults, findFlagFaults, sayFlag } from '../../lib/record/flag.ts';
import type { View } from '../../lib/record/fold.ts';
import type { Standing } from '../../lib/record/topics.ts';
import type { RecordFault, RecordOutcome } from '../../lib/store/self.ts';
import { formatFlagFault } from '../../lib/words/flag-fault-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { formatOthers, VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { useReadiness } from '../diligence/use-readiness.ts';
import type { Self } from '../live/use-self.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { useFocusOnFault } from '../ui/use-focus-on-fault.ts';
import { guardedField, withoutForm, withoutKept } from './draft-kept.ts';
import { FlagFields } from './flag-fields.tsx';
import { isPrivateChosen } from './private-choice.tsx';
import { QuoteButton } from './quote-button.tsx';
import type { Saying } from './record-act.ts';
import type { DraftDesk } from './use-draft.ts';
import { WriteFaultNotice } from './write-fault-notice.tsx';
import './flag-form.css';

export interface FlagFormProps {
  page: PageDecision;
  self: Self;
  desk: DraftDesk;
  onAct: (saying: Saying) => Promise<RecordOutcome>;
  /** Puts the page's selection on the desk; false where nothing is selected. Undefined where no page is at hand. */
  onQuote: (() => Promise<boolean>) | undefined;
}

/** The flag form: one act, one entry. Waits for the questions, which say whether `verified` wants a reason. */
export function FlagForm(props: FlagFormProps) {
  const readiness = useReadiness(props.page.vendor);
  return readiness ? <FlagFormOf {...props} notReady={!isReadyOnceVerified(readiness)} /> : null;
}

/** Reads and keeps every field in the draft. */
function FlagFormOf({ page, self, desk, onAct, onQuote, notReady }: FlagFormProps & Pick<Flag, 'notReady'>) {
  const [faults, setFaults] = useState<FlagFaults>({});
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [covers, setCovers] = useState<readonly string[]>([]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [beside, setBeside] = useState(true);
  const standing: Standing = desk.draft.standing ?? 'in-review';
  const others = othersViews(page, self);
  const flag = flagOf(desk, {
    standing,
    notReady,
    covers,
    left,
    replaces: others.length > 0 && beside ? 'own' : 'all',
  });

  const form = useFocusOnFault<HTMLFormElement>(faults);
  const hold = useHold(isFlagSettled(desk, flag));

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = findFlagFaults(flag, page.vendor, todaysDate());
    setFaults(found);
    const isHeld = hold.holdsBack();
    if (isBusy || isHeld || Object.keys(found).length > 0) return;
    setBusy(true);
    const outcome = await onAct((makeSalt) => sayFlag(makeSalt, flag, page.vendor, self.person.id));
    setBusy(false);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) desk.change(emptied(desk, left));
  };

  return (
    <form ref={form} class="stack flag-form" noValidate onSubmit={(event) => void submit(event)}>
      <FlagFields
        page={page}
        desk={desk}
        flag={flag}
        errors={Object.fromEntries(
          Object.entries(faults).map(([field, fault]) => [field, formatFlagFault(fault)]),
        )}
        covers={covers}
        onCovers={setCovers}
        left={left}
        onLeft={setLeft}
      />
      {others.length > 0 && <Beside others={others} beside={beside} onBeside={setBeside} />}
      {onQuote && <QuoteButton onQuote={onQuote} />}
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
      <Actions spread="apart">
        <Button onClick={() => desk.change({ standing: undefined })}>{words.cancel}</Button>
        <Button type="submit" variant="primary">
          {words.submit[standing]}
        </Button>
      </Actions>
      <p class="text-meta">
        {page.standing.shown === 'disputed'
          ? words.bothStay(self.person.name)
          : words.oneEntry(self.person.name)}
      </p>
    </form>
  );
}

interface FlagChoices extends Pick<Flag, 'standing' | 'notReady' | 'covers' | 'replaces'> {
  readonly left: ReadonlySet<number>;
}

function flagOf(desk: DraftDesk, { standing, notReady, covers, left, replaces }: FlagChoices): Flag {
  const { draft } = desk;
  return {
    standing,
    notReady,
    reason: draft.reason ?? '',
    checked: draft.checked ?? '',
    reviewOn: draft.reviewOn ?? dateInAYear(),
    note: draft.flagNote ?? '',
    notePrivate: isPrivateChosen(desk, 'flag/private'),
    quotes: (draft.quotes ?? []).filter((_quote, n) => !left.has(n)),
    covers: standing === 'verified' ? covers : [],
    replaces,
    kept: {
      reason: findKeptReason(guardedField(desk, 'reason')),
      checked: findKeptReason(guardedField(desk, 'checked')),
      note: findKeptReason(guardedField(desk, 'flagNote')),
    },
  };
}

/** Whether everything that goes along with a flag is free of signs of patient data, or kept with a reason. */
function isFlagSettled(desk: DraftDesk, flag: Flag): boolean {
  const fields = [
    'reason',
    'flagNote',
    ...(flag.standing === 'verified' ? (['checked'] as const) : []),
  ] as const;
  return fields.every((field) => isSettled(guardedField(desk, field))) && flag.quotes.every(isQuoteSettled);
}

/** Live views of other people, to stand beside or to replace; a dispute is resolved by replacing all of it. */
function othersViews({ standing }: PageDecision, self: Self): readonly View[] {
  if (standing.shown === 'disputed') return [];
  return standing.verdict.live.filter((view) => view.person?.id !== self.person.id);
}

interface BesideProps {
  others: readonly View[];
  beside: boolean;
  onBeside: (beside: boolean) => void;
}

function Beside({ others, beside, onBeside }: BesideProps) {
  const said = others.map((view) => ({
    name: view.person?.name ?? STRANGER,
    standing: view.statement.value as Standing,
  }));
  return (
    <RadioList
      legend={words.othersSay(formatOthers(said))}
      options={[
        { value: 'beside', label: words.standBeside, description: words.standBesideWhat },
        { value: 'replace', label: words.replaceTheirs, description: words.replaceTheirsWhat },
      ]}
      value={beside ? 'beside' : 'replace'}
      onChange={(choice) => onBeside(choice === 'beside')}
    />
  );
}

/** The draft after its flag is recorded: only quotes that were not included stay. */
function emptied({ draft }: DraftDesk, left: ReadonlySet<number>) {
  return {
    ...withoutForm(draft, 'flag'),
    standing: undefined,
    reason: undefined,
    checked: undefined,
    reviewOn: undefined,
    flagNote: undefined,
    quotes: (draft.quotes ?? []).filter((_quote, n) => left.has(n)),
    kept: withoutKept(draft, ['reason', 'checked', 'flagNote']),
  };
}
