import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { withField } from './draft-kept.ts';
import type { DraftDesk } from './use-draft.ts';

/** Where a form’s draft keeps that what is written in it is private. */
type PrivateField = `${string}/private`;

/** Whether what is written in a form is to stay home. */
export function isPrivateChosen({ draft }: DraftDesk, field: PrivateField): boolean {
  return draft.fields?.[field] !== undefined;
}

/** Keeps a note, or a piece of evidence, home when a list is exported. */
export function PrivateChoice({ desk, field }: { desk: DraftDesk; field: PrivateField }) {
  return (
    <Checkbox
      label={words.keepPrivate}
      checked={isPrivateChosen(desk, field)}
      onChange={(isOn) => desk.change(withField(desk.draft, field, isOn ? 'yes' : ''))}
    />
  );
}
