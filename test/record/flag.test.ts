import { expect, test } from 'vitest';
import { type Flag, type FlagFaults, findFlagFaults, sayFlag } from '../../lib/record/flag.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { LONGEST_TEXT, sayReviewOn } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from './writers.ts';

const TODAY = '2026-06-01';
const EMPTY: Flag = {
  standing: 'in-review',
  reason: '',
  checked: '',
  reviewOn: '',
  note: '',
  notePrivate: false,
  quotes: [],
  notReady: false,
  covers: [],
  replaces: 'all',
};
const VERIFIED: Partial<Flag> = {
  standing: 'verified',
  checked: 'Visited the floor.',
  reviewOn: '2027-06-01',
};

function vendorWith(...values: string[]) {
  const writers = [WRITERS.ana, WRITERS.ben];
  const entries = values.map((value, n) =>
    entryOf({ by: writers[n] ?? WRITERS.cleo, statements: [{ topic: 'standing', value }] }),
  );
  return foldVendor('acme.example', entries, PEOPLE);
}

const checks: [what: string, faults: FlagFaults, flag: Partial<Flag>, before: string[]][] = [
  ['under review needs nothing', {}, {}, []],
  ['suspicious without a reason', { reason: 'reason-missing' }, { standing: 'suspicious' }, []],
  [
    'suspicious with a blank reason',
    { reason: 'reason-missing' },
    { standing: 'suspicious', reason: ' \n' },
    [],
  ],
  ['suspicious with a reason', {}, { standing: 'suspicious', reason: 'No agreement.' }, []],
  ['more caution than verified', {}, {}, ['verified']],
  ['less caution than suspicious', { reason: 'less-caution-missing' }, {}, ['suspicious']],
  ['less caution, with a reason', {}, { reason: 'They signed.' }, ['suspicious']],
  [
    'a dispute resolved to the cautious side',
    { reason: 'less-caution-missing' },
    {},
    ['in-review', 'verified'],
  ],
  ['verified', {}, VERIFIED, []],
  ['verified without what was checked', { checked: 'checked-missing' }, { ...VERIFIED, checked: '' }, []],
  ['verified while not ready', { reason: 'not-ready-missing' }, { ...VERIFIED, notReady: true }, []],
  [
    'verified while not ready, with a reason',
    {},
    { ...VERIFIED, notReady: true, reason: 'Pilot of a week.' },
    [],
  ],
  ['suspicious while not ready', {}, { standing: 'suspicious', notReady: true, reason: 'No agreement.' }, []],
  ['under review while not ready', {}, { notReady: true }, []],
  ['review today', { reviewOn: 'review-missing' }, { ...VERIFIED, reviewOn: TODAY }, []],
  ['review tomorrow', {}, { ...VERIFIED, reviewOn: '2026-06-02' }, []],
  ['half a date', { reviewOn: 'review-missing' }, { ...VERIFIED, reviewOn: '' }, []],
  ['the longest note', {}, { note: 'x'.repeat(LONGEST_TEXT) }, []],
  ['a longer note', { note: 'too-long' }, { note: 'x'.repeat(LONGEST_TEXT + 1) }, []],
];

test.each(checks)('%s: %j', (_what, faults, flag, before) => {
  expect(findFlagFaults({ ...EMPTY, ...flag }, vendorWith(...before), TODAY)).toEqual(faults);
});

test('one act is one entry: the standing with its reason, a note, each quote; it replaces what was on screen', () => {
  const before = entryOf({ statements: [{ topic: 'standing', value: 'in-review' }] });
  const vendor = foldVendor('acme.example', [before], PEOPLE);
  const quote = { text: 'No red tape.', address: 'https://acme.example/', at: '2026-05-01T00:00:00.000Z' };
  const flag: Flag = {
    ...EMPTY,
    standing: 'suspicious',
    reason: 'Reads out messages.',
    note: 'Called.',
    quotes: [quote],
  };
  const said = sayFlag(countSalts(), flag, vendor, 'ana');
  expect(said.map(({ topic, value }) => [topic, value])).toEqual([
    ['standing', 'suspicious'],
    ['note', undefined],
    ['evidence', 'quote'],
  ]);
  expect(said[0]?.replaces).toEqual([nameIn(before)]);
  expect(said[0]?.body?.['reason']).toBe('Reads out messages.');
});

test('verified carries what was checked, what it covers, and a review date that replaces the last', () => {
  const dated = entryOf({ statements: [sayReviewOn('2026-07-01', [])] });
  const vendor = foldVendor('acme.example', [dated], PEOPLE);
  const said = sayFlag(countSalts(), { ...EMPTY, ...VERIFIED, covers: ['acme.test'] }, vendor, 'ana');
  expect(said.map(({ topic, value, covers }) => [topic, value, covers])).toEqual([
    ['standing', 'verified', ['acme.test']],
    ['review-on', '2027-06-01', undefined],
  ]);
  expect(said[1]?.replaces).toEqual([nameIn(dated)]);
});

test('a view beside others replaces one’s own, from whatever browser, and leaves theirs', () => {
  const atHome = entryOf({ by: WRITERS.anaAtHome, statements: [{ topic: 'standing', value: 'in-review' }] });
  const bens = entryOf({ by: WRITERS.ben, statements: [{ topic: 'standing', value: 'verified' }] });
  const vendor = foldVendor('acme.example', [atHome, bens], PEOPLE);
  const flag: Flag = { ...EMPTY, standing: 'suspicious', reason: 'No agreement.' };
  expect(sayFlag(countSalts(), { ...flag, replaces: 'own' }, vendor, 'ana')[0]?.replaces).toEqual([
    nameIn(atHome),
  ]);
  expect(sayFlag(countSalts(), flag, vendor, 'ana')[0]?.replaces?.toSorted()).toEqual(
    [nameIn(atHome), nameIn(bens)].sort(),
  );
});

test('that a vendor was verified while not ready stands in the entry, and only then', () => {
  const vendor = foldVendor('acme.example', [], PEOPLE);
  const say = (flag: Partial<Flag>) => sayFlag(countSalts(), { ...EMPTY, ...flag }, vendor, 'ana')[0];
  expect(say({ ...VERIFIED, notReady: true, reason: 'Pilot.' })).toMatchObject({
    value: 'verified',
    notReady: true,
  });
  expect(say(VERIFIED)).not.toHaveProperty('notReady');
  expect(say({ notReady: true })).not.toHaveProperty('notReady');
});
