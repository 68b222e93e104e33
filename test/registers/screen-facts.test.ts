import { expect, test } from 'vitest';
import { compareFacts } from '../../lib/registers/compare-facts.ts';
import type { RegisterRow } from '../../lib/registers/register.ts';
import type { VendorFacts } from '../../lib/registers/vendor-facts.ts';
import { breachRow, excludedRow } from './screen-rows.ts';

const NOTHING: VendorFacts = { city: '', state: '', npi: '' };
const COMPANY = { of: 'company' } as const;

function brief(row: RegisterRow, facts: Partial<VendorFacts>, asked: { of: 'company' | 'person' } = COMPANY) {
  return Object.fromEntries(
    compareFacts(row, asked, { ...NOTHING, ...facts }).map(({ fact, verdict }) => [fact, verdict]),
  );
}

test('what is not known of the vendor neither agrees nor differs', () => {
  expect(brief(excludedRow(), {})).toEqual({ type: 'agrees', state: 'unknown', city: 'unknown' });
});

test('the breach portal has no city and no NPI: they are not compared', () => {
  expect(brief(breachRow(), { city: 'Tulsa', npi: '1234567893' })).toEqual({
    type: 'agrees',
    state: 'unknown',
  });
});

test.each([
  ['OK', 'OK', 'agrees'],
  ['OK', 'Oklahoma', 'agrees'],
  ['OK', ' ok. ', 'agrees'],
  ['DC', 'District of Columbia', 'agrees'],
  ['WV', 'West Virginia', 'agrees'],
  ['VA', 'West Virginia', 'differs'],
  ['OK', 'Texas', 'differs'],
  ['OK', 'Okla', 'differs'],
  [undefined, 'OK', 'unknown'],
])('state %s beside %s %s', (state, typed, verdict) => {
  const { state: _given, ...row } = excludedRow();
  expect(brief(state === undefined ? row : { ...row, state }, { state: typed })['state']).toBe(verdict);
});

test.each([
  ['TULSA', 'Tulsa', 'agrees'],
  ['ST LOUIS', 'Saint Louis', 'agrees'],
  ['FT. WORTH', 'Fort Worth', 'agrees'],
  ['MAYAGÜEZ', 'Mayaguez', 'agrees'],
  ['RANCHO SANTA MARGARI', 'Rancho Santa Margarita', 'agrees'],
  ['LONG BEACH', 'Long Beach Gardens', 'differs'],
  ['TULSA', 'Tulsita', 'differs'],
])('city %s beside %s %s', (city, typed, verdict) => {
  expect(brief(excludedRow({ city }), { city: typed })['city']).toBe(verdict);
});

test.each([
  ['1234567893', '1234567893', 'agrees'],
  ['1234567893', '123-456-7893', 'agrees'],
  ['1234567893', '1234567894', 'differs'],
  ['1234567893', '', 'unknown'],
])('NPI %s beside %s %s', (npi, typed, verdict) => {
  expect(brief(excludedRow({ npi }), { npi: typed })['npi']).toBe(verdict);
});

test('a person found where a company was searched differs in type', () => {
  const person = excludedRow({ names: [{ text: 'ROE, JANE', of: 'person' }] });
  expect(brief(person, {})['type']).toBe('differs');
  expect(brief(person, {}, { of: 'person' })['type']).toBe('agrees');
});

test.each([
  ['Business Associate', 'agrees'],
  ['Healthcare Provider', 'differs'],
  ['Health Plan', 'differs'],
  [undefined, 'unknown'],
])('a breach reported by a %s %s in type', (kind, verdict) => {
  const { kind: _given, ...row } = breachRow();
  expect(brief(kind === undefined ? row : { ...row, kind }, {})['type']).toBe(verdict);
});
