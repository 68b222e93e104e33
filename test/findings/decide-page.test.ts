import { expect, test } from 'vitest';
import { decidePage, type PageShown, wantsBanner, warningMark } from '../../lib/findings/decide-page.ts';
import { sayReviewOn, sayStage, sayText, sayWithdrawn } from '../../lib/record/say.ts';
import type { ShownStanding } from '../../lib/record/standing.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const TODAY = '2026-06-01';
const KEY = 'acme.example';

function standing(value: string, parts: { about?: string; by?: string } = {}) {
  return entryOf({ ...parts, statements: [{ topic: 'standing', value }] });
}

const HOST = 'pages.example';
const TENANT = 'acme.pages.example';

const decided: [what: string, shown: ShownStanding, key: string, entries: ReturnType<typeof standing>[]][] = [
  ['nothing said', 'unlisted', TENANT, []],
  ['verified on today’s key', 'verified', TENANT, [standing('verified', { about: TENANT })]],
  ['verified on what was the key before', 'unlisted', TENANT, [standing('verified', { about: HOST })]],
  ['suspicious on what was the key before', 'suspicious', HOST, [standing('suspicious', { about: HOST })]],
  [
    'suspicious before, verified today',
    'suspicious',
    HOST,
    [standing('suspicious', { about: HOST }), standing('verified', { about: TENANT })],
  ],
  [
    'review due on what was the key before',
    'unlisted',
    TENANT,
    [
      standing('verified', { about: HOST }),
      entryOf({ about: HOST, statements: [sayReviewOn('2026-01-01', [])] }),
    ],
  ],
  [
    'a stranger’s suspicious',
    'unlisted',
    TENANT,
    [standing('suspicious', { about: TENANT, by: WRITERS.mal })],
  ],
];

test.each(decided)('%s shows %s', (_what, shown, key, entries) => {
  const page = decidePage(TENANT, [TENANT, HOST], entries, PEOPLE, TODAY);
  expect(page?.standing.shown).toBe(shown);
  expect(page?.key).toBe(key);
});

test('an address without a key of today still shows an older warning, and nothing else', () => {
  const warned = decidePage(undefined, [HOST], [standing('suspicious', { about: HOST })], PEOPLE, TODAY);
  expect(warned?.standing.shown).toBe('suspicious');
  expect(
    decidePage(undefined, [HOST], [standing('verified', { about: HOST })], PEOPLE, TODAY),
  ).toBeUndefined();
});

test('what awaits approval acts where “verified” would: on today’s key and no other, and asks for no banner', () => {
  const decide = (about: string) => {
    const page = decidePage(TENANT, [TENANT, HOST], [standing('verified', { about })], PEOPLE, TODAY, {
      twoPersons: true,
    });
    return [page?.key, page?.standing.shown, page?.standing.awaitingApproval];
  };
  expect(decide(HOST)).toEqual([TENANT, 'unlisted', false]);
  expect(decide(TENANT)).toEqual([TENANT, 'in-review', true]);
});

test('a vendor is listed while a known person says something live', () => {
  const stage = entryOf({ statements: [sayStage('researching', [])] });
  const withdrawn = entryOf({ statements: [sayWithdrawn('stage', [nameIn(stage)])] });
  const note = sayText(countSalts(), 'note', 'Asked for the agreement.');
  const listed = (entries: ReturnType<typeof entryOf>[]): boolean => {
    const page = decidePage(KEY, [KEY], entries, PEOPLE, TODAY);
    return page?.listed ?? false;
  };
  expect(listed([])).toBe(false);
  expect(listed([stage])).toBe(true);
  expect(listed([stage, withdrawn])).toBe(false);
  expect(listed([entryOf({ statements: [{ topic: 'approval', of: [nameIn(stage)] }] })])).toBe(false);
  expect(listed([entryOf({ statements: [note] })])).toBe(true);
  expect(listed([entryOf({ by: WRITERS.mal, statements: [note] })])).toBe(false);
});

test('only warnings ask for a banner', () => {
  const all: PageShown[] = [
    ...(['verified', 'in-review', 'suspicious', 'disputed', 'review-due', 'unlisted'] as const),
    ...(['lookalike', 'advised'] as const),
  ];
  expect(all.filter(wantsBanner)).toEqual(['suspicious', 'disputed', 'review-due', 'lookalike', 'advised']);
});

test('the mark of a warning changes when a view does, and not for a note', () => {
  const flagged = standing('suspicious');
  const mark = (entries: ReturnType<typeof entryOf>[]): string => {
    const page = decidePage(KEY, [KEY], entries, PEOPLE, TODAY);
    if (!page) throw new Error('no page');
    return warningMark(page);
  };
  const note = entryOf({ statements: [sayText(countSalts(), 'note', 'Called again.')] });
  expect(mark([flagged, note])).toBe(mark([flagged]));
  expect(mark([flagged, standing('suspicious', { by: WRITERS.ben })])).not.toBe(mark([flagged]));
});
