import { expect, test } from 'vitest';
import { parsePersonName } from '../../lib/identity/person-name.ts';

test.each<[string, { first: string; middle?: string[]; last: string; lastParts?: string[] }]>([
  ['WINIFRED A TALBECK', { first: 'winifred', middle: ['a'], last: 'talbeck' }],
  ['Talbeck, Winifred A.', { first: 'winifred', middle: ['a'], last: 'talbeck' }],
  ['Dr. Winifred Talbeck, M.D.', { first: 'winifred', last: 'talbeck' }],
  ['Winifred Talbeck Jr.', { first: 'winifred', last: 'talbeck' }],
  ['Winifred Talbeck-Orsini', { first: 'winifred', last: 'talbeckorsini', lastParts: ['talbeck', 'orsini'] }],
  ['Winifred de la Cruz', { first: 'winifred', last: 'delacruz', lastParts: ['cruz'] }],
  ['Winifred O’Talbeck', { first: 'winifred', last: 'otalbeck' }],
  ['Thanh Do', { first: 'thanh', last: 'do' }],
  ['J.R. Talbeck', { first: 'jr', last: 'talbeck' }],
  ['Zoë Müller', { first: 'zoe', last: 'muller' }],
])('%s', (text, { first, middle = [], last, lastParts = [last] }) => {
  expect(parsePersonName(text)).toEqual({ first, middle, last, lastParts });
});

test.each(['', 'Talbeck', 'Dr. Talbeck', 'Talbeck, MD', '😀 Talbeck'])('%o is no whole name', (text) => {
  expect(parsePersonName(text)).toBeUndefined();
});
