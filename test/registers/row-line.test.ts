import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BreachRow, ExcludedRow } from '../../lib/registers/register.ts';
import { digestRow, formatRow, parseRow } from '../../lib/registers/row-line.ts';

const EXCLUDED: ExcludedRow = {
  register: 'leie',
  names: [{ text: 'CYRIL HALDEN', of: 'person' }],
  state: 'OH',
  ground: '1128a1',
  since: '2019-08-20',
  waiver: { date: '2020-01-02' },
};
const BREACH: BreachRow = {
  register: 'breaches-archive',
  names: [{ text: 'Northmere Clinic', of: 'company' }],
  people: 1300,
  since: '2024-04-26',
  breach: ['Loss', 'Theft'],
  location: [],
  vendorPresent: true,
};

describe('a row as a line', () => {
  test.each([EXCLUDED, BREACH, { ...BREACH, description: 'Two\nlines' }])(
    'is one line and comes back',
    (row) => {
      const line = formatRow(row);
      expect(line).not.toContain('\n');
      expect(parseRow(line)).toEqual(row);
    },
  );

  test('is the same whatever order the members have', () => {
    const turned = Object.fromEntries(Object.entries(EXCLUDED).toReversed()) as unknown as ExcludedRow;
    expect(formatRow(turned)).toBe(formatRow(EXCLUDED));
  });

  test('is written like this, or every decision about a row is asked for again', () => {
    expect(formatRow(EXCLUDED)).toBe(
      '{"register":"leie","names":[{"text":"CYRIL HALDEN","of":"person"}],"state":"OH","ground":"1128a1","since":"2019-08-20","waiver":{"date":"2020-01-02"}}',
    );
    expect(formatRow(BREACH)).toBe(
      '{"register":"breaches-archive","names":[{"text":"Northmere Clinic","of":"company"}],"people":1300,"since":"2024-04-26","breach":["Loss","Theft"],"location":[],"vendorPresent":true}',
    );
  });
});

describe('the digest of a row', () => {
  test('is SHA-256 of its line in base64url', () => {
    expect(digestRow(BREACH)).toBe(createHash('sha256').update(formatRow(BREACH)).digest('base64url'));
  });

  test('does not change with the description', () => {
    expect(digestRow({ ...BREACH, description: 'A laptop.' })).toBe(digestRow(BREACH));
  });

  test.each([
    { ...BREACH, people: 1301 },
    { ...BREACH, names: [{ text: 'Northmere Clinics', of: 'company' as const }] },
    { ...BREACH, breach: ['Loss'] },
    { ...BREACH, register: 'breaches-current' as const },
  ])('changes with every other member', (row) => {
    expect(digestRow(row)).not.toBe(digestRow(BREACH));
  });
});
