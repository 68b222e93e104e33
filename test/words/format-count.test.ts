import { expect, test } from 'vitest';
import { formatAnd, formatCount } from '../../lib/words/format-count.ts';

test.each([
  [0, '0 vendors'],
  [1, '1 vendor'],
  [2, '2 vendors'],
  [12_400, '12,400 vendors'],
])('%d', (n, text) => {
  expect(formatCount(n, 'vendor')).toBe(text);
});

test('a plural that is not the singular and an s', () => {
  expect(formatCount(2, 'entry', 'entries')).toBe('2 entries');
  expect(formatCount(1, 'entry', 'entries')).toBe('1 entry');
});

test.each([
  [[], ''],
  [['Ana'], 'Ana'],
  [['Ana', 'Ben'], 'Ana and Ben'],
  [['Ana', 'Ben', 'Cleo'], 'Ana, Ben and Cleo'],
])('%j', (parts, text) => {
  expect(formatAnd(parts)).toBe(text);
});
