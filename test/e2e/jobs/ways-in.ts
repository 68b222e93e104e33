import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../../lib/exchange/bundle.ts';
import { seal } from '../../../lib/exchange/seal.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { sayFile } from '../../../lib/record/say-evidence.ts';
import { type Author, countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { failAfterFailure } from '../harness/in-order.ts';
import { tabTo } from './due-diligence-acts.ts';
import { listOf } from './list-of.ts';
import { exportEntries, giveName, openImport, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const PASSPHRASE = 'seven quiet lines at noon';
const POLICY = 'test/fixtures/policy.pdf';
const SHEET = `Our vendors as of November
Outfit;Homepage;Main phone;Status;What Jo says
Willow Desk;willow-desk.example;(415) 555-0110;Approved;Polite at night
Cedar Line;cedar-line.example;ask Jo;;
Harbor Calls;;415-555-0112;Blocked;Charged twice in May
Old Mill;old-mill.example;415-555-0113;Pending;
`;

interface Job {
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
}

/** Everything that can hold vendors comes in: a colleague’s bundle, sealed or not, and spreadsheets of any make. */
export function testWaysIn({ start, look }: Job): void {
  const workplace = openWorkplace(start);
  let tomas: Author;
  let bundle: Uint8Array<ArrayBuffer>;
  failAfterFailure();

  beforeAll(async () => {
    await giveName(workplace.browser, 'Maren Okafor');
    tomas = await makeAuthor('Tomás Whitfield');
    const bytes = new Uint8Array(readFileSync(POLICY));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { name: 'policy.pdf', type: 'application/pdf', size: bytes.length, sha256, of: [] };
    const entries = [
      await write(tomas, 'northbell.example', [
        sayText(countedSalt, 'name', 'Northbell'),
        sayStanding(countedSalt, { value: 'suspicious', reason: 'Their policy keeps calls.', replaces: [] }),
        sayFile(countedSalt, file),
      ]),
    ];
    bundle = writeBundle(await listOf([tomas], entries), [{ sha256, bytes }]);
  });

  const openImportView = async (): Promise<Page> => {
    const page = await workplace.browser.open(workplace.browser.url('dashboard.html#/import'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const countAll = async (): Promise<number> => (await exportEntries(workplace.browser)).length;

  test('a sealed bundle stays closed to a wrong passphrase, and opens to the right one', async () => {
    const sealed = workplace.write('tomas.firstcall.zip.age', await seal(bundle, PASSPHRASE));
    const page = await openImport(workplace.browser, sealed);
    const field = page.getByRole('textbox', { name: 'Passphrase' });
    await field.fill('seven loud lines at noon');
    await look(page);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('alert').getByText('This passphrase does not open it.').waitFor({ timeout: 60_000 });
    await field.fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByLabel('Who is Tomás Whitfield?').waitFor({ timeout: 60_000 });
    await page.getByLabel('Who is Tomás Whitfield?').selectOption({ label: 'Know as a new person' });
    await page.getByRole('button', { name: 'Merge 1 vendor' }).click();
    await page.getByText('is merged').waitFor();
    await page.close();
  });

  test('a bundle’s file is opened as evidence afterwards', async () => {
    const page = await openImport(workplace.browser, workplace.write('tomas.firstcall.zip', bundle));
    await page.getByText('Nothing to import').waitFor();
    await page.close();
    const vendor = await openVendor(workplace.browser, 'northbell.example');
    await vendor.getByRole('tab', { name: 'Evidence' }).click();
    const [download] = await Promise.all([
      vendor.waitForEvent('download'),
      vendor.getByRole('button', { name: 'Save a copy' }).click(),
    ]);
    expect(readFileSync(await download.path())).toEqual(readFileSync(POLICY));
    await vendor.close();
  });

  test('a spreadsheet of another make is mapped, mended and imported as under review', async () => {
    const page = await openImport(workplace.browser, workplace.write('jo.csv', SHEET));
    await page.getByLabel('What Outfit holds').selectOption({ label: 'Name' });
    await page.getByLabel('What What Jo says holds').selectOption({ label: 'Note' });
    expect(await page.getByLabel('What Main phone holds').inputValue()).toBe('phone');
    await look(page);
    await page.getByRole('button', { name: 'See what becomes of each row' }).click();
    await page.getByText('“ask Jo” is no phone number.').waitFor();
    await page.getByRole('button', { name: 'Import 3 rows' }).waitFor();
    await look(page);
    await page.getByRole('button', { name: 'Edit row 4' }).click();
    await page.getByRole('textbox', { name: 'Main phone' }).fill('415 555 0111');
    await look(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Import 4 rows' }).waitFor();
    await page.getByRole('checkbox', { name: 'Import row 6' }).uncheck();
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await page.getByText('3 vendors on your list have new entries.').waitFor();
    await page.close();
    const entries = await exportEntries(workplace.browser);
    const willow = entries.find(({ about }) => about === 'willow-desk.example');
    expect(willow?.statements).toMatchObject([
      { topic: 'standing', value: 'in-review', file: expect.any(String), row: 3 },
      { topic: 'name', body: { text: 'Willow Desk' } },
      { topic: 'phone', body: { text: '+14155550110' } },
      { topic: 'note' },
    ]);
    expect(entries.some(({ about }) => about === 'old-mill.example')).toBe(false);
  });

  test('the same spreadsheet is known again, with its columns and its rows', async () => {
    const page = await openImport(workplace.browser, workplace.write('jo-again.csv', SHEET));
    await page.getByText('You have read a sheet with these headings, or all but one, before').waitFor();
    await page.getByRole('button', { name: 'See what becomes of each row' }).click();
    await page.getByRole('tab', { name: /Imported before/ }).click();
    const before = page.getByRole('row').filter({ hasText: 'Imported before' });
    await before.first().waitFor();
    // The row that was mended can still not be read as the file has it.
    expect(await before.count()).toBe(2);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.close();
  });

  test('of a sheet that was exported and edited only the edited cells come in', async () => {
    const dashboard = await workplace.browser.open(workplace.browser.url('dashboard.html'));
    await dashboard.getByRole('button', { name: 'Export', exact: true }).first().click();
    await dashboard.getByRole('radio', { name: /^CSV/ }).check({ force: true });
    const [download] = await Promise.all([
      dashboard.waitForEvent('download'),
      dashboard.getByRole('button', { name: /^Save the file|^Export all the same/ }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    await dashboard.close();
    expect(text).toContain('Willow Desk');
    const before = await countAll();
    const edited = text.replace('Willow Desk', 'Willow Desk Answering');
    const page = await openImport(workplace.browser, workplace.write('edited.csv', edited));
    await page.getByText('Name: “Willow Desk” becomes “Willow Desk Answering”').waitFor();
    await look(page);
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await page.getByText('1 vendor on your list has new entries.').waitFor();
    await page.close();
    expect(await countAll()).toBe(before + 1);
  });

  test('a list of websites comes in by paste', async () => {
    const page = await openImportView();
    await look(page);
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'https://www.oak-desk.example/contact\nelm-line.example\n');
      const paste = new Event('paste', { bubbles: true, cancelable: true });
      // Firefox leaves a ClipboardEvent that a script makes without data.
      Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
      document.body.dispatchEvent(paste);
    });
    await page.getByRole('button', { name: 'See what becomes of each row' }).click();
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await page.getByText('2 vendors on your list have new entries.').waitFor();
    await page.close();
    await (await openVendor(workplace.browser, 'oak-desk.example'))
      .getByText('Under review')
      .first()
      .waitFor();
  });

  test('tomorrow, after a restart, an import is undone by keyboard alone', async () => {
    const before = await countAll();
    await workplace.browser.close();
    await workplace.launch();
    const page = await openImportView();
    await page.getByText('Pasted rows').waitFor();
    await page.bringToFront();
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'Undo this import');
    await page.keyboard.press('Enter');
    await page.getByText('2 entries removed.').waitFor();
    await page.close();
    expect(await countAll()).toBe(before - 2);
  });

  test('a spreadsheet goes the whole way by keyboard alone', async () => {
    const page = await openImportView();
    await page.bringToFront();
    await page.getByRole('textbox', { name: 'Or paste rows' }).focus();
    await page.keyboard.type('birch-calls.example');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'See what becomes of each row' }).waitFor();
    await tabTo(page, 'See what becomes of each row');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Import 1 row' }).waitFor();
    await tabTo(page, 'Import 1 row');
    await page.keyboard.press('Enter');
    await page.getByText('1 vendor on your list has new entries.').waitFor();
    await look(page);
    await page.close();
  });

  test.each([
    ['a PDF', POLICY, 'This is a document'],
    ['a web page', path.resolve('test/fixtures/sites/northbell.example/index.html'), 'This is a web page'],
  ])('%s gets one sentence, and nothing is written', async (_what, file, says) => {
    const before = await countAll();
    const page = await openImport(workplace.browser, file);
    await page.getByRole('alert').getByText(says).waitFor();
    await look(page);
    await page.close();
    expect(await countAll()).toBe(before);
  });
}
