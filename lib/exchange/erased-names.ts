import { type Entry, statementName } from '../record/entry.ts';
import { findRedactions } from '../record/redaction.ts';

/** Names of the statements of one history that a redaction asks for and whose texts are not there any more. */
export function findErasedNames(entries: readonly Entry[]): string[] {
  const hasRedaction = entries.some(({ statements }) => statements.some(({ topic }) => topic === 'redacts'));
  if (!hasRedaction) return [];
  const redactions = findRedactions(entries);
  return entries.flatMap(({ id, statements }) =>
    statements.flatMap(({ digest }, n) => {
      const name = statementName(id, n);
      return digest !== undefined && redactions.has(name) ? [name] : [];
    }),
  );
}
