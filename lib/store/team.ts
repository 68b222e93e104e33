import { findOwnNames } from '../exchange/own-name.ts';
import type { Person } from '../record/people.ts';
import { entriesOf } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';
import { type WriteOutcome, writeRecord } from './write-record.ts';

/** A writer as the list knows it. */
export interface TeamWriter {
  readonly key: string;
  /** What the key calls itself, in its own signed words. */
  readonly claimedName: string | undefined;
  /** ISO instant of the decision about it. */
  readonly since: string;
  /** This browser's own. */
  readonly isSelf: boolean;
  /** Decided by the administrator. */
  readonly isByPolicy: boolean;
}

/** Everybody whom the list has decided about. */
export interface Team {
  /** By name; this browser's reviewer first. */
  readonly people: readonly { readonly person: Person; readonly writers: readonly TeamWriter[] }[];
  readonly strangers: readonly TeamWriter[];
}

/** Reads the people, their writers, and the writers kept as strangers. */
export async function readTeam(db: RecordDatabase): Promise<Team> {
  const [people, rows, self, own] = await Promise.all([
    db.getAll('people'),
    db.getAll('writers'),
    db.get('self', 'self'),
    db.getAll('histories', ownHistories()),
  ]);
  const names = findOwnNames(entriesOf(own));
  const writersOf = (person: string | undefined): TeamWriter[] =>
    rows
      .filter((row) => row.person === person)
      .map(({ key, since, policy }) => ({
        key,
        since,
        claimedName: names.get(key),
        isSelf: key === self?.writer,
        isByPolicy: policy !== undefined,
      }));
  const members = people.map((person) => ({ person, writers: writersOf(person.id) }));
  return {
    people: members
      .filter(({ writers }) => writers.length > 0)
      .sort(
        (a, b) => Number(isSelf(b)) - Number(isSelf(a)) || a.person.name.localeCompare(b.person.name, 'en'),
      ),
    strangers: writersOf(undefined),
  };
}

/** All keys that begin with `writer:`; in ASCII a semicolon follows the colon. */
function ownHistories(): IDBKeyRange {
  return IDBKeyRange.bound('writer:', 'writer;', false, true);
}

function isSelf({ writers }: { readonly writers: readonly TeamWriter[] }): boolean {
  return writers.some((writer) => writer.isSelf);
}

/** Decides whom a writer belongs to: a person, known or new, or nobody the list knows. */
export function decideWriter(
  db: RecordDatabase,
  writer: string,
  person: Person | undefined,
): Promise<WriteOutcome> {
  const row = { key: writer, since: new Date().toISOString(), ...(person ? { person: person.id } : {}) };
  return writeRecord(db, { entries: [], people: person ? [person] : [], writers: [row] });
}

/** Gives a person another name on this list. */
export function renamePerson(db: RecordDatabase, person: Person, name: string): Promise<WriteOutcome> {
  return writeRecord(db, { entries: [], people: [{ ...person, name }] });
}
