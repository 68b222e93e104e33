import { findNamesake } from '../exchange/find-namesake.ts';
import type { PersonRow, SelfRow, WriterRow } from './record-database.ts';

/** A key that the administrator counts as a colleague’s. */
export interface TrustedWriter {
  readonly key: string;
  /** The person’s name. */
  readonly person: string;
}

/** What the list holds about people. */
export interface HeldPeople {
  readonly people: readonly PersonRow[];
  readonly writers: readonly WriterRow[];
  readonly self: SelfRow | undefined;
}

/** Keys that the policy has under one name, and whose they are: somebody whom the list knows, or nobody yet. */
export interface PolicyPerson {
  readonly name: string;
  /** Without this browser’s own. */
  readonly keys: readonly string[];
  readonly person: PersonRow | undefined;
}

/**
 * Sorts the policy’s keys by person. Two keys of one reviewer must never count as two: names are one where nobody could
 * tell them apart, and what stands beside this browser’s own key is this reviewer’s, whatever the policy calls it.
 */
export function planPolicyPeople(trusted: readonly TrustedWriter[], held: HeldPeople): PolicyPerson[] {
  const own = held.self?.writer;
  return groupByName(trusted).map(({ name, keys }) => ({
    name,
    keys: keys.filter((key) => key !== own),
    person: findPerson(name, own !== undefined && keys.includes(own), held),
  }));
}

function groupByName(trusted: readonly TrustedWriter[]): { name: string; keys: string[] }[] {
  const groups: { name: string; keys: string[] }[] = [];
  for (const [key, name] of new Map(trusted.map(({ key, person }) => [key, person]))) {
    const group = findNamesake(groups, name);
    if (group) group.keys.push(key);
    else groups.push({ name, keys: [key] });
  }
  return groups;
}

/**
 * Of those who bear the name: this reviewer, then who is known without the policy. A name that only the policy brought
 * counts as it is spelled, so that the administrator can correct it.
 */
function findPerson(name: string, hasOwnKey: boolean, { people, writers, self }: HeldPeople) {
  const reviewer = people.find(({ id }) => id === self?.person);
  if (reviewer && (hasOwnKey || findNamesake([reviewer], name))) return reviewer;
  const known = people.filter(({ id }) => !isOnlyOfPolicy(id, writers));
  return (
    known.find((person) => person.name === name) ??
    findNamesake(known, name) ??
    people.find((person) => person.name === name)
  );
}

/** Whether nobody but the administrator has given this person a key. */
function isOnlyOfPolicy(id: string, writers: readonly WriterRow[]): boolean {
  const own = writers.filter(({ person, policy }) => person === id && policy !== undefined);
  return own.length > 0 && !writers.some((row) => decidedHere(row) === id);
}

/** The person to whom the reviewer has given a key, also where the policy has set that aside. */
function decidedHere({ person, policy }: WriterRow): string | undefined {
  return policy ? policy.before?.person : person;
}
