import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { sayText, sayWithdrawn } from '../../lib/record/say.ts';
import { namesToScreen } from '../../lib/registers/names-to-screen.ts';
import { findPersonFault, findPersons, sayPerson } from '../../lib/registers/say-person.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const vendorOf = (entries: readonly Entry[]) => foldVendor('acme.example', entries, PEOPLE);

const named = (text: string, replaces: readonly string[] = [], by: string = WRITERS.ana): Entry =>
  entryOf({ by, statements: [sayText(countSalts(), 'name', text, replaces)] });

const owner = entryOf({
  statements: [sayPerson(countSalts(), { name: ' Jane Q. Roe ', role: 'Owner' })],
});

const textsOf = (entries: readonly Entry[], offered?: readonly string[]) =>
  namesToScreen(vendorOf(entries), offered).map(({ text, of }) => `${of} ${text}`);

test('a vendor without a name has nothing to be searched by', () => {
  expect(namesToScreen(vendorOf([]))).toEqual([]);
});

test('all names are searched, both sides of d/b/a apart, then the people', () => {
  expect(textsOf([named('Acme Calls LLC d/b/a NightLine'), owner])).toEqual([
    'company Acme Calls LLC',
    'company NightLine',
    'person Jane Q. Roe',
  ]);
});

test('a name that another took the place of is an old name, and searched; one that was withdrawn is not', () => {
  const old = named('Beacon Answering');
  const fresh = named('Acme Calls', [nameIn(old)]);
  expect(textsOf([old, fresh]).sort()).toEqual(['company Acme Calls', 'company Beacon Answering']);
  const withdrawn = entryOf({ statements: [sayWithdrawn('name', [nameIn(old)])] });
  expect(textsOf([old, withdrawn])).toEqual([]);
});

test('a stranger’s name is not searched', () => {
  expect(textsOf([named('Acme Calls', [], WRITERS.mal)])).toEqual([]);
});

test('what the page calls itself goes along, once', () => {
  expect(textsOf([named('Acme Calls')], ['ACME CALLS', 'Acme Calls of Tulsa'])).toEqual([
    'company Acme Calls',
    'company Acme Calls of Tulsa',
  ]);
});

test('a person who is taken back is searched no more', () => {
  const removed = entryOf({ statements: [sayWithdrawn('person', [nameIn(owner)])] });
  expect(textsOf([owner, removed])).toEqual([]);
});

test('people have a role only where somebody gave one', () => {
  const plain = entryOf({ statements: [sayPerson(countSalts(), { name: 'Ed Poe', role: ' ', kept: '' })] });
  const persons = findPersons(vendorOf([owner, plain]));
  expect(persons.map(({ name, role }) => [name, role])).toContainEqual(['Jane Q. Roe', 'Owner']);
  expect(persons.map(({ name, role }) => [name, role])).toContainEqual(['Ed Poe', undefined]);
});

test.each([
  [{ name: 'Jane Roe', role: '' }, undefined],
  [{ name: '  ', role: 'Owner' }, 'name-missing'],
  [{ name: 'x'.repeat(201), role: '' }, 'too-long'],
  [{ name: 'Jane Roe', role: 'x'.repeat(201) }, 'too-long'],
])('what keeps a person from being recorded: %o', (said, fault) => {
  expect(findPersonFault(said)).toBe(fault);
});
