import { type AgreementFacts, type NamedFile, readAgreement } from '../../lib/diligence/read-agreement.ts';
import {
  type AgreementField,
  type AgreementForm,
  ASKED_OF,
  agreementValueOf,
  GUARDED_FIELDS,
  hasMovedOn,
} from '../../lib/diligence/say-agreement.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { AGREEMENT_STATES, type AgreementState } from '../../lib/record/agreement-value.ts';
import type { Verdict, View } from '../../lib/record/fold.ts';
import type { Draft, FormField } from '../../lib/store/desk-database.ts';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { DraftChange, DraftDesk } from '../vendor/use-draft.ts';

/** The form’s name in the draft. */
export const AGREEMENT_FORM = 'agreement';

/** Where the draft keeps a field of the form. */
export function agreementField(field: AgreementField | 'state' | 'file' | 'beside'): FormField {
  return `${AGREEMENT_FORM}/${field}`;
}

/** The state that the open form would record; undefined while it is closed. */
export function openState({ fields = {} }: Draft): AgreementState | undefined {
  const state = fields[agreementField('state')];
  return AGREEMENT_STATES.find((each) => each === state);
}

/** The text of a field as it was typed. */
export function textIn({ fields = {} }: Draft, field: AgreementField): string {
  return fields[agreementField(field)] ?? '';
}

/** The file that the form names. */
export function fileIn({ fields = {} }: Draft): NamedFile | undefined {
  const file = fields[agreementField('file')];
  return file === undefined ? undefined : (JSON.parse(file) as NamedFile);
}

/** The draft with another file in the form, or with none. */
export function withFile(draft: Draft, file: NamedFile | undefined): DraftChange {
  const text = file ? JSON.stringify({ name: file.name, sha256: file.sha256 }) : '';
  return withField(draft, agreementField('file'), text);
}

/**
 * The draft with the form opened at a state. A form that was closed begins with what is recorded; one that is open keeps
 * what was typed.
 *
 * @param before the view that the form begins with
 * @param name the vendor as the list names it
 * @param known a file that is known to be the agreement, for a form without one
 */
export function opened(
  draft: Draft,
  state: AgreementState,
  before: View | undefined,
  name: string | undefined,
  known: NamedFile | undefined,
): DraftChange {
  if (openState(draft) !== undefined) return withField(draft, agreementField('state'), state);
  const facts = before && readAgreement(before);
  const file = facts?.file ?? known;
  const recorded = facts ? fieldsOf(facts, state) : {};
  return {
    fields: {
      ...draft.fields,
      ...(name ? { [agreementField('vendor')]: name } : {}),
      ...recorded,
      ...(file ? withFile({ key: draft.key }, file).fields : {}),
      [agreementField('state')]: state,
    },
  };
}

/** A reason is given for one decision; it goes along only while the state stays. */
function fieldsOf({ value, noticeDays, file: _file, ...texts }: AgreementFacts, state: AgreementState) {
  const { reason, ...others } = texts;
  const members = {
    ...others,
    until: value.until,
    noticeDays: noticeDays?.toString(),
    reason: value.state === state ? reason : undefined,
  };
  return Object.fromEntries(
    Object.entries(members).flatMap(([field, text]) =>
      text ? [[agreementField(field as AgreementField), text] as const] : [],
    ),
  );
}

/** Whether the form’s view stands beside colleagues’ or replaces theirs, and whether there is a choice. */
interface Beside {
  /** What other people now say differently; empty where nobody does, or where a dispute is being resolved. */
  readonly others: readonly View[];
  readonly replaces: AgreementForm['replaces'];
}

/**
 * A colleague’s earlier step on the way to a signature is replaced unless the reviewer says otherwise; a different view
 * stands beside theirs unless the reviewer says otherwise; resolving a dispute replaces all of it.
 */
export function besideOf(draft: Draft, verdict: Verdict, reviewer: string): Beside {
  const state = openState(draft);
  if (verdict.disputed || state === undefined) return { others: [], replaces: 'all' };
  const value = agreementValueOf({ state, until: textIn(draft, 'until') });
  const others = verdict.live.filter(
    ({ person, statement }) => person?.id !== reviewer && statement.value !== value,
  );
  if (others.length === 0) return { others, replaces: 'own' };
  const chosen = draft.fields?.[agreementField('beside')];
  const isOnward = others.every(({ statement }) => hasMovedOn(statement.value ?? '', value));
  return { others, replaces: (chosen ?? (isOnward ? 'all' : 'own')) === 'all' ? 'all' : 'own' };
}

/** The open form as it would be recorded. */
export function formIn(
  desk: DraftDesk,
  state: AgreementState,
  replaces: AgreementForm['replaces'],
): AgreementForm {
  const { draft } = desk;
  const text = (field: AgreementField): string => textIn(draft, field);
  return {
    state,
    us: text('us'),
    vendor: text('vendor'),
    signedOn: text('signedOn'),
    effectiveOn: text('effectiveOn'),
    until: text('until'),
    renewal: text('renewal'),
    noticeDays: text('noticeDays'),
    clause: text('clause'),
    reason: text('reason'),
    file: fileIn(draft),
    replaces,
    kept: Object.fromEntries(
      GUARDED_FIELDS.map((field) => [field, findKeptReason(guardedField(desk, agreementField(field)))]),
    ),
  };
}

/** Whether the prose that would be recorded is free of signs of patient data, or kept with a reason. */
export function isFormSettled(desk: DraftDesk, state: AgreementState): boolean {
  return GUARDED_FIELDS.filter((field) => ASKED_OF[state].includes(field)).every((field) =>
    isSettled(guardedField(desk, agreementField(field))),
  );
}
