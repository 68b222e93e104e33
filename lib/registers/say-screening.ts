import { findText } from '../record/body-text.ts';
import type { Statement } from '../record/entry.ts';
import { findReplaceable, type Vendor } from '../record/fold.ts';
import { LONGEST_TEXT, sayWithdrawn } from '../record/say.ts';
import { type MakeSalt, replacing, textBody, typedText } from '../record/statement-parts.ts';
import type { ScreeningResult } from '../record/topics.ts';
import { phrasesOf } from './find-in-description.ts';
import { type Disposition, foldScreening } from './fold-screening.ts';
import { isExclusionRegister, type LoadedRegister, type RegisterId, type RegisterRow } from './register.ts';
import { screenedTopic, screeningTopic, shortDigest } from './screening-topic.ts';

/** The largest number of candidates that the value of a statement can say. */
const MOST_CANDIDATES = 9_999;
/** Of more rows none are written: nobody has looked through them, and an entry has to stay small. */
const MOST_FOUND = 1_000;

/** One register looked through for a vendor's names. */
export interface Search {
  readonly register: Pick<
    LoadedRegister,
    'id' | 'newest' | 'listDate' | 'sha256' | 'rows' | 'hasDescriptions'
  >;
  readonly names: readonly string[];
  /** Rows that a name led to, decided ones too, by their digests, as `digestRow` gives them: what is new next time shows by them. */
  readonly found: readonly string[];
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
  { register, names, found }: Search,
  vendor: Vendor,
): Statement {
  const topic = screenedTopic(register.id);
  return {
    topic,
    value: `${listDateOf(register)}/${Math.min(found.length, MOST_CANDIDATES)}`,
    file: register.sha256,
    rows: register.rows,
    ...(isExclusionRegister(register.id) ? {} : { descriptions: isSearchedInside(register, names) }),
    ...replacing(findReplaceable(vendor, topic).map(({ name }) => name)),
    ...textBody(makeSalt, {
      names: names.join('\n'),
      // Erasable along with the names: a row says whose name led to it.
      found: found.length > MOST_FOUND ? undefined : found.map(shortDigest).sort().join('\n'),
    }),
  };
}

/** Whether any name was looked for in descriptions: some are too common to be. */
function isSearchedInside({ hasDescriptions }: Search['register'], names: readonly string[]): boolean {
  return hasDescriptions && names.some((name) => phrasesOf(name).length > 0);
}

/** A filled-in disposition of one row. */
export interface DispositionForm {
  readonly result: ScreeningResult | undefined;
  readonly reason: string;
  /** `own`: what other people made of the row stands beside it. `all`: it replaces every view on screen. */
  readonly replaces: 'own' | 'all';
  /** Whether everything that was made of the row's older version is taken back. */
  readonly settlesFormer: boolean;
  /** Why words in the reason stay although they look like patient data. */
  readonly kept?: string | undefined;
}

/** A row to decide on, as a disposition keeps it. */
export interface DecidedRow {
  readonly register: RegisterId;
  readonly digest: string;
  /** The row in one line of words. */
  readonly line: string | undefined;
  /** What its next version can be known by. */
  readonly name: string | undefined;
  readonly npi: string | undefined;
}

/** A row of a register that is loaded, to decide on. */
export function decidedRow(row: RegisterRow, digest: string, line: string): DecidedRow {
  const npi = 'npi' in row ? row.npi : undefined;
  return { register: row.register, digest, line, name: row.names[0]?.text, npi };
}

/** A row that no register here has, to decide on anew: what can be read of it in what reviewers made of it. */
export function decidedBefore({ register, digest, live }: Disposition): DecidedRow {
  const find = (member: 'row' | 'name' | 'npi'): string | undefined =>
    live.map((view) => findText(view, member)).find((text) => text !== undefined);
  return { register, digest, line: find('row'), name: find('name'), npi: find('npi') };
}

/** What a disposition is about. */
export interface DispositionContext {
  readonly row: DecidedRow;
  /** What was made of an older version of the row. */
  readonly former: Disposition | undefined;
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

function isResolving({ replaces }: DispositionForm, { row, vendor }: DispositionContext): boolean {
  const found = foldScreening(vendor).dispositions.get(screeningTopic(row.register, row.digest));
  return replaces === 'all' && found?.disputed === true;
}

/**
 * The statements of what a reviewer makes of a row: the disposition and, where it settles the row's older version too,
 * that what was made of that is taken back. The body keeps the row in words, and what its next version can be known by.
 * Throws a TypeError while the form has faults.
 */
export function sayDisposition(
  makeSalt: MakeSalt,
  form: DispositionForm,
  { row, former, vendor, reviewer }: DispositionContext,
): Statement[] {
  if (form.result === undefined) throw new TypeError('A disposition without a result cannot be said');
  const topic = screeningTopic(row.register, row.digest);
  const disposition: Statement = {
    topic,
    value: form.result,
    ...replacing(
      findReplaceable(vendor, topic)
        .filter((view) => form.replaces === 'all' || view.person?.id === reviewer)
        .map(({ name }) => name),
    ),
    ...textBody(makeSalt, {
      row: row.line,
      name: row.name,
      npi: row.npi,
      reason: form.reason,
      kept: form.kept,
    }),
  };
  if (!former || !form.settlesFormer) return [disposition];
  const before = screeningTopic(former.register, former.digest);
  const settled = findReplaceable(vendor, before).map(({ name }) => name);
  return [disposition, sayWithdrawn(before, settled)];
}
