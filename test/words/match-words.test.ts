import { expect, test } from 'vitest';
import type { MatchReason } from '../../lib/registers/match-reason.ts';
import { formatMatchReason } from '../../lib/words/match-words.ts';

test.each<[MatchReason, string]>([
  [{ kind: 'same-name' }, 'Same name'],
  [
    { kind: 'spelling', asked: ['conduint'], found: ['conduent'] },
    'Spelling differs: “conduint”, in the register “conduent”',
  ],
  [
    { kind: 'spelling', asked: ['a', 'b'], found: ['c', 'd'] },
    'Spelling differs: “a”, in the register “c”; “b”, in the register “d”',
  ],
  [{ kind: 'longer-name', words: ['business', 'service'] }, 'Register adds “business service”'],
  [{ kind: 'legal-form', asked: '', found: 'llc' }, 'Legal form only in the register: LLC'],
  [{ kind: 'legal-form', asked: 'inc', found: '' }, 'Legal form not in the register: Inc'],
  [
    { kind: 'legal-form', asked: 'co ltd', found: 'corporation' },
    'Legal form differs: Co Ltd, in the register Corporation',
  ],
])('%o', (reason, words) => {
  expect(formatMatchReason(reason)).toBe(words);
});
