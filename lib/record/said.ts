import { type Entry, type Statement, statementName } from './entry.ts';
import type { People, Person } from './people.ts';

/** A statement with where it stands: the unit that folding works on. */
export interface Said {
  /** `<entry id>.<n>`. */
  readonly name: string;
  readonly entry: Entry;
  readonly statement: Statement;
  /** The known person who said it; undefined for a stranger. */
  readonly person: Person | undefined;
}

/** All statements of the entries, by name. */
export function indexStatements(entries: Iterable<Entry>, people: People): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const entry of entries) {
    const person = people.get(entry.by);
    entry.statements.forEach((statement, n) => {
      const name = statementName(entry.id, n);
      said.set(name, { name, entry, statement, person });
    });
  }
  return said;
}

/** Newest first by the writer's clock, which is good enough to order a display; ties by name, so that all agree. */
export function compareNewest(a: Said, b: Said): number {
  if (a.entry.at !== b.entry.at) return a.entry.at > b.entry.at ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
