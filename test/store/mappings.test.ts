import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { guessLayout } from '../../lib/exchange/guess-layout.ts';
import type { SheetField } from '../../lib/exchange/sheet-layout.ts';
import type { SheetTable } from '../../lib/exchange/sheet-table.ts';
import { type DeskDatabase, openDesk } from '../../lib/store/desk-database.ts';
import { keepMapping, readMapping } from '../../lib/store/mappings.ts';

const HEADINGS = ['Outfit', 'Gut feeling', 'Web', 'Desk'];
const FIELDS: SheetField[] = ['name', 'reason', 'website', 'ignore'];

let desk: DeskDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  desk = await openDesk();
});

function sheet(headings: readonly string[], below: readonly string[] = []): SheetTable {
  const rows = [
    { row: 1, cells: headings },
    { row: 2, cells: below },
  ];
  return { name: '', rows: rows.filter(({ cells }) => cells.length > 0) };
}

async function keep(headings: readonly string[], fields: readonly SheetField[]): Promise<void> {
  await keepMapping(desk, sheet(headings), { headingRow: 1, fields });
}

/** Columns by what is remembered; those that it does not know are guessed as given, else passed over. */
async function recall(
  headings: readonly string[],
  guess: readonly SheetField[] = headings.map(() => 'ignore'),
): Promise<readonly SheetField[] | undefined> {
  return (await readMapping(desk, sheet(headings), { headingRow: 1, fields: guess }))?.fields;
}

test.each<[string, string[]]>([
  ['a mapped column that is renamed', ['Outfit', 'Gut feelings', 'Web', 'Desk']],
  ['a mapped column that is gone', ['Outfit', 'Gut feeling', 'Desk']],
  ['a mapped column gone and another come', ['Outfit', 'Gut feeling', 'Desk', 'Site']],
  ['two columns more', [...HEADINGS, 'Fax', 'Rate']],
  ['one column renamed that was passed over', ['Outfit', 'Gut feeling', 'Web', 'Bench']],
  ['nothing in common', ['Rate']],
  ['the words of two headings in one', ['Outfit Gut feeling', 'Web', 'Desk']],
])('%s is another sheet', async (_, headings) => {
  await keep(HEADINGS, FIELDS);
  expect(await recall(headings)).toBe(undefined);
});

test('without headings nothing is kept or found', async () => {
  await keepMapping(desk, sheet(HEADINGS), { headingRow: 0, fields: FIELDS });
  expect(await desk.count('mappings')).toBe(0);
  await keep(HEADINGS, FIELDS);
  expect(await readMapping(desk, sheet(HEADINGS), { headingRow: 0, fields: FIELDS })).toBe(undefined);
});

test.each<[string, string[], SheetField[]]>([
  ['the same order', HEADINGS, FIELDS],
  ['two columns swapped', ['Web', 'Gut feeling', 'Outfit', 'Desk'], ['website', 'reason', 'name', 'ignore']],
  [
    'another case and blanks',
    [' WEB', 'gut  Feeling', 'outfit', 'desk'],
    ['website', 'reason', 'name', 'ignore'],
  ],
  ['one more, in front', ['Fax', ...HEADINGS], ['ignore', ...FIELDS]],
  [
    'one more amid, and moved',
    ['Web', 'Fax', 'Outfit', 'Desk', 'Gut feeling'],
    ['website', 'ignore', 'name', 'ignore', 'reason'],
  ],
  ['one less that was passed over', ['Web', 'Outfit', 'Gut feeling'], ['website', 'name', 'reason']],
  [
    'columns without a heading beside',
    ['Web', '', 'Gut feeling', 'Outfit', 'Desk', ''],
    ['website', 'ignore', 'reason', 'name', 'ignore', 'ignore'],
  ],
])('the mapping is found again: %s', async (_, headings, fields) => {
  await keep(HEADINGS, FIELDS);
  expect(await recall(headings)).toEqual(fields);
});

test('a column that came is read as guessed, unless another holds that already', async () => {
  await keep(HEADINGS, FIELDS);
  const others: SheetField[] = ['name', 'ignore', 'website', 'ignore'];
  expect(await recall([...HEADINGS, 'Phone'], [...others, 'phone'])).toEqual([...FIELDS, 'phone']);
  expect(await recall([...HEADINGS, 'Vendor'], [...others, 'name'])).toEqual([...FIELDS, 'ignore']);
});

test('columns of one heading are told by their order among themselves', async () => {
  await keep(['Phone', 'Vendor', 'Phone'], ['phone', 'name', 'note']);
  expect(await recall(['Phone', 'Phone', 'Vendor'])).toEqual(['phone', 'note', 'name']);
  expect(await recall(['Phone', 'Vendor'])).toBe(undefined);
});

test('a column that was read without a heading is found while none came or went', async () => {
  await keep(['Vendor', 'Web'], ['name', 'website', 'note']);
  expect(await recall(['Web', 'Vendor'], ['ignore', 'ignore', 'ignore'])).toEqual([
    'website',
    'name',
    'note',
  ]);
  expect(await recall(['Web', 'Vendor'])).toBe(undefined);
  expect(await recall(['', 'Web', 'Vendor', ''])).toBe(undefined);
});

test('of several that fit, the one counts that shares most headings', async () => {
  await keep(['Outfit'], ['otherName']);
  await keep(['Outfit', 'Web', 'Zone'], ['name', 'website', 'ignore']);
  expect(await recall(['Web', 'Outfit'])).toEqual(['website', 'name']);
  await keep(['Outfit', 'Web'], ['name', 'reason']);
  expect(await recall(['Web', 'Outfit'])).toEqual(['reason', 'name']);
});

test('one mapping is held for each set of headings: the last', async () => {
  await keep(HEADINGS, FIELDS);
  await keep(HEADINGS.toReversed(), ['note', 'website', 'reason', 'name']);
  expect(await desk.count('mappings')).toBe(1);
  expect(await recall(HEADINGS)).toEqual(['name', 'reason', 'website', 'note']);
});

test('rows that were stored in the order of one sheet are read, and give way to the next', async () => {
  await desk.put('mappings', { headers: 'web\noutfit\ndesk', fields: ['website', 'name', ''] });
  await desk.put('mappings', { headers: 'outfit\nweb\ndesk', fields: ['name', 'note', 'quite-new'] });
  expect(await recall(['Web', 'Outfit', 'Desk'])).toEqual(['website', 'name', 'ignore']);
  expect(await recall(['Outfit', 'Web', 'Desk'])).toEqual(['name', 'note', 'ignore']);
  expect(await recall(['Outfit', 'Web'])).toEqual(['name', 'website']);
  await keep(['Desk', 'Web', 'Outfit'], ['ignore', 'website', 'otherName']);
  expect(await desk.count('mappings')).toBe(1);
  expect(await recall(['Outfit', 'Web', 'Desk'])).toEqual(['otherName', 'website', 'ignore']);
});

test('a full disk leaves the mapping that was', async () => {
  await keep(HEADINGS, FIELDS);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await keep(HEADINGS.toReversed(), ['ignore', 'ignore', 'ignore', 'name']);
  full.mockRestore();
  expect(await recall(HEADINGS)).toEqual(FIELDS);
});

test('a sheet whose columns moved is opened as it was read, below its real guess', async () => {
  await keep(HEADINGS, FIELDS);
  const moved = sheet(['Desk', 'Web', 'Outfit', 'Gut feeling'], ['4', 'acme.example', 'Acme', 'good']);
  const read = await readMapping(desk, moved, guessLayout(moved));
  expect(read).toMatchObject({ headingRow: 1, fields: ['ignore', 'website', 'name', 'reason'] });
});
