import { expect, test } from 'vitest';
import { decideLookalike } from '../../lib/findings/decide-lookalike.ts';
import { decidePage, shownOf, warningMark } from '../../lib/findings/decide-page.ts';
import { sayDistinct } from '../../lib/record/distinct.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { sayLeft, sayLink, sayReviewOn, sayWithdrawn } from '../../lib/record/say.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const TODAY = '2026-06-01';
const OURS = 'acmecalls.example';
const PAGE = 'acmecal1s.example';

function says(value: string, parts: { about?: string; by?: string; covers?: string[] } = {}): Entry {
  const { covers, ...rest } = parts;
  return entryOf({
    about: OURS,
    ...rest,
    statements: [{ topic: 'standing', value, ...(covers ? { covers } : {}) }],
  });
}

function decide(entries: readonly Entry[], key = PAGE) {
  const page = decidePage(key, [key], entries, PEOPLE, TODAY);
  if (!page) throw new Error('A page with a key always has a decision');
  return decideLookalike(key, page.vendor, foldVendors(entries, PEOPLE), TODAY);
}

const distinct = entryOf({ about: PAGE, statements: [sayDistinct(OURS)] });

const silent: [why: string, entries: Entry[], key?: string][] = [
  ['nobody is verified', []],
  ['the vendor is under review', [says('in-review')]],
  ['the vendor is suspicious', [says('suspicious')]],
  ['the vendor is disputed', [says('verified'), says('suspicious', { by: WRITERS.ben })]],
  ['a stranger verified it', [says('verified', { by: WRITERS.mal })]],
  ['the address was left', [says('verified'), entryOf({ about: OURS, statements: [sayLeft('2026-01-01')] })]],
  ['the verification was withdrawn', withdrawn()],
  [
    'the page is the vendor’s own, linked',
    [says('verified'), entryOf({ about: OURS, statements: [sayLink(PAGE)] })],
  ],
  ['it is not alike', [says('verified')], 'bellweather.example'],
  ['somebody we know said it is another company', [says('verified'), distinct]],
  [
    'they said so of the vendor',
    [says('verified'), entryOf({ about: OURS, statements: [sayDistinct(PAGE)] })],
  ],
  [
    'they said so of another of its keys',
    [
      says('verified'),
      entryOf({ about: OURS, statements: [sayLink('acme.example')] }),
      entryOf({ about: PAGE, statements: [sayDistinct('acme.example')] }),
    ],
  ],
];

function withdrawn(): Entry[] {
  const verified = says('verified');
  return [verified, entryOf({ about: OURS, statements: [sayWithdrawn('standing', [nameIn(verified)])] })];
}

test.each(silent)('no look-alike where %s', (_why, entries, key) => {
  expect(decide(entries, key)).toBeUndefined();
});

const loud: [why: string, entries: Entry[]][] = [
  ['the vendor is verified', [says('verified')]],
  [
    'its review is due',
    [says('verified'), entryOf({ about: OURS, statements: [sayReviewOn('2026-01-01', [])] })],
  ],
  [
    'it was verified with another site',
    [
      says('verified', { about: 'acme.example', covers: [OURS] }),
      entryOf({ about: OURS, statements: [sayLink('acme.example')] }),
    ],
  ],
  [
    'a stranger calls it another company',
    [says('verified'), entryOf({ about: PAGE, by: WRITERS.mal, statements: [sayDistinct(OURS)] })],
  ],
  [
    'another company than some other vendor',
    [says('verified'), entryOf({ about: PAGE, statements: [sayDistinct('bellweather.example')] })],
  ],
  [
    'that it is another company was withdrawn',
    [
      says('verified'),
      distinct,
      entryOf({ about: PAGE, statements: [sayWithdrawn('distinct', [nameIn(distinct)])] }),
    ],
  ],
];

test.each(loud)('a look-alike where %s', (_why, entries) => {
  expect(decide(entries)).toMatchObject({ key: OURS, likeness: { strength: 'strong' } });
});

test('of several the strongest is told, then the one with the fewest differences', () => {
  const close = says('verified', { about: 'acmecalx.example' });
  const other = says('verified', { about: 'acme-cal1s.example' });
  const both = says('verified', { about: 'acmecalls.test' });
  expect(decide([close, says('verified')])?.key).toBe(OURS);
  expect(decide([close, other, both])?.key).toBe('acme-cal1s.example');
});

test('what only keeps two companies apart puts no page on the list', () => {
  const page = decidePage(PAGE, [PAGE], [distinct], PEOPLE, TODAY);
  expect(page).toMatchObject({ listed: false, standing: { shown: 'unlisted' } });
});

test('a strong likeness is shown by badge and banner until it is another one, a weak one is not', () => {
  const page = decidePage(PAGE, [PAGE], [], PEOPLE, TODAY);
  const lookalike = decide([says('verified')]);
  if (!page || !lookalike) throw new Error('nothing decided');
  const found = { ...page, lookalike };
  expect([shownOf(page), shownOf(found)]).toEqual(['unlisted', 'lookalike']);
  expect(warningMark(found)).toBe(`lookalike ${OURS}`);
  const weak = { ...lookalike, likeness: { ...lookalike.likeness, strength: 'weak' as const } };
  expect(shownOf({ ...page, lookalike: weak })).toBe('unlisted');
});
