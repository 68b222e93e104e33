import { expect, test } from 'vitest';
import type { RegisterFault } from '../../lib/registers/register-fault.ts';
import { formatRegisterFault } from '../../lib/words/register-fault-words.ts';

const PLAIN = [
  ...(['empty', 'binary', 'pdf', 'web-page', 'own-list', 'encrypted', 'broken-archive'] as const),
  ...(['no-table-in-archive', 'several-tables-in-archive', 'unpacks-too-far', 'broken-workbook'] as const),
  ...(['other-spreadsheet', 'not-a-register', 'sam-v1', 'leie-corrections'] as const),
].map((code): RegisterFault => ({ code }));

const FAULTS: readonly RegisterFault[] = [
  ...PLAIN,
  { code: 'too-large', bytes: 300_000_000, most: 209_715_200 },
  { code: 'missing-columns', table: 'leie', titles: ['NPI'] },
  { code: 'missing-columns', table: 'sam', titles: ['NPI', 'Country'] },
  { code: 'no-rows', table: 'breaches' },
  { code: 'truncated', table: 'leie', row: 1_234 },
  { code: 'cut-by-spreadsheet', table: 'leie', rows: 65_535 },
  { code: 'unreadable-rows', table: 'sam', unreadable: 900, rows: 1_000 },
  { code: 'part-of-register', table: 'leie', rows: 40_000, least: 50_000 },
  { code: 'leie-supplement', rows: 312 },
  { code: 'leie-reinstatements', rows: 1 },
  { code: 'date-order-open', table: 'breaches', example: '04/05/2024' },
  { code: 'date-order-mixed', table: 'breaches', examples: ['04/26/2024', '26/04/2024'] },
];

test.each(FAULTS)('$code is told in whole sentences that say what to do', (fault) => {
  const text = formatRegisterFault(fault);
  expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  if (fault.code !== 'unpacks-too-far') {
    expect(text).toMatch(/\b(?:Choose|Download|Export|Import|Save|Unpack|Open)\b|choose|save|then/);
  }
});

test('each fault has words of its own', () => {
  expect(new Set(FAULTS.map(formatRegisterFault)).size).toBe(FAULTS.length);
});

test.each([
  [{ code: 'leie-supplement', rows: 1 }, '1 party newly excluded'],
  [{ code: 'leie-reinstatements', rows: 41 }, '41 parties that are excluded no more'],
  [{ code: 'leie-reinstatements', rows: 1 }, '1 party that is excluded no more'],
  [{ code: 'leie-supplement', rows: 312 }, 'never merged into a full file'],
  [{ code: 'truncated', table: 'leie', row: 1_234 }, 'breaks off in row 1,234'],
  [
    { code: 'missing-columns', table: 'sam', titles: ['NPI', 'Country'] },
    'lacks the columns NPI and Country',
  ],
] as const)('%o says “%s”', (fault, words) => {
  expect(formatRegisterFault(fault)).toContain(words);
});
