import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefreshDue, planRefresh } from '../../lib/exchange/plan-refresh.ts';

const NOW = Date.parse('2026-06-01T12:00:00.000Z');
const HOUR = 60 * 60_000;

const hours = (failures: number, chance: number): number =>
  (Date.parse(planRefresh(NOW, failures, chance)) - NOW) / HOUR;

test('a day after it went well, spread by a tenth', () => {
  expect(hours(0, 0.5)).toBe(24);
  expect([hours(0, 0), hours(0, 1)]).toEqual([expect.closeTo(21.6), expect.closeTo(26.4)]);
});

test('after failures sooner at first, then doubling, and never less than once in some thirty hours', () => {
  expect([1, 2, 3, 7, 8, 50, 2_000].map((failures) => hours(failures, 0.5))).toEqual([
    0.25, 0.5, 1, 16, 24, 24, 24,
  ]);
  expect([hours(1, 0), hours(1, 1)]).toEqual([0.1875, 0.3125]);
});

test('what was planned is due at its moment and not before', () => {
  const plan = planRefresh(NOW, 0, 0.5);
  expect(isRefreshDue(NOW + 24 * HOUR - 1, plan)).toBe(false);
  expect(isRefreshDue(NOW + 24 * HOUR, plan)).toBe(true);
});

test('a plan of a clock that was wrong, or no plan at all, is due', () => {
  expect(isRefreshDue(NOW, '2099-01-01T00:00:00.000Z')).toBe(true);
  expect(isRefreshDue(NOW, '')).toBe(true);
});

test('whatever the clock, failures and chance: never due at once, always due within 36 hours', () => {
  const anyCase = fc.tuple(
    fc.integer({ min: Date.parse('1926-01-01'), max: Date.parse('2126-01-01') }),
    fc.nat(5_000),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(anyCase, ([now, failures, chance]) => {
      const plan = planRefresh(now, failures, chance);
      expect(isRefreshDue(now, plan)).toBe(false);
      expect(isRefreshDue(now + 36 * HOUR, plan)).toBe(true);
    }),
  );
});
