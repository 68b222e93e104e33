import {
  type AgreementState,
  compareAgreements,
  formatAgreementValue,
  parseAgreementValue,
} from '../record/agreement-value.ts';
import { isCalendarDate } from '../record/calendar-date.ts';
import type { Statement } from '../record/entry.ts';
import { findReplaceable, type Vendor, type View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { type FileFacts, sayFile } from '../record/say-evidence.ts';
import { bodyOf, keptIn, type MakeSalt, replacing, typedText } from '../record/statement-parts.ts';
import { NONE } from '../record/topics.ts';
import type { NamedFile } from './read-agreement.ts';

/** Fields of the form beside its state and its file, in the order of the screen. */
const FIELDS = [
  'us',
  'vendor',
  'signedOn',
  'effectiveOn',
  'until',
  'noticeDays',
  'renewal',
  'clause',
  'reason',
] as const;
export type AgreementField = (typeof FIELDS)[number];

const OF_DRAFT: readonly AgreementField[] = ['us', 'vendor', 'noticeDays', 'clause', 'reason'];

/** What is asked of an agreement in each state, in the order of the screen; what was typed elsewhere is not recorded. */
export const ASKED_OF: Readonly<Record<AgreementState, readonly AgreementField[]>> = {
  requested: ['reason'],
  draft: OF_DRAFT,
  signed: FIELDS,
  refused: ['reason'],
  ended: ['us', 'vendor', 'signedOn', 'effectiveOn', 'reason'],
  'not-required': ['reason'],
};

/** The law’s limit for a vendor’s notice of a breach, in calendar days after discovery: 45 CFR 164.410(b). */
export const MOST_NOTICE_DAYS = 60;

/** Whether an agreement in this state is a document that can be kept. */
export function hasDocument(state: AgreementState): boolean {
  return ASKED_OF[state].includes('us');
}

/** Fields of prose, which may hold patient data by accident. */
export const GUARDED_FIELDS = ['renewal', 'clause', 'reason'] as const;
type GuardedField = (typeof GUARDED_FIELDS)[number];

/** A filled-in form about the agreement: one act, which becomes one entry. All fields as typed. */
export interface AgreementForm extends Readonly<Record<AgreementField, string>> {
  readonly state: AgreementState;
  readonly file: NamedFile | undefined;
  /** The same file, where the record does not hold it yet: it becomes evidence, too. */
  readonly newFile?: FileFacts | undefined;
  /** `own`: what other people say stands beside it. `all`: it replaces every view on screen. */
  readonly replaces: 'own' | 'all';
  /** Why words in a field stay although they look like patient data. */
  readonly kept: Readonly<Partial<Record<GuardedField, string | undefined>>>;
}

export type AgreementFault =
  | 'reason-missing'
  | 'less-caution-missing'
  | 'not-days'
  | 'signed-later'
  | 'ends-before-start'
  | 'too-long';
export type AgreementFaults = Partial<Record<AgreementField, AgreementFault>>;

/** The longest text each field takes, in UTF-16 units; dates are chosen, not typed. */
export const LONGEST_OF: Readonly<Partial<Record<AgreementField, number>>> = {
  us: 200,
  vendor: 200,
  renewal: 500,
  clause: LONGEST_TEXT,
  reason: LONGEST_TEXT,
};

/**
 * What keeps the form from being recorded, by field; empty when nothing does. Needing no agreement is a decision and wants
 * a reason; so does replacing a more cautious view, unless the agreement has only moved on.
 *
 * @param reviewer id of the person whose form it is
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function findAgreementFaults(
  form: AgreementForm,
  vendor: Vendor,
  reviewer: string,
  today: string,
): AgreementFaults {
  const faults = ASKED_OF[form.state].flatMap((field) => {
    const fault = findTooLong(form, field) ?? findFault(form, field, vendor, reviewer, today);
    return fault ? [[field, fault] as const] : [];
  });
  return Object.fromEntries(faults);
}

function findTooLong(form: AgreementForm, field: AgreementField): AgreementFault | undefined {
  return form[field].length > (LONGEST_OF[field] ?? Number.POSITIVE_INFINITY) ? 'too-long' : undefined;
}

function findFault(
  form: AgreementForm,
  field: AgreementField,
  vendor: Vendor,
  reviewer: string,
  today: string,
): AgreementFault | undefined {
  switch (field) {
    case 'signedOn':
      return form.signedOn > today ? 'signed-later' : undefined;
    case 'until':
      return endsBeforeStart(form) ? 'ends-before-start' : undefined;
    case 'noticeDays':
      return /^\s*(?:\d{1,4})?\s*$/.test(form.noticeDays) ? undefined : 'not-days';
    case 'reason':
      return typedText(form.reason) === '' ? findReasonFault(form, vendor, reviewer) : undefined;
    default:
      return undefined;
  }
}

function endsBeforeStart({ until, signedOn, effectiveOn }: AgreementForm): boolean {
  const start = effectiveOn || signedOn;
  return until !== '' && start !== '' && until < start;
}

function findReasonFault(form: AgreementForm, vendor: Vendor, reviewer: string): AgreementFault | undefined {
  if (form.state === 'not-required') return 'reason-missing';
  const value = agreementValueOf(form);
  const isLessCautious = findReplaced(form, vendor, reviewer).some((view) => {
    const before = view.statement.value ?? '';
    return before !== NONE && compareAgreements(before, value) < 0 && !hasMovedOn(before, value);
  });
  return isLessCautious ? 'less-caution-missing' : undefined;
}

const WAY: readonly AgreementState[] = ['requested', 'draft', 'signed'];

/**
 * Whether the later value is what becomes of the earlier one in the ordinary course: requested, then a draft, then
 * signed, then renewed. Nobody was wrong before; any other change is a change of mind.
 */
export function hasMovedOn(before: string, after: string): boolean {
  const [earlier, later] = [parseAgreementValue(before), parseAgreementValue(after)];
  if (!earlier || !later) return false;
  const [from, to] = [WAY.indexOf(earlier.state), WAY.indexOf(later.state)];
  if (from < 0 || to < 0) return false;
  if (from !== to) return from < to;
  return earlier.until !== undefined && later.until !== undefined && earlier.until < later.until;
}

/** The value that a form would record, as `parseAgreementValue` reads it. */
export function agreementValueOf({ state, until }: Pick<AgreementForm, 'state' | 'until'>): string {
  return formatAgreementValue(state === 'signed' && isCalendarDate(until) ? { state, until } : { state });
}

function findReplaced({ replaces }: AgreementForm, vendor: Vendor, reviewer: string): View[] {
  return findReplaceable(vendor, 'agreement').filter(
    (view) => replaces === 'all' || view.person?.id === reviewer,
  );
}

/**
 * The statements of a form: the agreement, and its file as evidence where the record does not hold it yet. Replaces what
 * `vendor` shows of the reviewer’s own, from whatever browser, or of everybody.
 *
 * @param reviewer id of the person whose form it is
 */
export function sayAgreement(
  makeSalt: MakeSalt,
  form: AgreementForm,
  vendor: Vendor,
  reviewer: string,
): Statement[] {
  const body = bodyMembers(form);
  const { newFile } = form;
  return [
    {
      topic: 'agreement',
      value: agreementValueOf(form),
      ...replacing(findReplaced(form, vendor, reviewer).map(({ name }) => name)),
      ...(Object.keys(body).length > 0 ? { body: bodyOf(makeSalt, body) } : {}),
    },
    ...(newFile && hasDocument(form.state) ? [sayFile(makeSalt, { ...newFile, of: ['agreement'] })] : []),
  ];
}

function bodyMembers(form: AgreementForm): Record<string, unknown> {
  const asked = ASKED_OF[form.state].filter((field) => field !== 'until');
  const members = asked.flatMap((field) => {
    const typed = typedText(form[field]);
    if (typed === '') return [];
    return [[field, field === 'noticeDays' ? Number(typed) : typed] as const];
  });
  const { file } = form;
  return {
    ...Object.fromEntries(members),
    ...(file && hasDocument(form.state) ? { file: { name: file.name, sha256: file.sha256 } } : {}),
    ...keptIn(keptWith(form)),
  };
}

/** The body has one place for why its texts stay as they are. */
function keptWith({ state, kept }: AgreementForm): string {
  const reasons = GUARDED_FIELDS.filter((field) => ASKED_OF[state].includes(field)).map(
    (field) => kept[field],
  );
  return [...new Set(reasons.filter((why) => why !== undefined))].join('\n');
}
