import { expect, test } from 'vitest';
import type { RegisterId } from '../../lib/registers/register.ts';
import { daysOld, isTooOld } from '../../lib/registers/register-age.ts';

const NEWEST = '2026-01-01';

test.each<[RegisterId, string, boolean]>([
  ['leie', '2026-02-05', false], // 35 days
  ['leie', '2026-02-06', true],
  ['sam', '2026-02-05', false],
  ['sam', '2026-02-06', true],
  ['breaches-current', '2026-04-01', false], // 90 days
  ['breaches-current', '2026-04-02', true],
  ['breaches-archive', '2026-04-02', true],
])('%s whose newest row is of 1 January is too old on %s: %s', (id, today, expected) => {
  expect(isTooOld({ id, newest: NEWEST }, today)).toBe(expected);
});

test('the date that the list bears counts before that of its newest row', () => {
  expect(isTooOld({ id: 'leie', newest: NEWEST, listDate: '2026-02-01' }, '2026-03-08')).toBe(false);
  expect(daysOld({ newest: NEWEST, listDate: '2026-02-01' }, '2026-03-08')).toBe(35);
});

test.each([
  [
    'a list that ships counts from the first day of its month',
    { newest: '2025-11-13', takenIn: '2026-03' },
    35,
  ],
  ['but never from before its newest row', { newest: '2026-03-20', takenIn: '2026-03' }, 16],
  [
    'a day that it bears counts before its month',
    { newest: NEWEST, takenIn: '2026-03', listDate: '2026-04-01' },
    4,
  ],
  ['the date of a file, which a copy renews, does not count', { newest: NEWEST, fileDate: '2026-04-04' }, 94],
])('%s', (_what, dates, days) => {
  expect(daysOld(dates, '2026-04-05')).toBe(days);
});

test('a list whose exclusions take effect later is not younger than nothing', () => {
  expect(daysOld({ newest: '2026-01-20' }, '2026-01-10')).toBe(0);
});
