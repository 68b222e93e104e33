import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { ScreeningResult } from '../../lib/record/topics.ts';
import type { ScreenedCandidate } from '../../lib/registers/plan-screening.ts';
import type { DispositionForm } from '../../lib/registers/say-screening.ts';
import type { VendorFacts } from '../../lib/registers/vendor-facts.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import { RESULTS } from '../../lib/words/screening-words.ts';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { Offered } from '../vendor/offered.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';

/** A disposition as its form shows it: what is chosen and typed, or else what is recorded as one's own. */
export interface DispositionDraft {
  readonly form: DispositionForm;
  /** Something was chosen or typed and is not recorded yet. */
  readonly isTouched: boolean;
  /** Free of signs of patient data, or kept with a reason. */
  readonly isSettled: boolean;
  readonly guarded: ReturnType<typeof guardedField>;
  readonly choose: (result: ScreeningResult) => void;
  /** Whether colleagues' views stand beside this one. */
  readonly stand: (isBeside: boolean) => void;
}

/** Reads the disposition of one row from the draft; its form is named by its topic. */
export function readDispositionDraft(
  desk: DraftDesk,
  { topic, disposition }: ScreenedCandidate,
  reviewer: string,
): DispositionDraft {
  const field = (name: string): FormField => `${topic}/${name}`;
  const typed = desk.draft.fields ?? {};
  const own = disposition?.live.find(({ person }) => person?.id === reviewer);
  const result = typed[field('result')] ?? own?.statement.value;
  const written = guardedField(desk, field('reason'));
  const isTouched = Object.keys(typed).some((name) => name.startsWith(`${topic}/`));
  const text = isTouched ? written.text : ((own && findText(own, 'reason')) ?? '');
  // With the first change, what stands recorded is taken into the draft: an emptied field then stays empty.
  const change = (changes: Readonly<Partial<Record<'result' | 'reason' | 'beside', string>>>): void => {
    const next = Object.entries({ result, reason: text, ...changes }).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[field(name), value] as const],
    );
    const { [field('reason')]: _before, ...others } = typed;
    desk.change({ fields: { ...others, ...Object.fromEntries(next) } });
  };
  const guarded = { ...written, text, onText: (reason: string) => change({ reason }) };
  return {
    form: {
      result: RESULTS.find((each) => each === result),
      reason: text,
      replaces: disposition?.disputed || typed[field('beside')] === 'no' ? 'all' : 'own',
      kept: findKeptReason(guarded),
    },
    isTouched,
    isSettled: isSettled(guarded),
    guarded,
    choose: (chosen) => change({ result: chosen }),
    stand: (isBeside) => change({ beside: isBeside ? 'yes' : 'no' }),
  };
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
