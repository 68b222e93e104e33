import { sayApproval } from '../../lib/record/approval.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { sayWithdrawn } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn } from './writers.ts';

export const KEY = 'acme.example';
const makeSalt = countSalts();

/** A standing, by whomever. */
export function standing(value: string, by: string, more: Partial<Statement> = {}, about = KEY): Entry {
  return entryOf({ by, about, statements: [{ topic: 'standing', value, ...more }] });
}

/** An approval of the first statement of an entry. */
export function approval(target: Entry, by: string, about = KEY): Entry {
  return entryOf({
    by,
    about,
    statements: [sayApproval(makeSalt, { verified: nameIn(target), comment: '', kept: undefined })],
  });
}

/** The first statement of an entry, taken back. */
export function withdrawn(target: Entry, by: string): Entry {
  const [topic] = target.statements.map((said) => said.topic);
  return entryOf({ by, about: target.about, statements: [sayWithdrawn(topic ?? '', [nameIn(target)])] });
}
