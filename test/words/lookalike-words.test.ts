import { expect, test } from 'vitest';
import type { Difference } from '../../lib/identity/lookalike.ts';
import { formatDifferences } from '../../lib/words/lookalike-words.ts';

const cases: [sentence: string, differences: Difference[]][] = [
  ['“1” stands for “l”.', [{ kind: 'looks-like', page: '1', vendor: 'l' }]],
  ['“rn” stands for “m”.', [{ kind: 'looks-like', page: 'rn', vendor: 'm' }]],
  ['“а” (Cyrillic) stands for “a”.', [{ kind: 'looks-like', page: 'а', vendor: 'a' }]],
  ['“ο” (Greek) stands for “o”.', [{ kind: 'looks-like', page: 'ο', vendor: 'o' }]],
  ['“é” stands for “e”.', [{ kind: 'looks-like', page: 'é', vendor: 'e' }]],
  ['“០” (U+17E0) stands for “o”.', [{ kind: 'looks-like', page: '\u17e0', vendor: 'o' }]],
  ['It has “x” instead of “e”.', [{ kind: 'replaced', page: 'x', vendor: 'e' }]],
  ['It has “ac” instead of “ca”.', [{ kind: 'swapped', page: 'ac', vendor: 'ca' }]],
  ['“s” is added.', [{ kind: 'added', page: 's', vendor: '' }]],
  ['“s” is missing.', [{ kind: 'missing', page: '', vendor: 's' }]],
  ['A hyphen is added.', [{ kind: 'hyphen', page: '-', vendor: '' }]],
  ['A hyphen is missing.', [{ kind: 'hyphen', page: '', vendor: '-' }]],
  ['A mark (U+0327) is added.', [{ kind: 'hyphen', page: '\u0327', vendor: '' }]],
  [
    '“1” stands for “l”, a hyphen is added and it ends in .net instead of .com.',
    [
      { kind: 'looks-like', page: '1', vendor: 'l' },
      { kind: 'hyphen', page: '-', vendor: '' },
      { kind: 'suffix', page: '.net', vendor: '.com' },
    ],
  ],
];

test.each(cases)('%s', (sentence, differences) => {
  expect(formatDifferences(differences)).toBe(sentence);
});
