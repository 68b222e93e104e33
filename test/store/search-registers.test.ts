import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  BreachRow,
  ExcludedRow,
  LoadedRegister,
  RegisterName,
  RegisterRow,
} from '../../lib/registers/register.ts';
import { openRegisters, type RegisterDatabase } from '../../lib/store/register-database.ts';
import { makeRegisterParts } from '../../lib/store/register-parts.ts';
import { replaceRegister } from '../../lib/store/replace-register.ts';
import { RegisterSearch } from '../../lib/store/search-registers.ts';
import { breachRow, excludedRow } from '../registers/screen-rows.ts';
import { emptyOrigin } from './empty-record.ts';

let db: RegisterDatabase;

beforeEach(async () => {
  await emptyOrigin();
  db = await openRegisters();
});

afterEach(() => db.close());

async function hold(rows: readonly RegisterRow[]): Promise<void> {
  const [{ register } = excludedRow()] = rows;
  const facts: LoadedRegister = {
    id: register,
    from: { kind: 'file', name: 'list.csv' },
    newest: '2024-04-26',
    loadedAt: '2026-03-02T09:00:00.000Z',
    rows: rows.length,
    sha256: 'x',
    hasDescriptions: true,
  };
  await replaceRegister(db, facts, makeRegisterParts(rows));
}

async function find(text: string, of: RegisterName['of'] = 'company') {
  const { candidates } = await new RegisterSearch(db).find([[{ text, of }]]);
  return candidates[0] ?? [];
}

const named = (text: string, of: RegisterName['of'] = 'company') => ({ names: [{ text, of }] });

/** Excluded people of one name, each in another town. */
function namesakes(count: number): ExcludedRow[] {
  return Array.from({ length: count }, (_, n) =>
    excludedRow({ ...named('ALASTOR QUENBY', 'person'), city: `TOWN ${n}` }),
  );
}

// HHS breach portal, US government record; the last three less what does not matter here.
const SORENSON = breachRow({
  ...named('Sorenson Communications/CaptionCall Group Health Plan'),
  ...{ state: 'UT', kind: 'Health Plan', people: 9_800, since: '2014-04-24' },
  description:
    'Sorenson Communications filed a breach report on behalf of its CaptionCall Group Health Plan indicating that, between February 20 and March 3, 2014, an unknown third party hacked into the CaptionCall account with Sorenson’s payroll vendor which compromised employment-related information gathered by Sorenson from and about its employees, their dependents, beneficiaries, and/or emergency contacts.',
});
const STEWARD = breachRow({
  ...named('Steward Medical Group'),
  ...{ state: 'MA', kind: 'Healthcare Provider', people: 16_276, since: '2018-11-28' },
  description:
    'A business associate (BA), Business and Professional Exchange, that provided the covered entity (CE) with 24-hour telephone answering services, experienced a ransomware incident affecting their computer network servers.',
});
const ARKANSAS = breachRow({
  ...named('Arkansas Health Group'),
  ...{ state: 'AR', kind: 'Healthcare Provider', people: 903, since: '2019-10-07' },
  description:
    'The covered entity (CE), Arkansas Health Group, reported that its business associate (BA), Arkansas Answering Service, sent protected health information (PHI) via email that was unsecured.',
});
/** Other clinics, so that words of the names are as rare as they are. */
const OTHERS = ['Northmere Clinic', 'Halden Hospital', 'Tamarind Health', 'Quillford Dental'].map((name, n) =>
  breachRow({ ...named(name), people: 600 + n, description: 'An employee took files.' }),
);

test.each([
  ['Sorenson', []],
  ['Sorenson Communications', []],
  ['CaptionCall', []],
  ['CaptionCall, LLC', []],
  ['Answering Service', []],
  ['Business and Professional Exchange', [['Steward Medical Group', 'description']]],
  ['Arkansas Answering Service, Inc.', [['Arkansas Health Group', 'description']]],
  ['Steward Medical Group', [['Steward Medical Group', 'name']]],
])('whoever reported is no vendor that a description names: %s', async (name, expected) => {
  await hold([SORENSON, STEWARD, ARKANSAS, ...OTHERS]);
  const found = await find(name);
  expect(found.map(({ row, foundIn }) => [row.names[0]?.text, foundIn])).toEqual(expected);
});

test('a vendor of two names, of which the reporter has one, is found by the other', async () => {
  const row = breachRow({
    ...named('Quorvex Clinic'),
    description: 'Quorvex Clinic reported that its vendor, Northbell Answering, lost a laptop.',
  });
  await hold([row, ...OTHERS]);
  expect(await find('Quorvex Clinic Services')).toMatchObject([{ foundIn: 'name' }]);
  expect(await find('Zylotek LLC d/b/a Quorvex')).not.toContainEqual(
    expect.objectContaining({ foundIn: 'description' }),
  );
  const described = await find('Quorvex Clinic Network d/b/a Northbell Answering');
  expect(described.map(({ row: { names } }) => names[0]?.text)).toEqual(['Quorvex Clinic']);
});

test('every namesake comes, so that five that are decided do not hide the sixth', async () => {
  await hold(namesakes(7));
  const found = await find('Alastor Quenby', 'person');
  expect(found.map(({ row }) => 'city' in row && row.city).sort()).toEqual(
    namesakes(7).map(({ city }) => city),
  );
  expect(found.every(({ strength, alike }) => strength === 'strong' && alike === 7)).toBe(true);
});

test('of very many namesakes fifty come, and each says how many there are', async () => {
  await hold(namesakes(61));
  const found = await find('Alastor Quenby', 'person');
  expect(found).toHaveLength(50);
  expect(new Set(found.map(({ alike }) => alike))).toEqual(new Set([61]));
});

test('possible matches stay few, beside all strong ones', async () => {
  const possible = Array.from({ length: 8 }, (_, n) =>
    excludedRow({ ...named('ALASTOR QUENBEY', 'person'), city: `PORT ${n}` }),
  );
  await hold([...namesakes(6), ...possible]);
  const found = await find('Alastor Quenby', 'person');
  const ofStrength = (strength: string) => found.filter((each) => each.strength === strength);
  expect(ofStrength('strong')).toHaveLength(6);
  expect(ofStrength('possible').map(({ alike }) => alike)).toEqual([8, 8, 8, 8, 8]);
});

test('every report whose description names the vendor comes, up to fifty', async () => {
  const described = (count: number): BreachRow[] =>
    Array.from({ length: count }, (_, n) =>
      breachRow({ ...named(`Clinic of Town ${n}`), description: 'Its vendor, Northbell, sent letters.' }),
    );
  await hold(described(7));
  expect(await find('Northbell')).toHaveLength(7);
  await hold(described(60));
  const found = await find('Northbell');
  expect([found.length, found[0]?.alike]).toEqual([50, 60]);
});

test('an owner is looked for as a person and as a company', async () => {
  await hold([excludedRow(named('QUORVEX HOLDINGS LLC')), ...namesakes(1)]);
  expect(await find('Zylotek Partners LLC', 'person')).toEqual([]);
  const company = await find('Quorvex Holdings LLC', 'person');
  expect(company.map(({ row, asked }) => [row.names[0]?.text, asked.of])).toEqual([
    ['QUORVEX HOLDINGS LLC', 'company'],
  ]);
  expect((await find('Alastor Quenby', 'person')).map(({ asked }) => asked.of)).toEqual(['person']);
});

test('a vendor’s own name is no person’s', async () => {
  await hold(namesakes(1));
  expect(await find('Alastor Quenby')).toEqual([]);
});
