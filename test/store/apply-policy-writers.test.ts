import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyPolicyWriters } from '../../lib/store/apply-policy-writers.ts';
import { readPeople } from '../../lib/store/read-record.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { decideWriter } from '../../lib/store/team.ts';
import { openBrowser } from './browser.ts';

const [KEY_1, KEY_2] = ['a'.repeat(43), 'b'.repeat(43)] as [string, string];

let db: RecordDatabase;
let own: string;

beforeEach(async () => {
  ({ db, writer: own } = await openBrowser('Maren Okafor'));
});

async function knownAs(key: string): Promise<string | undefined> {
  return (await readPeople(db)).get(key)?.name;
}

test('a key of the policy is known by its name, and no longer when the policy names it no more', async () => {
  await applyPolicyWriters(db, [{ key: KEY_1, person: 'Ana Ortiz' }]);
  expect(await knownAs(KEY_1)).toBe('Ana Ortiz');
  await applyPolicyWriters(db, []);
  expect(await knownAs(KEY_1)).toBe(undefined);
  expect((await db.getAll('people')).map(({ name }) => name)).toEqual(['Maren Okafor']);
});

test('two keys under one name, or the name of somebody known, are one person', async () => {
  await decideWriter(db, KEY_2, { id: 'p1', name: 'Ana Ortiz' });
  await applyPolicyWriters(db, [
    { key: KEY_1, person: 'Ana Ortiz' },
    { key: 'c'.repeat(43), person: 'Maren Okafor' },
  ]);
  const people = await readPeople(db);
  expect(people.get(KEY_1)?.id).toBe('p1');
  expect(people.get('c'.repeat(43))?.id).toBe(people.get(own)?.id);
  await applyPolicyWriters(db, []);
  expect(await knownAs(KEY_2)).toBe('Ana Ortiz');
});

test('what the reviewer had decided comes back', async () => {
  await decideWriter(db, KEY_1, undefined);
  await decideWriter(db, KEY_2, { id: 'p2', name: 'Ben' });
  const before = await db.getAll('writers');
  const trusted = [KEY_1, KEY_2].map((key) => ({ key, person: 'Ana Ortiz' }));
  await applyPolicyWriters(db, trusted);
  expect([await knownAs(KEY_1), await knownAs(KEY_2)]).toEqual(['Ana Ortiz', 'Ana Ortiz']);
  await applyPolicyWriters(db, trusted.slice(1));
  await applyPolicyWriters(db, []);
  expect(await db.getAll('writers')).toEqual(before);
  expect(await knownAs(KEY_2)).toBe('Ben');
});

test('another name in the policy is the name from then on', async () => {
  await applyPolicyWriters(db, [{ key: KEY_1, person: 'Ana Ortiz' }]);
  await applyPolicyWriters(db, [{ key: KEY_1, person: 'Ana Ortiz-Vega' }]);
  expect(await knownAs(KEY_1)).toBe('Ana Ortiz-Vega');
  expect((await db.getAll('people')).map(({ name }) => name).sort()).toEqual([
    'Ana Ortiz-Vega',
    'Maren Okafor',
  ]);
});

test('this browser’s own key is left alone', async () => {
  await applyPolicyWriters(db, [{ key: own, person: 'Somebody Else' }]);
  expect(await knownAs(own)).toBe('Maren Okafor');
});

test('the same policy again writes nothing', async () => {
  const trusted = [{ key: KEY_1, person: 'Ana Ortiz' }];
  await applyPolicyWriters(db, trusted);
  const transaction = vi.spyOn(db, 'transaction');
  await applyPolicyWriters(db, trusted);
  expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
  await applyPolicyWriters(db, []);
  expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
});
