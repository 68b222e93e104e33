import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { ScreeningResult } from '../../lib/record/topics.ts';
import type { Disposition } from '../../lib/registers/fold-screening.ts';
import type { FormerDisposition } from '../../lib/registers/plan-screening.ts';
import type { DecidedRow, DispositionForm } from '../../lib/registers/say-screening.ts';
import { screeningTopic } from '../../lib/registers/screening-topic.ts';
import type { VendorFacts } from '../../lib/registers/vendor-facts.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import { RESULTS } from '../../lib/words/screening-words.ts';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { Offered } from '../vendor/offered.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';

/** A row to decide on, and what was made of it until now. */
export interface Deciding {
  readonly row: DecidedRow;
  readonly disposition: Disposition | undefined;
  readonly former: FormerDisposition | undefined;
}

/** A disposition as its form shows it: what is chosen and typed, or else what is recorded as one's own. */
export interface DispositionDraft {
  /** Names the form in the draft. */
  readonly topic: string;
  readonly form: DispositionForm;
  /** Something was chosen or typed and is not recorded yet. */
  readonly isTouched: boolean;
  /** Free of signs of patient data, or kept with a reason. */
  readonly isSettled: boolean;
  readonly guarded: ReturnType<typeof guardedField>;
  readonly choose: (result: ScreeningResult) => void;
  /** Whether colleagues' views stand beside this one. */
  readonly stand: (isBeside: boolean) => void;
  /** Whether what was made of the row's older version is taken back. */
  readonly settle: (settlesFormer: boolean) => void;
}

/** What the form of one row keeps in the draft, a field each. */
type Typed = Readonly<Partial<Record<'result' | 'reason' | 'beside' | 'former', string>>>;

/** Reads the disposition of one row from the draft; its form is named by its topic. */
export function readDispositionDraft(
  desk: DraftDesk,
  { row, disposition, former }: Deciding,
  reviewer: string,
): DispositionDraft {
  const topic = screeningTopic(row.register, row.digest);
  const field = (name: string): FormField => `${topic}/${name}`;
  const typed = desk.draft.fields ?? {};
  const own = disposition?.live.find(({ person }) => person?.id === reviewer);
  const result = typed[field('result')] ?? own?.statement.value;
  const written = guardedField(desk, field('reason'));
  const isTouched = Object.keys(typed).some((name) => name.startsWith(field('')));
  const text = isTouched ? written.text : ((own && findText(own, 'reason')) ?? '');
  // With the first change, what stands recorded is taken into the draft: an emptied field then stays empty.
  const change = (changes: Typed): void => {
    const next = Object.entries({ result, reason: text, ...changes }).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[field(name), value] as const],
    );
    const { [field('reason')]: _before, ...others } = typed;
    desk.change({ fields: { ...others, ...Object.fromEntries(next) } });
  };
  const guarded = { ...written, text, onText: (reason: string) => change({ reason }) };
  return {
    topic,
    form: {
      result: RESULTS.find((each) => each === result),
      reason: text,
      replaces: disposition?.disputed || typed[field('beside')] === 'no' ? 'all' : 'own',
      settlesFormer: (typed[field('former')] ?? settlesByItself(former, result, reviewer)) === 'yes',
      kept: findKeptReason(guarded),
    },
    isTouched,
    isSettled: isSettled(guarded),
    guarded,
    choose: (next) => change({ result: next }),
    stand: (isBeside) => change({ beside: isBeside ? 'yes' : 'no' }),
    settle: (settlesFormer) => change({ former: settlesFormer ? 'yes' : 'no' }),
  };
}

/**
 * Whether a decision takes the place of that on an older version of the row, until the reviewer says: where it is surely
 * that row's and the reviewer's own. A namesake's row must not lift a confirmed exclusion unseen, nor one reviewer another's.
 */
function settlesByItself(
  former: FormerDisposition | undefined,
  result: string | undefined,
  reviewer: string,
): 'yes' | 'no' {
  if (!former?.live.every(({ person }) => person?.id === reviewer)) return 'no';
  return former.byNpi || former.result === result ? 'yes' : 'no';
}

const FACTS = 'screening-facts';

/** What a row is held against: typed here, or else what the open page says. Only on the desk, never in the record. */
export function readVendorFacts(desk: DraftDesk, place: Offered['place']): VendorFacts {
  const typed = (name: keyof VendorFacts): string | undefined => desk.draft.fields?.[`${FACTS}/${name}`];
  return {
    city: typed('city') ?? place?.city ?? '',
    state: typed('state') ?? place?.region ?? '',
    npi: typed('npi') ?? '',
  };
}

/** Keeps one of these facts. */
export function keepVendorFact(desk: DraftDesk, fact: keyof VendorFacts, value: string): void {
  desk.change(withField(desk.draft, `${FACTS}/${fact}`, value));
}
