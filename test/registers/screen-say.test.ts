import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import type { ScreeningResult } from '../../lib/record/topics.ts';
import { foldScreening } from '../../lib/registers/fold-screening.ts';
import { digestRow } from '../../lib/registers/row-line.ts';
import {
  type DispositionContext,
  type DispositionForm,
  decidedBefore,
  decidedRow,
  findDispositionFaults,
  sayDisposition,
  sayScreened,
} from '../../lib/registers/say-screening.ts';
import { screeningTopic, shortDigest } from '../../lib/registers/screening-topic.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { excludedRow } from './screen-rows.ts';

const ROW = excludedRow({ npi: '1234567893' });
const TOPIC = screeningTopic('leie', digestRow(ROW));
const LEIE = {
  id: 'leie',
  newest: '2026-08-20',
  listDate: '2026-08-10',
  sha256: 'ab'.repeat(32),
  rows: 82_714,
  hasDescriptions: false,
} as const;

const vendorOf = (entries: readonly Entry[]) => foldVendor('acme.example', entries, PEOPLE);
const contextOf = (entries: readonly Entry[], parts: Partial<DispositionContext> = {}) => ({
  row: decidedRow(ROW, digestRow(ROW), 'ACME CALLS LLC, TULSA OK.'),
  former: undefined,
  vendor: vendorOf(entries),
  reviewer: 'ana',
  ...parts,
});
const formOf = (
  result: ScreeningResult | undefined,
  reason = 'Another state.',
  parts: Partial<DispositionForm> = {},
): DispositionForm => ({ result, reason, replaces: 'own', settlesFormer: false, ...parts });

const anas = entryOf({ statements: [{ topic: TOPIC, value: 'confirmed' }] });
const bens = entryOf({ by: WRITERS.ben, statements: [{ topic: TOPIC, value: 'not-this-vendor' }] });

test.each([
  ['nothing chosen', formOf(undefined), [], { result: 'result-missing' }],
  ['a reason of white space', formOf('possible', ' '), [], { reason: 'reason-missing' }],
  ['confirmed without a reason', formOf('confirmed', ''), [], { reason: 'reason-missing' }],
  ['not this vendor without a reason', formOf('not-this-vendor', ''), [], { reason: 'reason-missing' }],
  ['not enough data without a reason', formOf('not-enough-data', ''), [], {}],
  ['a reason', formOf('possible'), [], {}],
  ['a reason too long', formOf('not-enough-data', 'x'.repeat(10_001)), [], { reason: 'too-long' }],
  [
    'a dispute settled without a reason',
    formOf('not-enough-data', '', { replaces: 'all' }),
    [anas, bens],
    { reason: 'resolve-reason-missing' },
  ],
] as const)('what keeps a disposition from being recorded: %s', (_what, form, entries, faults) => {
  expect(findDispositionFaults(form, contextOf(entries))).toEqual(faults);
});

test('a disposition keeps the row in words and what its next version is known by', () => {
  const [said] = sayDisposition(countSalts(), formOf('possible'), contextOf([]));
  expect(said).toMatchObject({
    topic: TOPIC,
    value: 'possible',
    body: {
      row: 'ACME CALLS LLC, TULSA OK.',
      name: 'ACME CALLS LLC',
      npi: '1234567893',
      reason: 'Another state.',
    },
  });
  expect(said?.replaces).toBeUndefined();
  expect(parseEntry(entryOf({ statements: said ? [said] : [] })).ok).toBe(true);
});

test('one’s own is replaced; a colleague’s stands beside it, and the two are a dispute that the cautious one decides', () => {
  const [said] = sayDisposition(countSalts(), formOf('possible'), contextOf([anas, bens]));
  expect(said?.replaces).toEqual([nameIn(anas)]);
  const fold = foldScreening(vendorOf([anas, bens]));
  expect(fold.dispositions.get(TOPIC)).toMatchObject({
    disputed: true,
    result: 'confirmed',
    register: 'leie',
  });
});

test('replacing both views settles a dispute', () => {
  const form = formOf('not-this-vendor', 'OIG’s site says so.', { replaces: 'all' });
  const said = sayDisposition(countSalts(), form, contextOf([anas, bens]));
  expect(said[0]?.replaces).toEqual([nameIn(anas), nameIn(bens)].sort());
  const settled = foldScreening(vendorOf([anas, bens, entryOf({ statements: said })]));
  expect(settled.dispositions.get(TOPIC)).toMatchObject({ disputed: false, result: 'not-this-vendor' });
});

const CHANGED = excludedRow({ npi: '1234567893', city: 'WACO' });

/** What Ana and Ben made of a version of the row that stood in the register before. */
function formerOf(entries: readonly Entry[]) {
  return foldScreening(vendorOf(entries)).dispositions.get(TOPIC);
}

test.each([
  ['left standing', false, [], 'confirmed'],
  ['taken back, whoever’s they are', true, [nameIn(anas), nameIn(bens)].sort(), undefined],
] as const)('views on an older version of the row are %s', (_what, settlesFormer, taken, left) => {
  const before = [anas, bens];
  const row = decidedRow(CHANGED, digestRow(CHANGED), 'ACME CALLS LLC, WACO TX.');
  const context = contextOf(before, { row, former: formerOf(before) });
  const said = sayDisposition(countSalts(), formOf('not-this-vendor', 'Waco.', { settlesFormer }), context);
  expect(said.filter(({ topic }) => topic === TOPIC).flatMap(({ replaces }) => replaces ?? [])).toEqual(
    taken,
  );
  expect(said[0]?.replaces).toBeUndefined();
  const entry = entryOf({ statements: said });
  expect(parseEntry(entry).ok).toBe(true);
  const { dispositions } = foldScreening(vendorOf([...before, entry]));
  expect(dispositions.get(TOPIC)?.result).toBe(left);
  expect(dispositions.get(screeningTopic('leie', digestRow(CHANGED)))?.result).toBe('not-this-vendor');
});

test('a row that is in no register here is decided on by what was kept of it', () => {
  const said = sayDisposition(countSalts(), formOf('confirmed'), contextOf([]));
  const [disposition] = foldScreening(vendorOf([entryOf({ statements: said })])).dispositions.values();
  if (!disposition) throw new Error('A disposition folds');
  const row = decidedBefore(disposition);
  expect(row).toEqual(contextOf([]).row);
  expect(decidedBefore({ ...disposition, live: [] })).toEqual({
    ...{ register: 'leie', digest: digestRow(ROW), line: undefined, name: undefined, npi: undefined },
  });
});

test('a stranger’s disposition, and one on a register of a later version, are none', () => {
  const stranger = entryOf({ by: WRITERS.mal, statements: [{ topic: TOPIC, value: 'confirmed' }] });
  const later = entryOf({ statements: [{ topic: 'screening:medicaid.abc', value: 'confirmed' }] });
  expect([...foldScreening(vendorOf([stranger, later])).dispositions]).toEqual([]);
});

test('a screening says what was searched where, and takes the place of the one before, whoever made it', () => {
  const search = { register: LEIE, names: ['Acme Calls', 'Jane Roe'], found: [digestRow(ROW)] };
  const first = entryOf({ by: WRITERS.ben, statements: [sayScreened(countSalts(), search, vendorOf([]))] });
  const again = sayScreened(countSalts(), { ...search, found: [] }, vendorOf([first]));
  expect(again).toMatchObject({
    topic: 'screened:leie',
    value: '2026-08-10/0',
    file: LEIE.sha256,
    rows: 82_714,
    replaces: [nameIn(first)],
    body: { names: 'Acme Calls\nJane Roe' },
  });
  const { screened } = foldScreening(vendorOf([first, entryOf({ statements: [again] })]));
  expect(screened).toMatchObject([
    {
      register: 'leie',
      listDate: '2026-08-10',
      candidates: 0,
      rows: 82_714,
      names: ['Acme Calls', 'Jane Roe'],
    },
  ]);
});

test('a list without a date of its own is known by its newest row; more candidates than fit are said as most', () => {
  const { listDate: _none, ...undated } = LEIE;
  const search = { register: undated, names: ['A'], found: Array.from({ length: 12_000 }, String) };
  const said = sayScreened(countSalts(), search, vendorOf([]));
  expect(said.value).toBe('2026-08-20/9999');
  expect(vendorOf([entryOf({ statements: [said] })]).views[0]?.understood).toBe(true);
});

test('a date that is none makes no screening', () => {
  const broken = entryOf({ statements: [{ topic: 'screened:leie', value: '2026-13-45/1' }] });
  expect(foldScreening(vendorOf([broken])).screened).toEqual([]);
});

const PORTAL = { ...LEIE, id: 'breaches-archive', hasDescriptions: true } as const;

test.each([
  ['the LEIE has none', LEIE, ['Acme Calls'], undefined],
  ['the list has none', { ...PORTAL, hasDescriptions: false }, ['Acme Calls'], false],
  ['every name is too common for them', PORTAL, ['Answering Service', 'Nice'], false],
  ['one name is not', PORTAL, ['Answering Service', 'Quorvex Answering'], true],
] as const)('a screening says whether descriptions were searched: %s', (_why, register, names, said) => {
  const statement = sayScreened(countSalts(), { register, names, found: [] }, vendorOf([]));
  expect(statement['descriptions']).toBe(said);
  const { screened } = foldScreening(vendorOf([entryOf({ statements: [statement] })]));
  expect(screened[0]?.descriptions).toBe(said);
});

test('a screening keeps the rows that it had; one that had too many keeps none', () => {
  const foundIn = (found: readonly string[]) => {
    const said = sayScreened(countSalts(), { register: LEIE, names: ['Acme Calls'], found }, vendorOf([]));
    return foldScreening(vendorOf([entryOf({ statements: [said] })])).screened[0]?.found;
  };
  const digests = Array.from({ length: 1_001 }, (_, n) => digestRow(excludedRow({ city: `TOWN ${n}` })));
  expect(foundIn(digests)).toBeUndefined();
  expect(foundIn(digests.slice(0, 2))).toEqual(new Set(digests.slice(0, 2).map(shortDigest)));
  expect(foundIn([])).toEqual(new Set());
});

test('a screening with its thousand rows and many names is an entry as any other', () => {
  const names = Array.from({ length: 40 }, (_, n) => `${'Acme Calls of Tulsa '.repeat(10)}${n}`);
  const found = Array.from({ length: 1_000 }, (_, n) => digestRow(excludedRow({ city: `TOWN ${n}` })));
  const said = sayScreened(countSalts(), { register: PORTAL, names, found }, vendorOf([]));
  expect(parseEntry(entryOf({ statements: [said] }))).toMatchObject({ ok: true });
});

test('an entry that was written before reads as it did', () => {
  const before = entryOf({
    statements: [
      {
        topic: 'screened:breaches-archive',
        value: '2026-08-10/2',
        rows: 5_371,
        body: { salt: 'A'.repeat(22), names: 'Acme Calls' },
      },
    ],
  });
  expect(foldScreening(vendorOf([before])).screened).toMatchObject([
    { candidates: 2, rows: 5_371, names: ['Acme Calls'], descriptions: undefined, found: undefined },
  ]);
});
