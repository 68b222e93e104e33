import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aboutWriter } from '../../lib/record/entry.ts';
import { sayText } from '../../lib/record/say.ts';
import { makeWriter, signEntry } from '../../lib/record/signature.ts';
import { readPeople } from '../../lib/store/read-record.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { makeSalt } from '../../lib/store/self.ts';
import { decideWriter, readTeam, renamePerson } from '../../lib/store/team.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { openBrowser } from './browser.ts';

/** A writer that came with a list and calls itself by a name. */
async function meet(db: RecordDatabase, name: string, person?: string): Promise<string> {
  const { key, privateKey } = await makeWriter(crypto.subtle);
  const entry = await signEntry(crypto.subtle, privateKey, {
    v: 1,
    about: aboutWriter(key),
    by: key,
    at: '2026-03-02T09:00:00.000Z',
    after: [],
    statements: [sayText(makeSalt, 'name', name)],
  });
  const row = { key, since: '2026-03-02T10:00:00.000Z', ...(person ? { person } : {}) };
  await writeRecord(db, {
    entries: [entry],
    people: person ? [{ id: person, name }] : [],
    writers: [row],
  });
  return key;
}

async function summary(db: RecordDatabase) {
  const { people, strangers } = await readTeam(db);
  return {
    people: people.map(({ person, writers }) => [
      person.name,
      ...writers.map((writer) => writer.claimedName),
    ]),
    strangers: strangers.map(({ claimedName }) => claimedName),
  };
}

test('this browser’s reviewer first, then by name; strangers apart', async () => {
  const { db, writer } = await openBrowser('Zoe Marsh');
  await meet(db, 'Cleo Marsh', 'cleo');
  await meet(db, 'Ben Adeyemi', 'ben');
  await meet(db, 'Mal');
  expect(await summary(db)).toEqual({
    people: [
      ['Zoe Marsh', 'Zoe Marsh'],
      ['Ben Adeyemi', 'Ben Adeyemi'],
      ['Cleo Marsh', 'Cleo Marsh'],
    ],
    strangers: ['Mal'],
  });
  const { people } = await readTeam(db);
  const own = people.flatMap(({ writers }) => writers).filter(({ isSelf }) => isSelf);
  expect(own.map(({ key }) => key)).toEqual([writer]);
});

test('a stranger becomes a second key of somebody known, and a stranger again', async () => {
  const { db } = await openBrowser('Ana Ortiz');
  await meet(db, 'Ben Adeyemi', 'ben');
  const key = await meet(db, 'Ben at home');
  await decideWriter(db, key, { id: 'ben', name: 'Ben Adeyemi' });
  const [, ben] = (await summary(db)).people;
  expect(ben?.toSorted()).toEqual(['Ben Adeyemi', 'Ben Adeyemi', 'Ben at home']);
  expect((await summary(db)).strangers).toEqual([]);
  await decideWriter(db, key, undefined);
  expect((await readPeople(db)).has(key)).toBe(false);
  expect((await summary(db)).strangers).toEqual(['Ben at home']);
});

test('somebody whose last key is a stranger’s is no known person any more', async () => {
  const { db } = await openBrowser('Ana Ortiz');
  const key = await meet(db, 'Ben Adeyemi', 'ben');
  await decideWriter(db, key, undefined);
  expect(await summary(db)).toEqual({ people: [['Ana Ortiz', 'Ana Ortiz']], strangers: ['Ben Adeyemi'] });
});

test('a new name on this list leaves what the key calls itself', async () => {
  const { db } = await openBrowser('Ana Ortiz');
  await meet(db, 'B. Adeyemi', 'ben');
  await renamePerson(db, { id: 'ben', name: 'B. Adeyemi' }, 'Ben Adeyemi');
  expect((await summary(db)).people).toContainEqual(['Ben Adeyemi', 'B. Adeyemi']);
});
