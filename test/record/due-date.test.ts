import { expect, test } from 'vitest';
import { type DueDate, findDueDates, findLapses, isPast } from '../../lib/record/due-date.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { vendorOfTold } from '../diligence/due-vendor.ts';

const KEY = 'acme.example';

test('the earliest date of each topic counts, each inquiry by itself, and strangers set none', () => {
  const vendor = vendorOfTold([
    ['review-on', '2027-03-01'],
    ['review-on', '2027-02-01', 'ben'],
    ['review-on', '2026-01-01', 'mal'],
    ['agreement', 'signed/2027-05-18'],
    ['answer:independent-assurance', 'yes/in-writing/2027-01-09'],
    ['answer:texting', 'yes/in-writing'],
    ['inquiry', 'sent/2026-12-08'],
    ['inquiry', 'sent/2026-12-10', 'ben'],
    ['inquiry', 'answered'],
  ]);
  expect(findDueDates(vendor).map(({ kind, on }) => [kind, on])).toEqual([
    ['inquiry', '2026-12-08'],
    ['inquiry', '2026-12-10'],
    ['report', '2027-01-09'],
    ['review', '2027-02-01'],
    ['agreement', '2027-05-18'],
  ]);
});

test.each<[DueDate['kind'], today: string, past: boolean]>([
  ['review', '2026-05-31', false],
  ['review', '2026-06-01', true],
  ['agreement', '2026-06-01', false],
  ['agreement', '2026-06-02', true],
  ['report', '2026-06-01', false],
  ['report', '2026-06-02', true],
  ['inquiry', '2026-06-01', false],
  ['inquiry', '2026-06-02', true],
])('%s of 2026-06-01, on %s, past: %s', (kind, today, past) => {
  expect(isPast({ kind, on: '2026-06-01', topic: kind }, today)).toBe(past);
});

test('a missing reply is no lapse', () => {
  expect(findLapses(vendorOfTold([['inquiry', 'sent/2026-01-01']]), '2026-06-01')).toEqual([]);
});

test.each([
  ['agreement', 'signed/2026-05-31'],
  ['answer:independent-assurance', 'yes/in-writing/2026-05-31'],
  ['review-on', '2026-06-01'],
])('a verified vendor whose %s has lapsed is due for review', (topic, value) => {
  const vendor = vendorOfTold([
    ['standing', 'verified'],
    [topic, value],
  ]);
  expect(decideStanding(vendor, KEY, '2026-06-01').shown).toBe('review-due');
  expect(decideStanding(vendor, KEY, '2026-05-30').shown).toBe('verified');
});
