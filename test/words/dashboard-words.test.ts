import { expect, test } from 'vitest';
import { formatDueIn } from '../../lib/words/dashboard-words.ts';

const TODAY = '2026-11-24';

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-23', '1 day overdue'],
  ['2025-11-24', '365 days overdue'],
  ['2026-11-25', 'in 1 day'],
  ['2027-01-23', 'in 60 days'],
  ['2027-01-24', undefined],
])('a review on %s', (date, text) => {
  expect(formatDueIn(date, TODAY)).toBe(text);
});
