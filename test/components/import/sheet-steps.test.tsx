import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportView } from '../../../components/dashboard/import-view.tsx';
import { writeWorkbook } from '../../../lib/documents/write-workbook.ts';
import { findText } from '../../../lib/record/body-text.ts';
import { foldVendor } from '../../../lib/record/fold.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { keepBackup } from '../../../lib/store/keep-backup.ts';
import { entriesOf, readAllHistories, readPeople } from '../../../lib/store/read-record.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theDesk, theRecord } from '../../../lib/store/stores.ts';
import { IMPORT_WORDS } from '../../../lib/words/import-words.ts';
import { ROW_WORDS as words } from '../../../lib/words/row-words.ts';
import { WAY_IN_WORDS } from '../../../lib/words/way-in-words.ts';
import { exportedSheet } from '../../store/exported-sheet.ts';
import { WayInThread } from '../../store/way-in-here.ts';

vi.mock('../../../lib/store/way-in-thread.ts', () => import('../../store/way-in-here.ts'));
vi.mock('../../../lib/store/keep-backup.ts', () => ({ keepBackup: vi.fn(async () => ({ ok: true })) }));
vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: {
    runtime: { sendMessage: vi.fn(async () => {}) },
    storage: { managed: { get: vi.fn(async () => ({})) } },
  },
}));

// On a busy machine a part of a view that is loaded on demand takes longer than the second that is waited for.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const SHEET = `Vendor,Website,Phone,Status,Comments
Acme Calls,acme.example,(415) 555-0100,Approved,Fine on weekends
Bell Line,bell.example,none of your business,,
Crest Answering,,,Blocked,Charges twice
`;

beforeEach(async () => {
  await makeSelf(await theRecord(), 'Ana Ortiz');
});

afterEach(async () => {
  cleanup();
  vi.mocked(keepBackup).mockReset().mockResolvedValue({ ok: true });
  for (const db of [await theRecord(), await theDesk()])
    await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store as never)));
});

function drop(content: BlobPart, name = 'vendors.csv'): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { files: [new File([content], name)] } });
  window.dispatchEvent(event);
}

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
const press = async (name: string): Promise<void> => void fireEvent.click(await button(name));
const rowOf = async (row: number): Promise<HTMLElement> => {
  const box = await screen.findByRole('checkbox', { name: words.takeRow(row) });
  const element = box.closest('tr');
  if (!element) throw new Error('No row');
  return element;
};

async function openRows(text = SHEET): Promise<void> {
  render(<ImportView />);
  drop(text);
  await press(words.seeRows);
  await screen.findByRole('tab', { name: new RegExp(words.tab.look) });
}

async function vendorOf(key: string) {
  const db = await theRecord();
  return foldVendor(key, entriesOf(await readAllHistories(db)), await readPeople(db));
}
const vendors = async () =>
  (await readAllHistories(await theRecord())).filter(({ key }) => !key.startsWith('writer:')).length;

test('the columns are guessed, can be corrected, and are remembered for the next sheet', async () => {
  render(<ImportView />);
  drop(SHEET);
  const website = await screen.findByRole<HTMLSelectElement>('combobox', { name: words.holdsOf('Website') });
  expect(website.value).toBe('website');
  screen.getByText('acme.example, bell.example');
  fireEvent.input(screen.getByRole('combobox', { name: words.holdsOf('Comments') }), {
    target: { value: 'reason' },
  });
  await press(words.seeRows);
  await press(words.cancel);
  drop(SHEET.toUpperCase().replaceAll('ACME', 'OTHER'));
  await screen.findByText(words.remembered);
  const comments = screen.getByRole<HTMLSelectElement>('combobox', { name: words.holdsOf('COMMENTS') });
  expect(comments.value).toBe('reason');
});

test('without a column of names or websites there is nothing to go on with', async () => {
  render(<ImportView />);
  drop('Size,Weight\n4,12\n5,14\n');
  await screen.findByText(words.noVendors);
  expect((await button(words.seeRows)).disabled).toBe(true);
  fireEvent.input(screen.getByRole('combobox', { name: words.holdsOf(words.unheaded(1)) }), {
    target: { value: 'name' },
  });
  await waitFor(async () => expect((await button(words.seeRows)).disabled).toBe(false));
});

test('a row is mended in its place, another one skipped, and the rest imported as under review', async () => {
  await openRows();
  await screen.findByRole('button', { name: words.importRows(2) });
  await screen.findByText(/“none of your business” is no phone number/);
  await press(words.editRow(3));
  const form = await screen.findByRole('form', { name: words.editRow(3) });
  const phone = within(form).getByRole<HTMLInputElement>('textbox', { name: 'Phone' });
  await waitFor(() => expect(document.activeElement).toBe(phone));
  fireEvent.input(phone, { target: { value: '415 555 0101' } });
  fireEvent.click(within(form).getByRole('button', { name: words.editDone }));
  await button(words.importRows(3));
  await waitFor(async () => expect(document.activeElement).toBe(await button(words.editRow(3))));
  fireEvent.click(within(await rowOf(4)).getByRole('checkbox'));
  expect(await vendors()).toBe(0);
  await press(words.importRows(2));
  await screen.findByText(words.done(2));
  const acme = await vendorOf('acme.example');
  const [standing] = acme.views.filter(({ statement }) => statement.topic === 'standing');
  expect(standing?.statement.value).toBe('in-review');
  expect(standing && findText(standing, 'reason')).toContain('Approved');
  const bell = await vendorOf('bell.example');
  expect(bell.views.map((view) => findText(view, 'text'))).toContain('+14155550101');
  expect(await vendors()).toBe(2);
});

test('our own list verifies, once the reviewer says that it is', async () => {
  render(<ImportView />);
  drop(SHEET);
  fireEvent.click(await screen.findByRole('radio', { name: new RegExp(words.own) }));
  await press(words.seeRows);
  await press(words.importRows(2));
  await screen.findByText(words.done(2));
  const [standing] = (await vendorOf('acme.example')).views.filter(
    ({ statement }) => statement.topic === 'standing',
  );
  expect(standing?.statement.value).toBe('verified');
});

test('the same sheet again has nothing to import; taken back, it has', async () => {
  await openRows();
  await press(words.importRows(2));
  await press(IMPORT_WORDS.another);
  drop(SHEET);
  await press(words.seeRows);
  await screen.findByRole('tab', { name: new RegExp(`${words.tab.already} ?2`) });
  expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  await press(words.cancel);
  await press(IMPORT_WORDS.undo);
  await press(IMPORT_WORDS.undoThis);
  await waitFor(async () => expect(await vendors()).toBe(0));
});

test('words that look like patient data are pointed out before anything is written', async () => {
  await openRows(
    'Vendor,Website,Notes\nAcme,acme.example,Patient Rosa Delgado DOB 04/12/1956 called\nBell,bell.example,Fine\n',
  );
  await press(words.importRows(2));
  await screen.findByText(words.patientData(1));
  expect(await vendors()).toBe(0);
  await press(words.showRows);
  fireEvent.click(within(await rowOf(2)).getByRole('checkbox'));
  await press(words.importRows(1));
  await screen.findByText(words.done(1));
  expect(await vendors()).toBe(1);
});

test('without room for a backup nothing is written before the reviewer says so', async () => {
  vi.mocked(keepBackup).mockResolvedValue({ ok: false, fault: 'storage-full' });
  await openRows();
  await press(words.importRows(2));
  await screen.findByText(WAY_IN_WORDS.noBackup);
  expect(await vendors()).toBe(0);
  await press(WAY_IN_WORDS.withoutBackup);
  await screen.findByText(words.done(2));
});

test('a sheet that breaks gets its sentence, and a thread that ends says that reading broke off', async () => {
  render(<ImportView />);
  drop('Vendor,Website\n"Acme,acme.example\n');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(IMPORT_WORDS.couldNot);
  drop(SHEET);
  await screen.findByRole('button', { name: words.seeRows });
  WayInThread.started.at(-1)?.end();
  await press(words.seeRows);
  await screen.findByText(/Reading the file broke off/);
});

test('the thread of a sheet ends when the sheet is left', async () => {
  await openRows();
  const thread = WayInThread.started.at(-1);
  expect(thread?.isEnded).toBe(false);
  await press(words.cancel);
  await waitFor(() => expect(thread?.isEnded).toBe(true));
});

test('of a sheet that we exported only the edited cells are taken; what has moved since is proposed', async () => {
  const db = await theRecord();
  await record(db, 'acme.example', [
    sayText(makeSalt, 'name', 'Acme Calls'),
    sayStanding(makeSalt, { value: 'suspicious', reason: 'No agreement.', replaces: [] }),
  ]);
  await record(db, 'bell.example', [sayText(makeSalt, 'name', 'Bell Line')]);
  const exported = await (await exportedSheet(db, 'csv')).text();
  const acme = await vendorOf('acme.example');
  const replaces = acme.views
    .filter(({ statement }) => statement.topic === 'standing')
    .map(({ name }) => name);
  await record(db, 'acme.example', [
    sayStanding(makeSalt, { value: 'suspicious', reason: 'Found an agreement, unsigned.', replaces }),
  ]);
  const before = entriesOf(await readAllHistories(db)).length;
  render(<ImportView />);
  drop(exported.replace('Bell Line', 'Bell Lines').replace('No agreement.', 'No agreement at all.'));
  await screen.findByText(words.ofOurs);
  await screen.findByText('Name: “Bell Line” becomes “Bell Lines”');
  const proposal = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: /^Reason: “Found an agreement, unsigned.” on your list, “No agreement at all.” in the sheet/,
  });
  expect(proposal.checked).toBe(false);
  await press(words.importRows(1));
  await screen.findByText(words.done(1));
  expect(entriesOf(await readAllHistories(db))).toHaveLength(before + 1);
  const names = (await vendorOf('bell.example')).views.map((view) => findText(view, 'text'));
  expect(names).toContain('Bell Lines');
});

test.each(['csv', 'workbook'] as const)(
  'an exported %s that nobody edited has nothing to import',
  async (format) => {
    const db = await theRecord();
    await record(db, 'acme.example', [sayText(makeSalt, 'name', 'Acme Calls')]);
    render(<ImportView />);
    drop(await exportedSheet(db, format), `list.${format}`);
    await screen.findByText(words.nothingNew);
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  },
);

test('of a workbook another sheet can be chosen, with columns of its own', async () => {
  const column = (heading: string) => ({ heading, width: 20, kind: 'text' as const });
  const workbook = await writeWorkbook(
    [
      { name: 'Read me', columns: [column('Size')], rows: [['4']] },
      { name: 'East', columns: [column('Vendor'), column('Website')], rows: [['Acme', 'acme.example']] },
      { name: 'West', columns: [column('Company'), column('Site')], rows: [['Bell', 'bell.example']] },
    ],
    { title: '', creator: '' },
  );
  render(<ImportView />);
  drop(new Uint8Array(workbook), 'regions.xlsx');
  const sheet = await screen.findByRole<HTMLSelectElement>('combobox', { name: words.sheet });
  expect(sheet.selectedOptions[0]?.textContent).toBe(words.sheetOption('East', 1));
  fireEvent.input(sheet, { target: { value: '2' } });
  await screen.findByRole('combobox', { name: words.holdsOf('Company') });
  await press(words.seeRows);
  await press(words.importRows(1));
  await screen.findByText(words.done(1));
  expect((await vendorOf('bell.example')).views).not.toEqual([]);
  expect((await vendorOf('acme.example')).views).toEqual([]);
});

test('dates that can be read in two ways are asked about, and then read', async () => {
  await openRows('Vendor,Website,Review on\nAcme,acme.example,3/4/2027\nBell,bell.example,5/6/2027\n');
  await screen.findByText(words.dateOrderWhy('3/4/2027'));
  expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  await press(words.dateOrders.day);
  await press(words.importRows(2));
  await screen.findByText(words.done(2));
  const dates = (await vendorOf('acme.example')).views.flatMap(({ statement }) =>
    statement.topic === 'review-on' ? [statement.value] : [],
  );
  expect(dates).toEqual(['2027-04-03']);
});
