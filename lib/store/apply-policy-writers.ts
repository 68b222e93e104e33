import type { IDBPTransaction } from 'idb';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import type { PersonRow, RecordDatabase, RecordSchema, WriterRow } from './record-database.ts';

/** A key that the administrator counts as a colleague’s. */
interface TrustedWriter {
  readonly key: string;
  /** The person’s name. */
  readonly person: string;
}

const STORES: ('people' | 'writers' | 'self')[] = ['people', 'writers', 'self'];
type PolicyTransaction = IDBPTransaction<RecordSchema, typeof STORES, 'readwrite'>;

/**
 * Makes the people that the list knows agree with the administrator’s policy. A person of the same name who is known
 * already is the same person: two keys of one reviewer must never count as two. What the reviewer had decided about a key
 * before comes back when the policy no longer names it. This browser’s own key is left alone.
 */
export async function applyPolicyWriters(
  db: RecordDatabase,
  trusted: readonly TrustedWriter[],
): Promise<void> {
  if (!(await isToChange(db, trusted))) return;
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  await commit(transaction, apply(transaction, trusted));
  announceChange({ area: 'people', keys: [] });
}

/** Most times nothing has changed, and nothing is written. */
async function isToChange(db: RecordDatabase, trusted: readonly TrustedWriter[]): Promise<boolean> {
  const [people, writers, self] = await Promise.all([
    db.getAll('people'),
    db.getAll('writers'),
    db.get('self', 'self'),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const wanted = namesByKey(trusted, self?.writer);
  const set = writers.filter(({ policy }) => policy);
  return (
    set.length !== wanted.size || set.some(({ key, person = '' }) => names.get(person) !== wanted.get(key))
  );
}

function namesByKey(trusted: readonly TrustedWriter[], own: string | undefined): Map<string, string> {
  return new Map(trusted.flatMap(({ key, person }) => (key === own ? [] : [[key, person]])));
}

async function apply(transaction: PolicyTransaction, trusted: readonly TrustedWriter[]): Promise<void> {
  const writers = transaction.objectStore('writers');
  const rows = new Map((await writers.getAll()).map((row) => [row.key, row]));
  const self = await transaction.objectStore('self').get('self');
  const wanted = namesByKey(trusted, self?.writer);
  for (const row of rows.values()) if (row.policy && !wanted.has(row.key)) await giveBack(transaction, row);
  const people = await transaction.objectStore('people').getAll();
  for (const [key, name] of wanted) {
    const person = people.find((one) => one.name === name) ?? (await addPerson(transaction, people, name));
    await writers.put(trustedRow(key, person.id, rows.get(key)));
  }
  for (const { person, policy } of rows.values()) if (policy) await dropIfLeft(transaction, person);
}

async function addPerson(
  transaction: PolicyTransaction,
  people: PersonRow[],
  name: string,
): Promise<PersonRow> {
  const person = { id: crypto.randomUUID(), name };
  people.push(person);
  await transaction.objectStore('people').put(person);
  return person;
}

function trustedRow(key: string, person: string, held: WriterRow | undefined): WriterRow {
  if (held?.policy) return { ...held, person };
  const before = held && {
    since: held.since,
    ...(held.person !== undefined && { person: held.person }),
  };
  return { key, person, since: new Date().toISOString(), policy: before ? { before } : {} };
}

/** Takes the policy’s decision back. */
async function giveBack(transaction: PolicyTransaction, { key, policy }: WriterRow): Promise<void> {
  const writers = transaction.objectStore('writers');
  if (policy?.before) await writers.put({ key, ...policy.before });
  else await writers.delete(key);
}

/** Drops a person whom the policy had named and who is left without a key. */
async function dropIfLeft(transaction: PolicyTransaction, person: string | undefined): Promise<void> {
  const others = await transaction.objectStore('writers').getAll();
  const isLeft = others.some((other) => other.person === person || other.policy?.before?.person === person);
  if (person !== undefined && !isLeft) await transaction.objectStore('people').delete(person);
}
