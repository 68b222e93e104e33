import { type Entry, entryOfStatement, statementName } from './entry.ts';
import { withoutBody } from './entry-id.ts';

/** Who redacted a statement. Only redactions on the same key count, so that they travel with what they redact. */
export interface Redaction {
  readonly target: string;
  readonly by: string;
  /** The redacting statement's name. */
  readonly source: string;
}

/** All redactions that a set of entries asks for, whoever asks, by the name of the redacted statement. */
export function findRedactions(entries: readonly Entry[]): Map<string, Redaction[]> {
  const found = new Map<string, Redaction[]>();
  const aboutOf = new Map(entries.map((entry) => [entry.id, entry.about]));
  for (const entry of entries) {
    entry.statements.forEach((said, n) => {
      if (said.topic !== 'redacts') return;
      for (const target of said.of ?? []) {
        if (aboutOf.get(entryOfStatement(target)) !== entry.about) continue;
        const redaction = { target, by: entry.by, source: statementName(entry.id, n) };
        const asked = found.get(target);
        if (asked) asked.push(redaction);
        else found.set(target, [redaction]);
      }
    });
  }
  return found;
}

/** Erases every body that its own writer redacted. Another person's redaction erases nothing by itself. */
export function eraseRedacted(entries: readonly Entry[]): Entry[] {
  const redactions = findRedactions(entries);
  if (redactions.size === 0) return [...entries];
  return entries.map((entry) =>
    eraseWhere(entry, (name) => redactions.get(name)?.some(({ by }) => by === entry.by) ?? false),
  );
}

/** Erases the bodies of the statements whose names `isErased` picks; id and signature stay valid. */
export function eraseWhere(entry: Entry, isErased: (name: string) => boolean): Entry {
  const picked = entry.statements.map(
    (said, n) => said.body !== undefined && isErased(statementName(entry.id, n)),
  );
  if (!picked.includes(true)) return entry;
  return { ...entry, statements: entry.statements.map((said, n) => (picked[n] ? withoutBody(said) : said)) };
}
