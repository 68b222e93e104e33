import type { Kept } from '../../lib/privacy/guarded-text.ts';
import type { Draft, GuardedField } from '../../lib/store/desk-database.ts';
import type { DraftDesk } from './use-draft.ts';

/** What a guarded field of the draft needs: its text, what is said of its signs, and how both change. */
export function guardedField(desk: DraftDesk, field: GuardedField) {
  return {
    text: desk.draft[field] ?? '',
    kept: findKept(desk.draft, field),
    onText: (text: string) => desk.change({ [field]: text }),
    onKept: (kept: Kept | undefined) => desk.change({ kept: withKept(desk.draft, field, kept) }),
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
