import { expect, test } from 'vitest';
import { planPruning } from '../../lib/exchange/plan-pruning.ts';

const MB = 1024 * 1024;

type Snapshot = Parameters<typeof planPruning>[0][number];

/** Snapshots of the days of a month, oldest first: `i` before an import, `w` weekly, `b` for both. */
function made(kinds: string, bytes = MB): Snapshot[] {
  const WHY = {
    i: ['import'],
    w: ['weekly'],
    b: ['import', 'weekly'],
    r: ['restore'],
    f: ['folder'],
  } as const;
  return [...kinds].map((kind, n) => ({
    id: `${kind}${n}`,
    at: `2026-11-${String(n + 1).padStart(2, '0')}T08:00:00.000Z`,
    why: WHY[kind as keyof typeof WHY],
    bytes,
  }));
}

test.each([
  ['none', '', []],
  ['five before imports are kept', 'iiiii', []],
  ['the sixth lets the oldest go', 'iiiiii', ['i0']],
  ['eight weekly ones are kept beside them', 'wwwwwwwwiiiii', []],
  ['the ninth weekly one lets the oldest weekly one go', 'wiiiiiwwwwwwww', ['w0']],
  ['those before a restore and of a folder count as imports', 'iirfiif', ['i0', 'i1']],
  ['one that was both stays as long as either wants it', 'biiiiii', ['i1']],
  ['in any order', 'iiiiiiii', ['i0', 'i1', 'i2']],
])('%s', (_what, kinds, going) => {
  expect([...planPruning(made(kinds).toReversed())].sort()).toEqual([...going].sort());
});

test('large ones are let go sooner, but for the newest two', () => {
  expect([...planPruning(made('iiii', 100 * MB))].sort()).toEqual(['i0', 'i1']);
  expect(planPruning(made('iii', 80 * MB))).toEqual(new Set());
  expect([...planPruning(made('iii', 900 * MB))]).toEqual(['i0']);
});
