import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyPolicyWriters } from '../../lib/store/apply-policy-writers.ts';
import { readPeople } from '../../lib/store/read-record.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { decideWriter } from '../../lib/store/team.ts';
import { openBrowser } from './browser.ts';

const KEY_1 = 'a'.repeat(43);
const KEY_2 = 'b'.repeat(43);
const KEY_3 = 'c'.repeat(43);

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
    { key: KEY_3, person: 'Maren Okafor' },
  ]);
  const people = await readPeople(db);
  expect(people.get(KEY_1)?.id).toBe('p1');
  expect(people.get(KEY_3)?.id).toBe(people.get(own)?.id);
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

test.each([
  ['a name that only begins alike', 'Maren Okafor', 'Maren Okafor-Lee'],
  ['a name that differs by a letter', 'Maren Okafor-Lee', 'Maren Okafor-Leo'],
  ['a name without its blank', 'Maren Okafor-Lee', 'MarenOkafor-Lee'],
])('%s is another person than the own one', async (_, ours, theirs) => {
  await applyPolicyWriters(db, [
    { key: own, person: ours },
    { key: KEY_1, person: theirs },
  ]);
  const people = await readPeople(db);
  expect(people.get(KEY_1)).toMatchObject({ name: theirs });
  expect(people.get(KEY_1)?.id).not.toBe(people.get(own)?.id);
});

test.each([
  ['the name that the policy has for this browser’s own key', 'Maren Okafor-Lee'],
  ['that name in other case', 'MAREN Okafor-lee'],
  ['that name with other blanks', ' Maren  Okafor-Lee '],
  ['the name that this reviewer goes by here', 'maren  okafor'],
])('a second key under %s is this reviewer’s too', async (_, name) => {
  const policy = [
    { key: KEY_1, person: name },
    { key: KEY_2, person: 'Ana Ortiz' },
    { key: own, person: 'Maren Okafor-Lee' },
  ];
  await applyPolicyWriters(db, policy);
  const people = await readPeople(db);
  expect(people.get(KEY_1)).toEqual(people.get(own));
  expect(people.get(own)?.name).toBe('Maren Okafor');
  expect(people.get(KEY_2)?.name).toBe('Ana Ortiz');
  await applyPolicyWriters(db, []);
  expect(await knownAs(KEY_1)).toBe(undefined);
  expect((await db.getAll('people')).map(({ name }) => name)).toEqual(['Maren Okafor']);
});

test('a second key that was another person’s becomes this reviewer’s once the policy names the own key beside it', async () => {
  const second = { key: KEY_1, person: 'Maren Okafor-Lee' };
  await applyPolicyWriters(db, [second]);
  expect(await knownAs(KEY_1)).toBe('Maren Okafor-Lee');
  await applyPolicyWriters(db, [second, { key: own, person: 'Maren Okafor-Lee' }]);
  expect(await knownAs(KEY_1)).toBe('Maren Okafor');
  expect(await db.getAll('people')).toHaveLength(1);
});

test('keys are one person’s under names that nobody could tell apart, also of somebody known', async () => {
  await applyPolicyWriters(db, [
    { key: KEY_1, person: 'Ana Ortiz' },
    { key: KEY_2, person: 'ANA  Ortiz' },
  ]);
  const people = await readPeople(db);
  expect(people.get(KEY_2)).toEqual(people.get(KEY_1));
  await decideWriter(db, KEY_3, { id: 'p3', name: 'ana ortiz' });
  await applyPolicyWriters(db, [{ key: KEY_1, person: 'Ana Ortiz' }]);
  expect((await readPeople(db)).get(KEY_1)?.id).toBe('p3');
  expect((await db.getAll('people')).map(({ name }) => name).sort()).toEqual(['Maren Okafor', 'ana ortiz']);
});

test('a name that could be this reviewer’s or a colleague’s is this reviewer’s', async () => {
  await decideWriter(db, KEY_2, { id: '0', name: 'maren okafor' });
  await applyPolicyWriters(db, [{ key: KEY_1, person: 'maren okafor' }]);
  const people = await readPeople(db);
  expect(people.get(KEY_1)).toEqual(people.get(own));
});

test('the administrator can correct how a name is spelled', async () => {
  await applyPolicyWriters(db, [{ key: KEY_1, person: 'Tomas vega' }]);
  await applyPolicyWriters(db, [{ key: KEY_1, person: 'Tomás Vega' }]);
  expect(await knownAs(KEY_1)).toBe('Tomás Vega');
  expect(await db.getAll('people')).toHaveLength(2);
});

test('the same policy again writes nothing', async () => {
  const trusted = [
    { key: KEY_1, person: 'Ana Ortiz' },
    { key: KEY_2, person: 'Maren Okafor-Lee' },
    { key: own, person: 'maren okafor-lee' },
  ];
  await applyPolicyWriters(db, trusted);
  const transaction = vi.spyOn(db, 'transaction');
  await applyPolicyWriters(db, trusted);
  expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
  await applyPolicyWriters(db, []);
  expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
});
