import { beforeEach, expect, test } from 'vitest';
import type { SheetLayout } from '../../lib/exchange/sheet-layout.ts';
import { sayStanding, sayText } from '../../lib/record/say.ts';
import { openDesk } from '../../lib/store/desk-database.ts';
import { keepMapping } from '../../lib/store/mappings.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import type { SheetDesk } from '../../lib/store/sheet-desk.ts';
import type { RowTab } from '../../lib/store/sheet-rows.ts';
import { type Browser, openBrowser, quietWork } from './browser.ts';
import { openSheet } from './opened-sheet.ts';

const SHEET = `Vendor,Website,Phone,Status,Comments
Acme Calls,acme.example,(415) 555-0100,Approved,Fine on weekends
Bell Line,bell.example,not a number,,
,,,,Only a note
Acme Calls,acme.example,(415) 555-0100,Approved,Fine on weekends
Crest Answering,,,Blocked,Charges twice
`;

let ana: Browser;

beforeEach(async () => {
  ana = await openBrowser('Ana Ortiz');
});

function rowsIn(desk: SheetDesk, tab: RowTab, search = ''): number[] {
  return desk.page({ tab, search, most: 100 }).rows.map(({ row }) => row);
}

test('every row has its fate, and is found under it', async () => {
  const { desk } = await openSheet(ana.db, SHEET);
  expect(desk.summary).toMatchObject({ isRoundTrip: false, rows: 5, taken: 2, signed: 0 });
  expect(desk.summary.counts).toMatchObject({ look: 4, refused: 2, new: 2, duplicate: 1, skipped: 0 });
  expect(rowsIn(desk, 'look')).toEqual([2, 3, 4, 6]);
  expect(rowsIn(desk, 'refused')).toEqual([3, 4]);
  expect(rowsIn(desk, 'new')).toEqual([2, 6]);
  expect(rowsIn(desk, 'duplicate')).toEqual([5]);
  expect(rowsIn(desk, 'look', ' CREST ')).toEqual([6]);
  expect(rowsIn(desk, 'look', 'weekends')).toEqual([2]);
  expect(rowsIn(desk, 'look', 'nowhere')).toEqual([]);
});

test('a page holds so many rows, and says of how many', async () => {
  const { desk } = await openSheet(ana.db, SHEET);
  const page = desk.page({ tab: 'look', search: '', most: 1 });
  expect(page).toMatchObject({ total: 4, tickable: 2, skipped: 0 });
  expect(page.rows).toHaveLength(1);
});

test('a cell that is typed anew mends its row, and stays mended when the columns are read anew', async () => {
  const { desk, choice } = await openSheet(ana.db, SHEET);
  await desk.edit([3], { cells: new Map([[2, '415 555 0101']]) });
  expect(rowsIn(desk, 'refused')).toEqual([4]);
  expect(desk.page({ tab: 'new', search: 'Bell', most: 9 }).rows[0]?.cells[2]).toBe('415 555 0101');
  await desk.edit([3], { cells: new Map([[0, 'Bell Lines']]) });
  expect((await desk.read({ ...choice, isOwn: true })).counts.refused).toBe(1);
  expect(desk.page({ tab: 'new', search: 'Bell', most: 9 }).rows[0]?.cells.slice(0, 3)).toEqual([
    'Bell Lines',
    'bell.example',
    '415 555 0101',
  ]);
});

test('skipped rows stay where they are, are not taken, and can be taken again', async () => {
  const { desk } = await openSheet(ana.db, SHEET);
  await desk.edit([2], { isSkipped: true });
  expect(desk.summary).toMatchObject({ taken: 1, counts: { new: 2, skipped: 1 } });
  expect(desk.page({ tab: 'new', search: '', most: 9 })).toMatchObject({ tickable: 2, skipped: 1 });
  await desk.skipAll({ tab: 'look', search: '' }, true);
  expect(desk.summary.taken).toBe(0);
  await desk.skipAll({ tab: 'skipped', search: 'crest' }, false);
  expect(desk.taken.map(({ row }) => row)).toEqual([6]);
});

test('what our list says now stands beside the row', async () => {
  await record(ana.db, 'acme.example', [sayText(makeSalt, 'name', 'ACME')]);
  const { desk } = await openSheet(ana.db, SHEET);
  const [row] = desk.page({ tab: 'changed', search: '', most: 9 }).rows;
  expect(row).toMatchObject({ row: 2, key: 'acme.example', ours: { name: 'ACME', phone: '' } });
  await record(ana.db, 'other.example', [sayText(makeSalt, 'note', 'Elsewhere')]);
  await heard();
  expect(desk.page({ tab: 'changed', search: '', most: 9 }).rows).toEqual([row]);
});

test('rows fare otherwise once our list has changed, and that is noticed; any other change is not', async () => {
  const { desk } = await openSheet(ana.db, SHEET);
  expect(await desk.hasMoved()).toBe(false);
  await record(ana.db, 'other.example', [sayText(makeSalt, 'note', 'Elsewhere')]);
  await heard();
  expect(await desk.hasMoved()).toBe(false);
  await record(ana.db, 'acme.example', [
    sayStanding(makeSalt, { value: 'suspicious', reason: 'Lies', replaces: [] }),
  ]);
  await heard();
  expect(await desk.hasMoved()).toBe(true);
  expect(desk.summary.counts.changed).toBe(1);
});

/** A change is announced by a message, which comes a task later. */
function heard(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

test('texts that seem to hold patient data are found in rows that are taken, once', async () => {
  const { desk } = await openSheet(
    ana.db,
    'Vendor,Website,Notes\nAcme,acme.example,Patient Rosa Delgado DOB 04/12/1956 was named on the call\nBell,bell.example,Fine\n',
  );
  const looked = await desk.lookOver(quietWork());
  expect(looked).toMatchObject({ isCancelled: false, summary: { signed: 1, counts: { signed: 1 } } });
  expect(rowsIn(desk, 'signed')).toEqual([2]);
  await desk.edit([2], { cells: new Map([[2, 'A patient was named on the call']]) });
  expect((await desk.lookOver(quietWork())).summary.signed).toBe(0);
  const aborted = { pause: () => undefined, signal: AbortSignal.abort() };
  expect(await desk.lookOver(aborted)).toMatchObject({ isCancelled: true });
});

test('columns are remembered by their headings, however these are written', async () => {
  const { facts } = await openSheet(ana.db, 'Outfit,Web,Gut feeling\nAcme,acme.example,good\n');
  const layout: SheetLayout = { ...facts.layout, fields: ['name', 'website', 'note'] };
  const table = {
    name: '',
    rows: [{ row: facts.layout.headingRow, cells: ['Outfit', 'Web', 'Gut feeling'] }],
  };
  await keepMapping(await openDesk(), table, layout);
  const again = await openSheet(ana.db, 'OUTFIT,web ,Gut  feeling\nBell,bell.example,bad\n');
  expect(again.facts).toMatchObject({ isRemembered: true, layout: { fields: layout.fields } });
  const other = await openSheet(ana.db, 'Outfit,Web,Feeling\nBell,bell.example,bad\n');
  expect(other.facts.isRemembered).toBe(false);
});

test('the first cells of each column are shown, cut where they are long', async () => {
  const { facts } = await openSheet(
    ana.db,
    `Vendor,Website\nAcme,\nAcme,acme.example\n${'x'.repeat(500)},\nBell,\nCrest,\n`,
  );
  expect(facts).toMatchObject({ rows: 5, columns: 2 });
  expect(facts.samples).toEqual([['Acme', `${'x'.repeat(79)}…`, 'Bell'], ['acme.example']]);
});
