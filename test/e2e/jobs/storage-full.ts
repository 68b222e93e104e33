import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../../lib/record/entry.ts';
import { sayText } from '../../../lib/record/say.ts';
import { countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { listOf } from './list-of.ts';
import { exportEntries, giveName, openImport, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const VENDOR = 'northbell.example';

/**
 * A full disk, as a page meets it: every row that it would write is refused. (An extension with `unlimitedStorage` has
 * no quota that a test could lower.) Each write fails with a sentence, what was typed stays, and the list can leave.
 */
export function testStorageFull(start: Start): void {
  const workplace = openWorkplace(start);
  let before: readonly Entry[];

  beforeAll(async () => {
    await giveName(workplace.browser, 'Maren Okafor');
    const vendor = await openVendor(workplace.browser, VENDOR);
    await vendor.getByRole('textbox', { name: 'Note about' }).fill('Here before.');
    await vendor.getByRole('button', { name: 'Add note' }).click();
    await vendor.getByRole('paragraph').getByText('Here before.').waitFor();
    await vendor.close();
    before = await exportEntries(workplace.browser);
  });

  async function expectRefused(page: Page, says: string): Promise<void> {
    await page.getByRole('alert').getByText(says).waitFor();
    expect(await exportEntries(workplace.browser)).toEqual(before);
  }

  test('a note is refused, and stays in its field though the draft cannot be kept either', async () => {
    const page = await openVendor(workplace.browser, VENDOR);
    await page.evaluate(refuseRows);
    const field = page.getByRole('textbox', { name: 'Note about' });
    await field.fill('Rang them twice.');
    await page.getByText('drafts cannot be kept').waitFor();
    await page.getByRole('button', { name: 'Add note' }).click();
    await expectRefused(page, 'The browser’s storage is full. Nothing was recorded');
    expect(await field.inputValue()).toBe('Rang them twice.');
    await page.close();
  });

  test('a flag is refused, and its form stays as it was filled in', async () => {
    const page = await openVendor(workplace.browser, VENDOR);
    await page.evaluate(refuseRows);
    await page.getByRole('radio', { name: 'Suspicious' }).check({ force: true });
    const reason = page.getByRole('textbox', { name: 'Reason' });
    await reason.fill('Nobody signs.');
    await page.getByRole('button', { name: 'Flag as suspicious' }).click();
    await expectRefused(page, 'The browser’s storage is full. Nothing was recorded');
    expect(await reason.inputValue()).toBe('Nobody signs.');
    await page.close();
  });

  test('a stage is refused, and the list shows the one it had', async () => {
    const page = await openVendor(workplace.browser, VENDOR);
    await page.evaluate(refuseRows);
    const stage = page.getByRole('combobox', { name: 'Stage' });
    await stage.selectOption('In use');
    await expectRefused(page, 'The browser’s storage is full. Nothing was recorded');
    expect(await stage.inputValue()).toBe('none');
    await page.close();
  });

  test('an import is refused whole, and can be tried again', async () => {
    const ines = await makeAuthor('Ines Aalto');
    const note = await write(ines, 'other.example', [sayText(countedSalt, 'note', 'Seen.')]);
    const file = workplace.write('list.firstcall.json', await listOf([ines], [note]));
    const page = await openImport(workplace.browser, file);
    await page.getByLabel('Who is Ines Aalto?').selectOption({ label: 'Know as a new person' });
    await page.evaluate(refuseRows);
    await page.getByRole('button', { name: 'Merge 1 vendor' }).click();
    await expectRefused(page, 'The disk has no room for the backup that is made first');
    await page.getByRole('button', { name: 'Import without a backup' }).click();
    await expectRefused(page, 'The browser’s storage is full. Nothing was imported.');
    await page.getByRole('button', { name: 'Merge 1 vendor' }).waitFor();
    await page.close();
  });

  test('candidates are refused whole, and stay in their field', async () => {
    const page = await workplace.browser.open(workplace.browser.url('welcome.html'));
    await page.evaluate(refuseRows);
    const field = page.getByRole('textbox', { name: 'Addresses, names, or a table of both' });
    await field.fill('clearcall-health.example\nKestrel After-Hours');
    await page.getByRole('button', { name: 'Add 2 vendors as researching' }).click();
    await expectRefused(page, 'The browser’s storage is full, so nothing was added.');
    expect(await field.inputValue()).toBe('clearcall-health.example\nKestrel After-Hours');
    await page.close();
  });
}

/** Runs in a page of the extension. */
function refuseRows(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
}
