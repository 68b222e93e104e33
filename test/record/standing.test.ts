import { expect, test } from 'vitest';
import { findReplaceable, foldVerdict, liveViews } from '../../lib/record/fold.ts';
import { sayLeft, sayReviewOn, sayStage, sayWithdrawn } from '../../lib/record/say.ts';
import { decideStanding, liveStages, type ShownStanding, wantsReason } from '../../lib/record/standing.ts';
import { compareCaution, findTopicRule, isKnownValue, type Standing } from '../../lib/record/topics.ts';
import { vendorOf } from './team.ts';
import { entryOf, nameIn, WRITERS } from './writers.ts';

const KEY = 'acme.example';
const TODAY = '2026-06-01';

function standing(value: string, by: string = WRITERS.ana, replaces: string[] = []) {
  return entryOf({
    by,
    statements: [{ topic: 'standing', value, ...(replaces.length ? { replaces } : {}) }],
  });
}

function reviewOn(date: string, by: string = WRITERS.ana) {
  return entryOf({ by, statements: [sayReviewOn(date, [])] });
}

function left(date: string, about = KEY, by: string = WRITERS.ana) {
  return entryOf({ about, by, statements: [sayLeft(date)] });
}

const verified = standing('verified');
const link = entryOf({ statements: [{ topic: 'link', value: 'acme.test' }] });

const shown: [what: string, shown: ShownStanding, entries: ReturnType<typeof standing>[]][] = [
  ['nothing', 'unlisted', []],
  ['a value of a later version', 'unlisted', [standing('beloved')]],
  ['none', 'unlisted', [standing('none')]],
  ['none beside a view it did not replace', 'verified', [verified, standing('none', WRITERS.ben)]],
  ['none that replaced the view', 'unlisted', [verified, standing('none', WRITERS.ben, [nameIn(verified)])]],
  ['verified', 'verified', [verified]],
  ['verified, review tomorrow', 'verified', [verified, reviewOn('2026-06-02')]],
  ['verified, review today', 'review-due', [verified, reviewOn(TODAY)]],
  [
    'verified, two dates',
    'review-due',
    [verified, reviewOn('2030-01-01'), reviewOn('2026-01-01', WRITERS.ben)],
  ],
  ['verified, a stranger’s date', 'verified', [verified, reviewOn('2026-01-01', WRITERS.mal)]],
  ['verified, 30 February', 'verified', [verified, reviewOn('2026-02-30')]],
  ['suspicious, review today', 'suspicious', [standing('suspicious'), reviewOn(TODAY)]],
  ['two views', 'disputed', [verified, standing('suspicious', WRITERS.ben)]],
  ['two views, review today', 'disputed', [verified, standing('in-review', WRITERS.ben), reviewOn(TODAY)]],
  ['verified, left today', 'unlisted', [verified, left(TODAY)]],
  ['verified, leaves tomorrow', 'verified', [verified, left('2026-06-02')]],
  ['verified, another key left', 'verified', [verified, link, left(TODAY, 'acme.test')]],
  ['verified, left says a stranger', 'verified', [verified, left(TODAY, KEY, WRITERS.mal)]],
  ['suspicious, left', 'suspicious', [standing('suspicious'), left('2026-01-01')]],
];

test.each(shown)('%s shows %s', (_what, expected, entries) => {
  expect(decideStanding(vendorOf(entries, KEY), KEY, TODAY).shown).toBe(expected);
});

test('“left” taken back lets “verified” act again', () => {
  const gone = left('2026-01-01');
  const back = entryOf({ statements: [sayWithdrawn('left', [nameIn(gone)])] });
  expect(decideStanding(vendorOf([verified, gone], KEY), KEY, TODAY).leftOn).toBe('2026-01-01');
  expect(decideStanding(vendorOf([verified, gone, back], KEY), KEY, TODAY).shown).toBe('verified');
});

const reasons: [before: string, next: Standing | 'none', wants: boolean][] = [
  ['', 'verified', false],
  ['', 'in-review', false],
  ['', 'suspicious', true],
  ['verified', 'in-review', false],
  ['verified', 'verified', false],
  ['in-review', 'verified', true],
  ['suspicious', 'in-review', true],
  ['suspicious', 'verified', true],
  ['verified', 'none', true],
  ['verified in-review', 'in-review', true],
];

test.each(reasons)('from %j to %s asks for a reason: %s', (before, next, wants) => {
  const entries = before
    .split(' ')
    .filter(Boolean)
    .map((value, n) => standing(value, n === 0 ? WRITERS.ana : WRITERS.ben));
  expect(wantsReason(foldVerdict(vendorOf(entries, KEY), 'standing'), next)).toBe(wants);
});

test('stages stand side by side, the furthest along first', () => {
  const entries = [
    entryOf({ statements: [sayStage('researching', [])] }),
    entryOf({ by: WRITERS.ben, statements: [sayStage('in-use', [])] }),
    entryOf({ by: WRITERS.mal, statements: [sayStage('ended', [])] }),
  ];
  expect(liveStages(vendorOf(entries, KEY))).toEqual(['in-use', 'researching']);
});

test('what a new view is to replace includes retractions and leaves out strangers and unknown values', () => {
  const none = standing('none', WRITERS.ben);
  const entries = [verified, none, standing('suspicious', WRITERS.mal), standing('beloved', WRITERS.cleo)];
  const vendor = vendorOf(entries, KEY);
  expect(
    findReplaceable(vendor, 'standing')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([nameIn(verified), nameIn(none)].sort());
  expect(liveViews(vendor, 'standing').map(({ name }) => name)).toEqual([nameIn(verified)]);
});

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['26-01-01', false],
  ['2026-01-01T00:00:00Z', false],
  ['2026-01-01\n', false],
  ['', false],
])('%j is a calendar date: %s', (text, expected) => {
  const rule = findTopicRule('review-on');
  expect(rule && isKnownValue(rule, text)).toBe(expected);
});

test('topics are looked up as names, not as members of objects', () => {
  for (const topic of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'standing:x', '']) {
    expect(findTopicRule(topic)).toBeUndefined();
  }
});

test('values and their caution', () => {
  const rule = findTopicRule('standing') ?? { fold: 'verdict' };
  expect(isKnownValue(rule, undefined)).toBe(false);
  expect(isKnownValue(rule, 'none')).toBe(true);
  expect(isKnownValue(rule, 'Verified')).toBe(false);
  expect(['verified', 'suspicious', 'in-review'].sort((a, b) => compareCaution(rule, a, b))).toEqual([
    'suspicious',
    'in-review',
    'verified',
  ]);
});

test('verified while not ready says so as long as verified is what stands', () => {
  const given = entryOf({ statements: [{ topic: 'standing', value: 'verified', notReady: true }] });
  expect(decideStanding(vendorOf([given], KEY), KEY, TODAY).reasonGiven).toBe(true);
  expect(decideStanding(vendorOf([given, reviewOn(TODAY)], KEY), KEY, TODAY).reasonGiven).toBe(false);
  const stranger = entryOf({
    by: WRITERS.mal,
    statements: [{ topic: 'standing', value: 'verified', notReady: true }],
  });
  expect(decideStanding(vendorOf([verified, stranger], KEY), KEY, TODAY).reasonGiven).toBe(false);
});
