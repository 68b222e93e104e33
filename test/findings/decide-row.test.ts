import { describe, expect, test } from 'vitest';
import { decideRow, isSiteless } from '../../lib/findings/decide-row.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { sayLeft, sayLink, sayReviewOn, sayStanding } from '../../lib/record/say.ts';
import type { Standing } from '../../lib/record/topics.ts';
import { countSalts, entryOf, PEOPLE, WRITERS } from '../record/writers.ts';

const TODAY = '2026-11-24';
const SITELESS = 'id:00000000-0000-4000-8000-000000000001';

function says(about: string, value: Standing, more: { by?: string; covers?: string[] } = {}): Entry {
  const { by = WRITERS.ana, covers = [] } = more;
  return entryOf({ about, by, statements: [sayStanding(countSalts(), { value, covers, replaces: [] })] });
}

function link(a: string, b: string): Entry {
  return entryOf({ about: a, statements: [sayLink(b)] });
}

function rowOf(entries: readonly Entry[], key = 'a.example') {
  const { key: own, standing } = decideRow(foldVendor(key, entries, PEOPLE), TODAY);
  return [own, standing.shown];
}

const JOINED = link('a.example', 'b.example');

describe('the key that stands for a vendor', () => {
  test.each([
    ['nobody has judged it', [JOINED], ['a.example', 'unlisted']],
    ['it is verified on the first key', [JOINED, says('a.example', 'verified')], ['a.example', 'verified']],
    ['it is verified on another key', [JOINED, says('b.example', 'verified')], ['b.example', 'verified']],
    [
      'the verified covers the first key too',
      [JOINED, says('b.example', 'verified', { covers: ['a.example'] })],
      ['a.example', 'verified'],
    ],
    [
      'a warning stands on another key',
      [JOINED, says('b.example', 'suspicious')],
      ['a.example', 'suspicious'],
    ],
    [
      'another key is verified and a warning stands',
      [JOINED, says('b.example', 'verified'), says('a.example', 'in-review', { by: WRITERS.ben })],
      ['a.example', 'disputed'],
    ],
    [
      'the verified address was left',
      [
        JOINED,
        says('b.example', 'verified'),
        entryOf({ about: 'b.example', statements: [sayLeft('2026-01-01')] }),
      ],
      ['a.example', 'unlisted'],
    ],
    [
      'the review of the verified key is due',
      [
        JOINED,
        says('b.example', 'verified'),
        entryOf({ about: 'b.example', statements: [sayReviewOn(TODAY, [])] }),
      ],
      ['b.example', 'review-due'],
    ],
  ])('%s', (_what, entries, expected) => {
    expect(rowOf(entries)).toEqual(expected);
  });

  test('a site comes before a key without one', () => {
    expect(rowOf([link('z.example', SITELESS)], SITELESS)).toEqual(['z.example', 'unlisted']);
    expect(rowOf([link('z.example', SITELESS), says(SITELESS, 'verified')], SITELESS)).toEqual([
      SITELESS,
      'verified',
    ]);
  });
});

test('a vendor without a site is known by its key', () => {
  expect([SITELESS, 'id.example', 'ideal.example'].map(isSiteless)).toEqual([true, false, false]);
});
