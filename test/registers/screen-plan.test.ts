import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import type { ScreeningResult } from '../../lib/record/topics.ts';
import { foldScreening } from '../../lib/registers/fold-screening.ts';
import {
  countLeftOut,
  findUnfound,
  planScreening,
  undecidedCandidates,
} from '../../lib/registers/plan-screening.ts';
import type { RegisterRow } from '../../lib/registers/register.ts';
import { digestRow } from '../../lib/registers/row-line.ts';
import { decidedRow, sayDisposition, sayScreened } from '../../lib/registers/say-screening.ts';
import { countSalts, entryOf, PEOPLE } from '../record/writers.ts';
import { breachRow, candidateOf, excludedRow } from './screen-rows.ts';

const NOTHING = { city: '', state: '', npi: '' };

const vendorOf = (entries: readonly Entry[]) => foldVendor('acme.example', entries, PEOPLE);
const foldOf = (entries: readonly Entry[]) => foldScreening(vendorOf(entries));

function decided(row: RegisterRow, result: ScreeningResult = 'not-this-vendor'): Entry {
  const form = { result, reason: 'Another state.', replaces: 'own', settlesFormer: false } as const;
  const context = {
    row: decidedRow(row, digestRow(row), 'The row.'),
    former: undefined,
    vendor: vendorOf([]),
    reviewer: 'ana',
  };
  return entryOf({ statements: sayDisposition(countSalts(), form, context) });
}

function screened(found: readonly RegisterRow[], parts: { digests?: boolean } = {}): Entry {
  const facts = { newest: '2026-08-20', sha256: 'ab'.repeat(32), rows: 3, hasDescriptions: false };
  const register = { id: 'leie', ...facts } as const;
  const said = sayScreened(
    countSalts(),
    { register, names: ['Acme Calls'], found: found.map(digestRow) },
    vendorOf([]),
  );
  const { found: _rows, ...body } = said.body ?? { salt: '' };
  return entryOf({ statements: [parts.digests === false ? { ...said, body } : said] });
}

const plan = (
  candidates: Parameters<typeof planScreening>[0],
  entries: readonly Entry[] = [],
  facts: typeof NOTHING = NOTHING,
) => planScreening(candidates, foldOf(entries), facts);

test('a row stands once, with its best hit, however many names led to it', () => {
  const row = excludedRow();
  const weak = candidateOf(row, { score: 0.7, asked: { text: 'Acme', of: 'company' } });
  const strong = candidateOf(row, { score: 0.6, strength: 'strong' });
  expect(plan([weak, strong]).map(({ strength }) => strength)).toEqual(['strong']);
});

test('the likeliest stands first: strong, then an exclusion, then what agrees, then the closer name', () => {
  const incident = candidateOf(breachRow(), { strength: 'strong', score: 1 });
  const elsewhere = candidateOf(excludedRow({ state: 'TX', city: 'WACO' }), { score: 0.9 });
  const here = candidateOf(excludedRow(), { score: 0.8 });
  const closer = candidateOf(excludedRow({ since: '2020-01-20' }), { score: 0.85 });
  const weakIncident = candidateOf(breachRow({ people: 700 }), { score: 0.99 });
  const order = plan([weakIncident, elsewhere, here, closer, incident], [], {
    ...NOTHING,
    state: 'Oklahoma',
    city: 'Tulsa',
  });
  expect(order.map(({ digest }) => digest)).toEqual(
    [incident, closer, here, elsewhere, weakIncident].map(({ digest }) => digest),
  );
});

test('what was decided on a row is remembered, and it is not new any more', () => {
  const [row, other] = [excludedRow(), excludedRow({ since: '2021-02-20' })];
  const candidates = [candidateOf(row), candidateOf(other)];
  const entries = [decided(row)];
  expect(plan(candidates, entries).map(({ disposition }) => disposition?.result)).toEqual(
    expect.arrayContaining(['not-this-vendor', undefined]),
  );
  expect(undecidedCandidates(candidates, foldOf(entries)).map(({ row: { since } }) => since)).toEqual([
    '2021-02-20',
  ]);
});

test('a row that has changed is asked again, with what was made of its former version', () => {
  const [before, after] = [breachRow(), breachRow({ people: 9_000 })];
  const [found] = plan([candidateOf(after)], [decided(before)]);
  expect(found).toMatchObject({ disposition: undefined, former: { result: 'not-this-vendor' } });
  expect(undecidedCandidates([candidateOf(after)], foldOf([decided(before)]))).toHaveLength(1);
});

test('once the row itself is decided, its former version is told no more', () => {
  const [before, after] = [breachRow(), breachRow({ people: 9_000 })];
  const [found] = plan([candidateOf(after)], [decided(before), decided(after, 'possible')]);
  expect(found).toMatchObject({ disposition: { result: 'possible' }, former: undefined });
});

test('a case that moved from the portal’s current list to its archive is known by its name', () => {
  const before = breachRow({ register: 'breaches-current' });
  const [found] = plan([candidateOf(breachRow())], [decided(before, 'possible')]);
  expect(found?.former?.result).toBe('possible');
});

test('a second report of the same name is no later version of the first while both are there', () => {
  const [first, second] = [breachRow(), breachRow({ since: '2023-01-05', people: 600 })];
  const planned = plan([candidateOf(first), candidateOf(second)], [decided(first)]);
  expect(planned.find(({ row }) => row.since === '2023-01-05')?.former).toBeUndefined();
});

test('with an NPI the former version is known by it, and by the name alone where there is none', () => {
  const [jane, june] = ['1234567893', '1679576722'] as const;
  const before = excludedRow({ npi: jane });
  expect(
    plan([candidateOf(excludedRow({ npi: jane, city: 'WACO' }))], [decided(before)])[0]?.former,
  ).toMatchObject({ byNpi: true });
  expect(plan([candidateOf(excludedRow({ city: 'WACO' }))], [decided(before)])[0]?.former).toMatchObject({
    byNpi: false,
  });
  expect(plan([candidateOf(excludedRow({ npi: june }))], [decided(before)])[0]?.former).toBeUndefined();
  expect(
    plan(
      [candidateOf(excludedRow({ names: [{ text: 'NIGHTLINE LLC', of: 'company' }] }))],
      [decided(before)],
    )[0]?.former,
  ).toBeUndefined();
});

test('a row whose description names the vendor is not held against the vendor: its facts are the client’s', () => {
  const described = candidateOf(breachRow(), { foundIn: 'description', why: [] });
  expect(plan([described])[0]?.facts).toEqual([]);
});

test('an exclusion and an incident of one name are two things', () => {
  const leie = excludedRow({ names: [{ text: 'Acme Calls, Inc.', of: 'company' }] });
  expect(plan([candidateOf(breachRow())], [decided(leie)])[0]?.former).toBeUndefined();
});

test.each([
  ['before any screening', [], false],
  ['after one that did not say which rows it had', [screened([excludedRow()], { digests: false })], false],
  ['after one that had the row', [screened([excludedRow({ city: 'WACO' })])], false],
  ['after one that had another', [screened([excludedRow()])], true],
  ['after one that had none', [screened([])], true],
  ['once it is decided', [screened([]), decided(excludedRow({ city: 'WACO' }), 'possible')], false],
])('a row is new %s: %#', (_when, entries, isNew) => {
  expect(plan([candidateOf(excludedRow({ city: 'WACO' }))], entries)[0]?.isNew).toBe(isNew);
});

test('a screening against one register says nothing of what is new in another', () => {
  expect(plan([candidateOf(breachRow())], [screened([])])[0]?.isNew).toBe(false);
});

test('what was decided on rows that are not found is kept apart, the most cautious first', () => {
  const here = excludedRow();
  const [gone, other] = [excludedRow({ city: 'WACO' }), breachRow()];
  const entries = [decided(here), decided(other, 'possible'), decided(gone, 'confirmed')];
  const resultsOf = (rows: readonly RegisterRow[]) =>
    findUnfound(
      rows.map((row) => candidateOf(row)),
      foldOf(entries),
    ).map(({ result }) => result);
  expect(resultsOf([here, gone, other])).toEqual([]);
  expect(resultsOf([here])).toEqual(['confirmed', 'possible']);
  expect(resultsOf([])).toEqual(['confirmed', 'possible', 'not-this-vendor']);
});

test('what is left out is counted by name, over all registers and ways of finding', () => {
  const strong = { strength: 'strong', alike: 2 } as const;
  const [first, second] = [excludedRow(), excludedRow({ city: 'WACO' })];
  const all = [candidateOf(first, strong), candidateOf(second, strong)];
  expect(countLeftOut(all)).toEqual([]);
  const more = [
    ...all.map((each) => ({ ...each, alike: 9 })),
    candidateOf(breachRow(), { alike: 4 }),
    candidateOf(breachRow({ people: 9_000 }), { alike: 6, foundIn: 'description' }),
    candidateOf(first, { asked: { text: 'Jane Roe', of: 'person' } }),
  ];
  expect(countLeftOut(more)).toEqual([{ name: 'Acme Calls', strong: 7, possible: 8 }]);
});
