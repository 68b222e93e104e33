import type { Statement } from '../record/entry.ts';
import { findReplaceable, type Vendor } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { type MakeSalt, replacing, textBody, typedText } from '../record/statement-parts.ts';
import type { ScreeningResult } from '../record/topics.ts';
import { foldScreening } from './fold-screening.ts';
import type { LoadedRegister, RegisterRow } from './register.ts';
import { screenedTopic, screeningTopic } from './screening-topic.ts';

/** The largest number of candidates that the value of a statement can say. */
const MOST_CANDIDATES = 9_999;

/** One register looked through for a vendor's names. */
export interface Search {
  readonly register: Pick<LoadedRegister, 'id' | 'newest' | 'listDate' | 'sha256' | 'rows'>;
  readonly names: readonly string[];
  /** Rows that a name led to, decided ones too. */
  readonly candidates: number;
}

/** The date that a register is known by: its own where it bears one, else that of its newest row. */
export function listDateOf({ listDate, newest }: Pick<LoadedRegister, 'listDate' | 'newest'>): string {
  return listDate ?? newest;
}

/**
 * The statement that a vendor was screened against a register: what the Office of Inspector General asks to be kept (date,
 * list, names searched, result). Takes the place of what any reviewer said of an earlier screening against it; the history
 * keeps them all.
 */
export function sayScreened(
  makeSalt: MakeSalt,
  { register, names, candidates }: Search,
  vendor: Vendor,
): Statement {
  const topic = screenedTopic(register.id);
  return {
    topic,
    value: `${listDateOf(register)}/${Math.min(candidates, MOST_CANDIDATES)}`,
    file: register.sha256,
    rows: register.rows,
    ...replacing(findReplaceable(vendor, topic).map(({ name }) => name)),
    ...textBody(makeSalt, { names: names.join('\n') }),
  };
}

/** A filled-in disposition of one row. */
export interface DispositionForm {
  readonly result: ScreeningResult | undefined;
  readonly reason: string;
  /** `own`: what other people made of the row stands beside it. `all`: it replaces every view on screen. */
  readonly replaces: 'own' | 'all';
  /** Why words in the reason stay although they look like patient data. */
  readonly kept?: string | undefined;
}

/** What a disposition is about. */
export interface DispositionContext {
  readonly row: RegisterRow;
  readonly digest: string;
  readonly vendor: Vendor;
  /** Id of the person who decides. */
  readonly reviewer: string;
}

export type DispositionFault = 'result-missing' | 'reason-missing' | 'resolve-reason-missing' | 'too-long';
export type DispositionFaults = Partial<Record<'result' | 'reason', DispositionFault>>;

/** What keeps a disposition from being recorded, by field; empty when nothing does. */
export function findDispositionFaults(form: DispositionForm, context: DispositionContext): DispositionFaults {
  if (form.result === undefined) return { result: 'result-missing' };
  if (form.reason.length > LONGEST_TEXT) return { reason: 'too-long' };
  if (typedText(form.reason) !== '' || !wantsReason(form, context)) return {};
  return { reason: isResolving(form, context) ? 'resolve-reason-missing' : 'reason-missing' };
}

/** Whether a disposition wants a reason: all do, but that the row does not say enough says it all. */
export function wantsReason(form: DispositionForm, context: DispositionContext): boolean {
  return form.result !== 'not-enough-data' || isResolving(form, context);
}

function isResolving({ replaces }: DispositionForm, context: DispositionContext): boolean {
  const { register } = context.row;
  const found = foldScreening(context.vendor).dispositions.get(screeningTopic(register, context.digest));
  return replaces === 'all' && found?.disputed === true;
}

/**
 * The statement of what a reviewer makes of a row. The body keeps the row in words, and what its next version can be
 * known by. Throws a TypeError while the form has faults.
 *
 * @param line the row in one line of words
 */
export function sayDisposition(
  makeSalt: MakeSalt,
  form: DispositionForm,
  { row, digest, vendor, reviewer }: DispositionContext,
  line: string,
): Statement {
  if (form.result === undefined) throw new TypeError('A disposition without a result cannot be said');
  const topic = screeningTopic(row.register, digest);
  return {
    topic,
    value: form.result,
    ...replacing(
      findReplaceable(vendor, topic)
        .filter((view) => form.replaces === 'all' || view.person?.id === reviewer)
        .map(({ name }) => name),
    ),
    ...textBody(makeSalt, {
      row: line,
      name: row.names[0]?.text,
      npi: 'npi' in row ? row.npi : undefined,
      reason: form.reason,
      kept: form.kept,
    }),
  };
}
