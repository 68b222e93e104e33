import type { Entry } from '../record/entry.ts';
import type { People } from '../record/people.ts';
import { eraseWhere, findRedactions } from '../record/redaction.ts';

/** Entries less the texts that their own writer or a known person redacted, by any of the `sources`. */
export function withoutRedacted(
  entries: readonly Entry[],
  sources: readonly Entry[],
  people: People,
): Entry[] {
  const redactions = findRedactions(sources);
  if (redactions.size === 0) return [...entries];
  return entries.map((entry) =>
    eraseWhere(
      entry,
      (name) => redactions.get(name)?.some(({ by }) => by === entry.by || people.has(by)) ?? false,
    ),
  );
}
