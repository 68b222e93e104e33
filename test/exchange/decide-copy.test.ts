import { expect, test } from 'vitest';
import { decideCopy, NO_COPY } from '../../lib/exchange/decide-copy.ts';

const HELD = { exporter: 'K1', exportedBy: 'K1', exportedAt: '2026-06-02T00:00:00.000Z', digest: 'b' };
const NEXT = {
  signature: 'holds',
  exportedBy: 'K1',
  exportedAt: '2026-06-03T00:00:00.000Z',
  digest: 'c',
} as const;

test.each<[what: string, change: Partial<Record<keyof typeof NEXT, string>>, verdict: object]>([
  ['not signed', { signature: 'none' }, { code: 'unsigned' }],
  ['altered', { signature: 'broken' }, { code: 'signature-broken' }],
  ['by somebody else', { exportedBy: 'K2' }, { code: 'other-exporter', exporter: 'K2' }],
  [
    'the same, re-signed by somebody else',
    { exportedBy: 'K2', digest: 'b' },
    { code: 'other-exporter', exporter: 'K2' },
  ],
  [
    'of a moment before',
    { exportedAt: '2026-06-01T23:59:59.999Z' },
    { code: 'older', exportedAt: '2026-06-01T23:59:59.999Z' },
  ],
])('a copy %s is refused', (_what, change, fault) => {
  expect(decideCopy({ ...NEXT, ...change } as typeof NEXT, HELD)).toEqual({ take: 'none', fault });
});

test('a newer copy is taken, one of the same moment too, and the same file is no news', () => {
  expect(decideCopy(NEXT, HELD)).toEqual({ take: 'newer' });
  expect(decideCopy({ ...NEXT, exportedAt: HELD.exportedAt }, HELD)).toEqual({ take: 'newer' });
  expect(decideCopy({ ...NEXT, digest: HELD.digest }, HELD)).toEqual({ take: 'unchanged' });
});

test('the first copy decides where nobody has named an exporter', () => {
  expect(decideCopy(NEXT, NO_COPY)).toEqual({ take: 'newer' });
  expect(decideCopy({ ...NEXT, signature: 'none' }, NO_COPY)).toMatchObject({ take: 'none' });
});

test('the clock of another exporter, whom the reviewer has confirmed, counts by itself', () => {
  const confirmed = { ...HELD, exporter: 'K2' };
  const earlier = { ...NEXT, exportedBy: 'K2', exportedAt: '1990-01-01T00:00:00.000Z' };
  expect(decideCopy(earlier, confirmed)).toEqual({ take: 'newer' });
});
