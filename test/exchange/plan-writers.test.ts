import { describe, expect, it } from 'vitest';
import { findOwnNames } from '../../lib/exchange/own-name.ts';
import { aboutWriter, type Entry } from '../../lib/record/entry.ts';
import { sayText } from '../../lib/record/say.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { nameEntry, plan, salt } from './planned.ts';

const { ana, ben, mal, moe } = WRITERS;
const noteBy = (by: string) => entryOf({ by, statements: [sayText(salt, 'note', 'n')] });

it('tells the own, the known, the strangers and the new apart, those to decide about first', () => {
  const made = plan([ana, ben, mal, moe].map(noteBy), { strangers: new Set([moe]) });
  expect(made.writers.map(({ writer, state }) => [writer, state])).toEqual([
    [mal, 'new'],
    [moe, 'stranger'],
    [ben, 'known'],
    [ana, 'self'],
  ]);
  expect(made.writers[0]).toEqual({
    writer: mal,
    fingerprint: [mal.slice(0, 4), mal.slice(4, 8), mal.slice(8, 12)].join(' '),
    state: 'new',
    person: undefined,
    claimedName: undefined,
    formerName: undefined,
    sameName: undefined,
    entries: 1,
    decision: undefined,
  });
});

it.each([
  ['Ana Ortiz', 'ana'],
  ['ana  ORTIZ', 'ana'],
  ['Ána Ortíz', 'ana'],
  ['Ａna Ortiz', 'ana'],
  ['Ana Ortiz-Lund', undefined],
  ['Ana Orti', undefined],
  ['Anna Ortiz', undefined],
  ['', undefined],
])('points out that a new key calls itself %j like somebody known', (claimed, person) => {
  const [writer] = plan([nameEntry('mal', claimed)]).writers;
  expect(writer?.sameName?.id).toBe(person);
});

it('does not compare the known with themselves', () => {
  const [writer] = plan([nameEntry('ben', 'Ana Ortiz')]).writers;
  expect(writer).toMatchObject({ state: 'known', person: PEOPLE.get(ben), sameName: undefined });
});

it('knows the name of a writer whose own words are held, not in the file', () => {
  const [writer] = plan([noteBy(mal)], { held: [nameEntry('mal', 'Malin')] }).writers;
  expect(writer?.claimedName).toBe('Malin');
});

describe('a writer that calls itself otherwise than until now', () => {
  const before = nameEntry('ben', 'Ben Adeyemi', '2026-05-01T00:00:00.000Z');
  const cases: [what: string, arriving: Entry, former: string | undefined][] = [
    ['not one whose name we did not hold', nameEntry('mal', 'Malin'), undefined],
    [
      'not one that says the same again',
      nameEntry('ben', 'Ben Adeyemi', '2026-06-01T00:00:00.000Z'),
      undefined,
    ],
    [
      'not one whose file is older than what we hold',
      nameEntry('ben', 'B. A.', '2026-04-01T00:00:00.000Z'),
      undefined,
    ],
    ['not one that says nothing of itself', noteBy(ben), undefined],
    ['one known to us', nameEntry('ben', 'Ana Ortiz', '2026-06-01T00:00:00.000Z'), 'Ben Adeyemi'],
  ];
  it.each(cases)('points out %s', (_what, arriving, former) => {
    const [writer] = plan([arriving], { held: [before] }).writers;
    expect(writer?.formerName).toBe(former);
  });
});

it('takes the newest name that its own writer has not replaced', () => {
  const first = nameEntry('mal', 'Malin', '2026-05-01T00:00:00.000Z');
  const second = entryOf({
    about: aboutWriter(mal),
    by: mal,
    at: '2026-04-01T00:00:00.000Z',
    statements: [sayText(salt, 'name', 'Malin Berg', [nameIn(first)])],
  });
  const other = nameEntry('moe', 'Moe');
  expect([...findOwnNames([first, second, other])]).toEqual([
    [mal, 'Malin Berg'],
    [moe, 'Moe'],
  ]);
});

it("takes a vendor's name, or what is said about another writer, for nobody's own", () => {
  const vendor = entryOf({ by: mal, statements: [sayText(salt, 'name', 'Acme Calls')] });
  const other = entryOf({ about: aboutWriter(moe), by: mal, statements: [sayText(salt, 'name', 'Moe')] });
  expect([...findOwnNames([vendor, other])]).toEqual([]);
});
