import { describe, expect, test } from 'vitest';
import { addAdvice } from '../../lib/findings/decide-advice.ts';
import { decideMark, type Mark } from '../../lib/findings/decide-mark.ts';
import { type PageShown, shownOf, wantsBanner, warningMark } from '../../lib/findings/decide-page.ts';
import { findOnPage } from '../../lib/findings/find-on-page.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { sayLink, sayStanding, sayText } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { advisedPage, historyOf, KEY, says, TODAY } from './advised.ts';

const { mal, moe, ben, cleo } = WRITERS;
const warned = says('suspicious');
const note = entryOf({ by: mal, statements: [sayText(countSalts(), 'note', 'Called them.')] });
const withdrawn = entryOf({
  by: moe,
  statements: [sayStanding(countSalts(), { value: 'none', reason: 'Mended.', replaces: [nameIn(warned)] })],
});
const praised = entryOf({
  by: moe,
  statements: [
    sayStanding(countSalts(), { value: 'verified', checked: 'Mended.', replaces: [nameIn(warned)] }),
  ],
});
const unknown = entryOf({ by: mal, statements: [{ topic: 'standing', value: 'beloved' }] });
const elsewhere = says('suspicious', mal, 'other.example');

/** Near misses first. */
const cases: [what: string, list: Entry[], says: string[], ours?: Entry[]][] = [
  ['nothing', [], []],
  ['a note', [note], []],
  ['verified', [says('verified')], []],
  ['verified by two', [says('verified'), says('verified', moe)], []],
  ['a value of a later version', [unknown], []],
  ['a warning on a site that the list joins with nothing', [elsewhere], []],
  ['a warning that another writer of the list withdrew', [warned, withdrawn], []],
  ['a warning that another writer of the list answered', [warned, praised], []],
  [
    'a warning that our list holds by somebody it knows',
    [says('suspicious', ben)],
    [],
    [says('suspicious', ben)],
  ],
  [
    'the same beside a verification',
    [says('suspicious', ben), says('verified')],
    [],
    [says('suspicious', ben)],
  ],
  ['a review', [says('in-review')], ['in-review']],
  ['a warning', [warned], ['suspicious']],
  ['a warning that our list holds by a stranger', [warned], ['suspicious'], [warned]],
  [
    'a warning on a linked site',
    [elsewhere, entryOf({ by: moe, statements: [sayLink('other.example')] })],
    ['suspicious'],
  ],
  ['a warning against a verification', [warned, says('verified', moe)], ['disputed']],
  ['a review against a verification', [says('in-review'), says('verified', moe)], ['disputed']],
  ['two warnings', [warned, says('suspicious', moe)], ['suspicious']],
];

test.each(cases)('a list with %s', (_what, list, expected, ours = []) => {
  const { advised } = advisedPage(ours, [historyOf(list)]);
  expect(advised.map(({ shown }) => shown)).toEqual(expected);
});

test('of several lists the most cautious comes first, then by name', () => {
  const { advised } = advisedPage(
    [],
    [
      historyOf([says('in-review')], 'A'),
      historyOf([warned], 'C'),
      historyOf([warned], 'B'),
      historyOf([says('verified')], 'D'),
    ],
  );
  expect(advised.map(({ list, shown }) => `${list.name} ${shown}`)).toEqual([
    'B suspicious',
    'C suspicious',
    'A in-review',
  ]);
});

test('of two vendors that a list has on one page, the more specific key speaks, in whatever order they come', () => {
  const list = [warned, says('suspicious', moe, 'other.example')];
  for (const entries of [list, list.toReversed()])
    for (const [keys, writer] of [
      [[KEY, 'other.example'], mal],
      [['other.example', KEY], moe],
    ] as const) {
      const page = addAdvice(undefined, [{ ...historyOf(entries), keys }], PEOPLE, TODAY);
      expect(page?.advised.map(({ views }) => views[0].entry.by)).toEqual([writer]);
    }
});

test('lists of one name come in the same order, however they are read', () => {
  const lists = ['a', 'b'].map((id) => ({ ...historyOf([warned]), list: { ...historyOf([]).list, id } }));
  for (const histories of [lists, lists.toReversed()])
    expect(advisedPage([], histories).advised.map(({ list }) => list.id)).toEqual(['a', 'b']);
});

test('the writer is known where our own list knows the key', () => {
  expect(advisedPage([], [historyOf([warned])]).advised[0]).toMatchObject({ isKnown: false });
  expect(advisedPage([], [historyOf([says('suspicious', ben)])]).advised[0]).toMatchObject({ isKnown: true });
});

describe('what the page shows', () => {
  const shows: [what: string, shown: PageShown, mark: Mark | undefined, ours: Entry[], list: Entry[]][] = [
    ['a warning of another list where ours says nothing', 'advised', 'advised', [], [warned]],
    [
      'the same where ours only has a note',
      'advised',
      'advised',
      [entryOf({ statements: note.statements })],
      [warned],
    ],
    ['nothing where others only look at the vendor', 'unlisted', undefined, [], [says('in-review')]],
    ['nothing where others verified', 'unlisted', undefined, [], [says('verified')]],
    ['our own review', 'in-review', 'in-review', [says('in-review', cleo)], [warned]],
    ['our own verification', 'verified', 'verified', [says('verified', cleo)], [warned]],
    ['our own warning', 'suspicious', 'suspicious', [says('suspicious', cleo)], [says('verified')]],
  ];
  test.each(shows)('%s', (_what, shown, mark, ours, list) => {
    const page = advisedPage(ours, [historyOf(list)]);
    expect([shownOf(page), decideMark(page)]).toEqual([shown, mark]);
  });
});

test('the banner is hidden until the lists say something else', () => {
  const marks = [
    [historyOf([warned])],
    [historyOf([warned, note])],
    [historyOf([warned]), historyOf([says('in-review')], 'East')],
    [historyOf([warned, says('suspicious', moe)])],
    [historyOf([warned], 'East')],
  ].map((lists) => warningMark(advisedPage([], lists)));
  expect(wantsBanner('advised')).toBe(true);
  expect(new Set(marks.slice(0, 3)).size).toBe(1);
  expect(new Set(marks.slice(2)).size).toBe(3);
});

test('a finding says which list it comes from', () => {
  const page = advisedPage(
    [says('verified', cleo)],
    [historyOf([warned]), historyOf([says('in-review')], 'East')],
  );
  expect(findOnPage(page, undefined).map(({ kind, severity, source }) => [kind, severity, source])).toEqual([
    ['advised', 'warning', { kind: 'list', list: 'advisory', id: 'west campus', name: 'West Campus' }],
    ['advised', 'notice', { kind: 'list', list: 'advisory', id: 'east', name: 'East' }],
  ]);
});

test('where the address has no key of its own, that of the list answers for the page, and nothing of ours', () => {
  expect(addAdvice(undefined, [], PEOPLE, TODAY)).toBeUndefined();
  expect(addAdvice(undefined, [historyOf([says('verified')])], PEOPLE, TODAY)).toBeUndefined();
  const page = addAdvice(undefined, [historyOf([warned])], PEOPLE, TODAY);
  expect(page).toMatchObject({
    key: KEY,
    listed: false,
    standing: { shown: 'unlisted' },
    vendor: { entries: [] },
  });
});
