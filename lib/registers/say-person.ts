import { findText } from '../record/body-text.ts';
import type { Statement } from '../record/entry.ts';
import { liveViews, type Vendor, type View } from '../record/fold.ts';
import { bodyOf, keptIn, type MakeSalt, typedText } from '../record/statement-parts.ts';

/** An owner, officer or managing employee, as the record has it. */
export interface VendorPerson {
  readonly view: View;
  /** Undefined where the text cannot be read any more. */
  readonly name: string | undefined;
  /** What they are to the vendor, in a reviewer's words. */
  readonly role: string | undefined;
}

/** The longest name or role, in UTF-16 units. */
const LONGEST_PERSON = 200;

export type PersonFault = 'name-missing' | 'too-long';

/** What keeps a person from being recorded. */
export function findPersonFault({ name, role }: { name: string; role: string }): PersonFault | undefined {
  if (typedText(name) === '') return 'name-missing';
  return name.length > LONGEST_PERSON || role.length > LONGEST_PERSON ? 'too-long' : undefined;
}

/** The statement that a person owns, directs or manages the vendor. It is taken back as any text is. */
export function sayPerson(
  makeSalt: MakeSalt,
  said: { name: string; role: string; kept?: string | undefined },
): Statement {
  const role = typedText(said.role);
  return {
    topic: 'person',
    body: bodyOf(makeSalt, {
      text: typedText(said.name),
      ...(role ? { role } : {}),
      ...keptIn(said.kept),
    }),
  };
}

/** The people of a vendor, in the order in which they were recorded. */
export function findPersons(vendor: Vendor): VendorPerson[] {
  return liveViews(vendor, 'person')
    .toReversed()
    .map((view) => ({ view, name: findText(view, 'text'), role: findText(view, 'role') }));
}
