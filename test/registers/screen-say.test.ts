import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import type { ScreeningResult } from '../../lib/record/topics.ts';
import { foldScreening } from '../../lib/registers/fold-screening.ts';
import { digestRow } from '../../lib/registers/row-line.ts';
import {
  type DispositionForm,
  findDispositionFaults,
  sayDisposition,
  sayScreened,
} from '../../lib/registers/say-screening.ts';
import { screeningTopic } from '../../lib/registers/screening-topic.ts';
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
} as const;

const vendorOf = (entries: readonly Entry[]) => foldVendor('acme.example', entries, PEOPLE);
const contextOf = (entries: readonly Entry[], reviewer = 'ana') => ({
  row: ROW,
  digest: digestRow(ROW),
  vendor: vendorOf(entries),
  reviewer,
});
const formOf = (
  result: ScreeningResult | undefined,
  reason = 'Another state.',
  parts: Partial<DispositionForm> = {},
): DispositionForm => ({ result, reason, replaces: 'own', ...parts });

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
  const said = sayDisposition(countSalts(), formOf('possible'), contextOf([]), 'ACME CALLS LLC, TULSA OK.');
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
  expect(said.replaces).toBeUndefined();
  expect(parseEntry(entryOf({ statements: [said] })).ok).toBe(true);
});

test('one’s own is replaced; a colleague’s stands beside it, and the two are a dispute that the cautious one decides', () => {
  const said = sayDisposition(countSalts(), formOf('possible'), contextOf([anas, bens]), 'The row.');
  expect(said.replaces).toEqual([nameIn(anas)]);
  const fold = foldScreening(vendorOf([anas, bens]));
  expect(fold.dispositions.get(TOPIC)).toMatchObject({
    disputed: true,
    result: 'confirmed',
    register: 'leie',
  });
});

test('replacing both views settles a dispute', () => {
  const form = formOf('not-this-vendor', 'OIG’s site says so.', { replaces: 'all' });
  const said = sayDisposition(countSalts(), form, contextOf([anas, bens]), 'The row.');
  expect(said.replaces).toEqual([nameIn(anas), nameIn(bens)].sort());
  const settled = foldScreening(vendorOf([anas, bens, entryOf({ statements: [said] })]));
  expect(settled.dispositions.get(TOPIC)).toMatchObject({ disputed: false, result: 'not-this-vendor' });
});

test('a stranger’s disposition, and one on a register of a later version, are none', () => {
  const stranger = entryOf({ by: WRITERS.mal, statements: [{ topic: TOPIC, value: 'confirmed' }] });
  const later = entryOf({ statements: [{ topic: 'screening:medicaid.abc', value: 'confirmed' }] });
  expect([...foldScreening(vendorOf([stranger, later])).dispositions]).toEqual([]);
});

test('a screening says what was searched where, and takes the place of the one before, whoever made it', () => {
  const search = { register: LEIE, names: ['Acme Calls', 'Jane Roe'], candidates: 1 };
  const first = entryOf({ by: WRITERS.ben, statements: [sayScreened(countSalts(), search, vendorOf([]))] });
  const again = sayScreened(countSalts(), { ...search, candidates: 0 }, vendorOf([first]));
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
  const search = { register: undated, names: ['A'], candidates: 12_000 };
  const said = sayScreened(countSalts(), search, vendorOf([]));
  expect(said.value).toBe('2026-08-20/9999');
  expect(vendorOf([entryOf({ statements: [said] })]).views[0]?.understood).toBe(true);
});

test('a date that is none makes no screening', () => {
  const broken = entryOf({ statements: [{ topic: 'screened:leie', value: '2026-13-45/1' }] });
  expect(foldScreening(vendorOf([broken])).screened).toEqual([]);
});
