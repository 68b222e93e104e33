import type { Kept } from '../../lib/privacy/guarded-text.ts';
import type { Draft, FormField, GuardedField } from '../../lib/store/desk-database.ts';
import type { DraftChange, DraftDesk } from './use-draft.ts';

/** What a guarded field of the draft needs: its text, what is said of its signs, and how both change. */
export function guardedField(desk: DraftDesk, field: GuardedField) {
  return {
    text: textOf(desk.draft, field),
    kept: findKept(desk.draft, field),
    onText: (text: string) =>
      desk.change(isFormField(field) ? withField(desk.draft, field, text) : { [field]: text }),
    onKept: (kept: Kept | undefined) => desk.change({ kept: withKept(desk.draft, field, kept) }),
  };
}

function isFormField(field: GuardedField): field is FormField {
  return field.includes('/');
}

function textOf(draft: Draft, field: GuardedField): string {
  return (
    (isFormField(field) ? draft.fields?.[field] : draft[field as Exclude<GuardedField, FormField>]) ?? ''
  );
}

/** The draft with another value in a form's field; an empty one is not kept. */
export function withField({ fields = {} }: Draft, field: FormField, value: string): DraftChange {
  const { [field]: _before, ...others } = fields;
  return { fields: value === '' ? others : { ...others, [field]: value } };
}

/** The draft less everything typed into one form: what is to be kept once it is recorded or given up. */
export function withoutForm({ fields = {}, kept = [] }: Draft, form: string): DraftChange {
  const isOfForm = (field: string): boolean => field.startsWith(`${form}/`);
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([field]) => !isOfForm(field))),
    kept: kept.filter(({ field }) => !isOfForm(field)),
  };
}

function findKept({ kept = [] }: Draft, field: GuardedField): Kept | undefined {
  return kept.find((reason) => reason.field === field);
}

/** The draft’s reasons, with another one for a field, or with none. */
function withKept({ kept = [] }: Draft, field: GuardedField, reason: Kept | undefined): Draft['kept'] {
  const others = kept.filter((other) => other.field !== field);
  return reason ? [...others, { field, ...reason }] : others;
}

/** The reasons of a draft whose fields are recorded and emptied. */
export function withoutKept({ kept = [] }: Draft, fields: readonly GuardedField[]): Draft['kept'] {
  return kept.filter(({ field }) => !fields.includes(field));
}
