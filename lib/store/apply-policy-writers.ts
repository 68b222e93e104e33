import type { IDBPTransaction } from 'idb';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import {
  type HeldPeople,
  type PolicyPerson,
  planPolicyPeople,
  type TrustedWriter,
} from './plan-policy-people.ts';
import type { RecordDatabase, RecordSchema, WriterRow } from './record-database.ts';

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
  if (isInForce(trusted, await readHeld(db.transaction(STORES)))) return;
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  await commit(transaction, apply(transaction, trusted));
  announceChange({ area: 'people', keys: [] });
}

async function readHeld(
  transaction: IDBPTransaction<RecordSchema, typeof STORES, 'readonly' | 'readwrite'>,
): Promise<HeldPeople> {
  const [people, writers, self] = await Promise.all([
    transaction.objectStore('people').getAll(),
    transaction.objectStore('writers').getAll(),
    transaction.objectStore('self').get('self'),
  ]);
  return { people, writers, self };
}

/** Most times nothing has changed, and nothing is written. */
function isInForce(trusted: readonly TrustedWriter[], held: HeldPeople): boolean {
  const set = new Map(held.writers.flatMap(({ key, person, policy }) => (policy ? [[key, person]] : [])));
  const wanted = planPolicyPeople(trusted, held).flatMap(({ keys, person }) =>
    keys.map((key) => ({ key, person: person?.id })),
  );
  return (
    set.size === wanted.length &&
    wanted.every(({ key, person }) => person !== undefined && set.get(key) === person)
  );
}

async function apply(transaction: PolicyTransaction, trusted: readonly TrustedWriter[]): Promise<void> {
  const held = await readHeld(transaction);
  const rows = new Map(held.writers.map((row) => [row.key, row]));
  const wanted = planPolicyPeople(trusted, held);
  const keys = new Set(wanted.flatMap((one) => one.keys));
  for (const row of held.writers) if (row.policy && !keys.has(row.key)) await giveBack(transaction, row);
  for (const one of wanted) await trust(transaction, one, rows);
  for (const { person, policy } of held.writers) if (policy) await dropIfLeft(transaction, person);
}

async function trust(
  transaction: PolicyTransaction,
  { name, keys, person }: PolicyPerson,
  rows: ReadonlyMap<string, WriterRow>,
): Promise<void> {
  if (keys.length === 0) return;
  const { id } = person ?? { id: crypto.randomUUID() };
  if (!person) await transaction.objectStore('people').put({ id, name });
  for (const key of keys) await transaction.objectStore('writers').put(trustedRow(key, id, rows.get(key)));
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
