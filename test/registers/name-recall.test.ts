import { describe, expect, test } from 'vitest';
import { foldCompanyName, splitNames } from '../../lib/identity/company-name.ts';
import { buildNameIndex, findNames, type NameIndex } from '../../lib/registers/name-index.ts';
import { madeChance } from './made-chance.ts';
import { madeFamily, madeGiven } from './made-names.ts';
import { madeVendorName } from './made-vendor-name.ts';
import { manyNames } from './many-names.ts';
import { isMeant, makeQuestions } from './name-questions.ts';
import { portalNames } from './portal-names.ts';

/** As many as the LEIE has rows. */
const ROWS = 83_000;
const PORTAL = portalNames();
const LARGE = indexOf(manyNames(PORTAL, ROWS, madeChance(1)));

function indexOf(names: readonly string[]): NameIndex {
  return buildNameIndex(names.map((text, row) => ({ text, of: 'company', row })));
}

function find(index: NameIndex, text: string) {
  return findNames(index, { text, of: 'company' }, 5);
}

/** Those of the names that a register has anything for. */
function accused(index: NameIndex, names: readonly string[]): string[] {
  return names.flatMap((name) => find(index, name).map((hit) => `${name}: ${hit.name}`)[0] ?? []);
}

function unrelatedNames(seed: number): string[] {
  const chance = madeChance(seed);
  const names = new Set<string>();
  while (names.size < 1000) names.add(madeVendorName(chance));
  return [...names];
}

/** As the LEIE writes: in capitals, cut. */
const asInLeie = (name: string) => name.toUpperCase().slice(0, 30).trim();

describe('recall', () => {
  test('97 of 100 names that are written otherwise are among the first five of 83,000', () => {
    const questions = makeQuestions(PORTAL, 1000, madeChance(2));
    const found = questions.filter((question) =>
      find(LARGE, question.asked).some((hit) => isMeant(hit.name, question)),
    );
    expect(found.length / questions.length).toBeGreaterThanOrEqual(0.97);
  });

  test('97 of 100 companies are found in a register that cuts their names', () => {
    const index = indexOf(PORTAL.map(asInLeie));
    const found = PORTAL.filter((name) => find(index, name).some((hit) => hit.name === asInLeie(name)));
    expect(found.length / PORTAL.length).toBeGreaterThanOrEqual(0.97);
  });

  test('97 of 100 people are found without middle name, with an initial, with one of two last names, or misspelt', () => {
    const chance = madeChance(3);
    const people = Array.from({ length: ROWS }, () => ({
      first: madeGiven(chance),
      middle: madeGiven(chance),
      last: `${madeFamily(chance)}-${madeFamily(chance)}`,
    }));
    const index = buildNameIndex(
      people.map(({ first, middle, last }, row) => ({
        text: `${first} ${middle} ${last}`,
        of: 'person',
        row,
      })),
    );
    const ways = [
      ({ first, last }: (typeof people)[number]) => `${first} ${last}`,
      ({ first, middle, last }: (typeof people)[number]) => `${last}, ${first} ${middle.slice(0, 1)}.`,
      ({ first, middle, last }: (typeof people)[number]) => `${first} ${middle} ${last.replace('-', ' ')}`,
      ({ first, middle, last }: (typeof people)[number]) =>
        `${first} ${middle} ${last.slice(0, 3)}${last.slice(4)}`,
    ];
    const asked = people.slice(0, 400);
    const found = asked.filter((person, n) =>
      findNames(index, { text: ways[n % ways.length]?.(person) ?? '', of: 'person' }, 5).some(
        ({ name }) => name === `${person.first} ${person.middle} ${person.last}`,
      ),
    );
    expect(found.length / asked.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('at most 2 of 100 unrelated companies get a candidate', () => {
  test.each([
    ['83,000 companies', LARGE],
    ['the breach portal', indexOf(PORTAL)],
    ['the portal’s names as the LEIE writes them', indexOf(PORTAL.map(asInLeie))],
  ])('in %s', (_what, index) => {
    const found = accused(index, unrelatedNames(4));
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(20);
  });

  test.each([
    ['as written', (name: string) => name],
    ['as in the LEIE', asInLeie],
  ])('of the portal’s reporters, in a register of the others, %s', (_what, write) => {
    const chance = madeChance(5);
    const held = PORTAL.filter(() => chance() < 0.75);
    const isHeld = new Set([...held, ...held.map(write)].flatMap(splitNames).map(foldCompanyName));
    const isOut = new Set(held);
    const isSame = (name: string) =>
      [name, write(name)].flatMap(splitNames).some((each) => isHeld.has(foldCompanyName(each)));
    const others = PORTAL.filter((name) => !isOut.has(name) && !isSame(name));
    const asked = others.slice(0, 1000);
    expect(asked.length).toBeGreaterThan(900);
    const found = accused(indexOf(held.map(write)), asked);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(asked.length * 0.02);
  });
});
