import { type Entry, writerOf } from '../record/entry.ts';
import type { People, Person } from '../record/people.ts';
import { addsTo } from './adds-to.ts';
import { withoutRedacted } from './without-redacted.ts';

/** Whom a writer belongs to; without a person, a stranger. */
interface WriterRow {
  readonly key: string;
  readonly person?: string | undefined;
  readonly since: string;
}

/** What a backup holds, its entries checked. */
export interface BackupContents {
  /** Who saved it, as it says. */
  readonly writer: string | undefined;
  readonly entries: readonly Entry[];
  readonly people: readonly Person[];
  readonly writers: readonly WriterRow[];
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  readonly hasQuestions: boolean;
  /** SHA-256 of its files. */
  readonly files: ReadonlySet<string>;
}

/** The same of the list that is here. */
export interface HeldContents extends Omit<BackupContents, 'writer'> {
  readonly self: { readonly writer: string; readonly person: string } | undefined;
}

export interface RestoreInput {
  readonly backup: BackupContents;
  readonly held: HeldContents;
  /** The person of the backup that this browser’s reviewer is; undefined for somebody that it does not know. */
  readonly selfAs: string | undefined;
}

/** What one side has and the other lacks. */
export interface Difference {
  readonly entries: number;
  /** Vendor keys that these entries are about. */
  readonly vendors: readonly string[];
  readonly people: readonly string[];
  /** Names of advisory lists. */
  readonly lists: readonly string[];
  readonly files: number;
}

/** What restoring would do, one way or the other. */
export interface RestorePlan {
  /** Nothing stands on the list here but what this browser says of itself. */
  readonly isEmptyHere: boolean;
  /** What is in the backup and not here. */
  readonly arrives: Difference;
  /** Texts that are left out here and stand in the backup. */
  readonly fills: number;
  /** What is here and not in the backup: it stays, or is destroyed where everything is replaced. */
  readonly onlyHere: Difference;
  /** Both have a list of questions of their own: this one stays, unless everything is replaced. */
  readonly questionsDiffer: boolean;
  /** Entries of the backup, less texts that the list here has erased, or that known people redacted. */
  readonly entries: readonly Entry[];
  /** Those of them that add something here. */
  readonly adds: readonly Entry[];
  /** People and writers to add where nothing is replaced: what is decided here stays. */
  readonly joining: { readonly people: readonly Person[]; readonly writers: readonly WriterRow[] };
}

/** Plans both ways of restoring a backup. Writes nothing. */
export function planRestore({ backup, held, selfAs }: RestoreInput): RestorePlan {
  const joining = joinPeople({ backup, held, selfAs });
  const people = peopleOf([...joining.people, ...held.people], [...joining.writers, ...held.writers]);
  const entries = withoutRedacted(backup.entries, [...held.entries, ...backup.entries], people);
  const here = byId(held.entries);
  const adds = entries.filter((entry) => addsTo(here.get(entry.id), entry));
  return {
    isEmptyHere: !held.entries.some(({ about }) => writerOf(about) === undefined),
    arrives: subtract(backup, held),
    fills: adds.filter(({ id }) => here.has(id)).length,
    onlyHere: subtract(held, backup, held.self),
    questionsDiffer: backup.hasQuestions && held.hasQuestions,
    entries,
    adds,
    joining,
  };
}

/**
 * Whom the backup knows and the list here does not. A person whose other writer is known here is that person, whatever
 * id each side gave; so nobody is two people after restoring, and nobody’s second key counts as a second person.
 */
function joinPeople({ backup, held, selfAs }: RestoreInput): RestorePlan['joining'] {
  const decided = new Map(held.writers.map((row) => [row.key, row.person]));
  const sameAs = new Map<string, string>();
  for (const { key, person } of backup.writers) {
    const known = decided.get(key);
    if (person !== undefined && known !== undefined) sameAs.set(person, known);
  }
  if (selfAs !== undefined && held.self) sameAs.set(selfAs, held.self.person);
  const writers = backup.writers
    .filter(({ key }) => !decided.has(key))
    .map((row) =>
      row.person === undefined ? row : { ...row, person: sameAs.get(row.person) ?? row.person },
    );
  const knownIds = new Set(held.people.map(({ id }) => id));
  const needed = new Set(writers.map(({ person }) => person));
  const people = backup.people.filter(({ id }) => needed.has(id) && !knownIds.has(id));
  return { people, writers };
}

function peopleOf(people: readonly Person[], writers: readonly WriterRow[]): People {
  const rows = new Map(people.map((person) => [person.id, person]));
  return new Map(
    writers.flatMap(({ key, person }): [string, Person][] => {
      const known = person === undefined ? undefined : rows.get(person);
      return known ? [[key, known]] : [];
    }),
  );
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

type Side = Omit<BackupContents, 'writer'>;

/** What one side has and the other lacks; what this browser’s writer says of itself is never lost and does not count. */
function subtract(from: Side, other: Side, self?: HeldContents['self']): Difference {
  const ids = new Set(other.entries.map(({ id }) => id));
  const own = self && `writer:${self.writer}`;
  const entries = from.entries.filter(({ id, about }) => !ids.has(id) && about !== own);
  const keys = new Set(entries.map(({ about }) => about).filter((about) => writerOf(about) === undefined));
  const writers = new Set(other.writers.filter(({ person }) => person !== undefined).map(({ key }) => key));
  const lists = new Set(other.lists.map(({ id }) => id));
  const isOnly = (person: Person): boolean =>
    person.id !== self?.person &&
    !from.writers.some(({ key, person: id }) => id === person.id && writers.has(key));
  return {
    entries: entries.length,
    vendors: [...keys].sort(),
    people: from.people.filter(isOnly).map(({ name }) => name),
    lists: from.lists.filter(({ id }) => !lists.has(id)).map(({ name }) => name),
    files: [...from.files].filter((sha256) => !other.files.has(sha256)).length,
  };
}
