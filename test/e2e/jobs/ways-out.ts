import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseListFile } from '../../../lib/exchange/list-file.ts';
import { checkListSignature } from '../../../lib/exchange/list-signature.ts';
import { unseal } from '../../../lib/exchange/seal.ts';
import type { ExportFormat } from '../../../lib/words/export-format-words.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { tabTo } from './due-diligence-acts.ts';
import { giveName, openImport, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const VENDOR = 'northbell.example';
const OTHER = 'strict.example';
const PASSPHRASE = 'harbor tulip seven coal';

interface Job {
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
}

/** A list leaves the browser in every format, sealed and unsealed, with and without what is private. */
export function testWaysOut({ start, look }: Job): void {
  describe('ways out', () => {
    const workplace = openWorkplace(start);
    beforeAll(async () => {
      await giveName(workplace.browser, 'Maren Okafor');
      await recordVendors(workplace.browser, workplace.write('letter.txt', 'They sign first.'));
    });

    test('a list file is signed, and what is private stays home', async () => {
      const { name, bytes } = await saveAs(workplace.browser, 'list');
      expect(name).toMatch(/^first-call-\d{4}-\d\d-\d\d\.firstcall\.json$/);
      const text = new TextDecoder().decode(bytes);
      const parsed = parseListFile(text);
      if (!parsed.ok) throw new Error(parsed.fault.code);
      expect(await checkListSignature(crypto.subtle, bytes, parsed.file.exportedBy)).toBe('holds');
      expect(text).toContain('Called the floor.');
      expect(text).not.toContain('Between us.');
    });

    test('what is private goes along where it is asked for', async () => {
      const { bytes } = await saveAs(workplace.browser, 'list', (dialog) =>
        dialog.getByLabel('What is marked private').check(),
      );
      expect(new TextDecoder().decode(bytes)).toContain('Between us.');
    });

    test('a bundle holds the list and its files', async () => {
      const { name, bytes } = await saveAs(workplace.browser, 'bundle');
      expect(name).toMatch(/\.firstcall\.zip$/);
      const parts = unzipSync(bytes);
      expect(Object.keys(parts)).toEqual([
        'list.firstcall.json',
        expect.stringMatching(/^files\/[0-9a-f]{64}$/),
      ]);
      expect(Object.values(parts).map((part) => new TextDecoder().decode(part))[1]).toBe('They sign first.');
    });

    test('a spreadsheet opens on its sheets', async () => {
      const { name, bytes } = await saveAs(workplace.browser, 'workbook');
      expect(name).toMatch(/\.xlsx$/);
      const { sheets } = await readXlsx(bytes);
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        'Vendors',
        'Answers',
        'Notes',
        'Evidence',
        'Entries',
      ]);
      expect(sheets[0]?.rows.slice(1).map(([key]) => key)).toEqual([VENDOR, OTHER]);
    });

    test('CSV, domain list and page are what they say', async () => {
      const csv = await saveAs(workplace.browser, 'csv');
      expect(csv.name).toMatch(/\.csv$/);
      expect(new TextDecoder().decode(csv.bytes)).toContain('Suspicious');
      const domains = await saveAs(workplace.browser, 'domains', async (dialog) => {
        for (const standing of ['Verified', 'Review due', 'Under review', 'Disputed'])
          await dialog.getByLabel(standing, { exact: true }).uncheck();
      });
      const lines = new TextDecoder().decode(domains.bytes).split('\r\n');
      expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([OTHER]);
      const page = await saveAs(workplace.browser, 'page');
      const reading = await workplace.browser.open(
        `data:text/html;base64,${Buffer.from(page.bytes).toString('base64')}`,
      );
      await reading.getByRole('heading', { level: 2, name: VENDOR }).waitFor();
      await reading.getByText('Called the floor.').first().waitFor();
      await reading.close();
    });

    test('only the vendors that are ticked', async () => {
      const page = await workplace.browser.open(workplace.browser.url('dashboard.html'));
      await page.getByRole('checkbox', { name: `Choose ${OTHER}` }).check();
      await page
        .getByRole('region', { name: 'Chosen vendors' })
        .getByRole('button', { name: 'Export' })
        .click();
      const { bytes } = await saveFrom(page);
      const text = new TextDecoder().decode(bytes);
      expect(text).toContain(OTHER);
      expect(text).not.toContain(VENDOR);
    });

    test('a sealed file opens with its passphrase and with no other', async () => {
      const { name, bytes } = await saveAs(workplace.browser, 'list', async (dialog) => {
        await dialog.getByLabel('Seal with a passphrase').check();
        await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
      });
      expect(name).toMatch(/\.firstcall\.json\.age$/);
      const opened = await unseal(bytes, PASSPHRASE);
      expect(opened.ok && parseListFile(new TextDecoder().decode(opened.bytes)).ok).toBe(true);
      const page = await openImport(workplace.browser, workplace.write(name, bytes));
      await page.getByRole('textbox', { name: 'Passphrase' }).fill('harbor tulip');
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByText('This passphrase does not open it.').waitFor();
      await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByText('Nothing to import').waitFor();
      await page.close();
    });

    test('sealing can be cancelled, and nothing is saved', async () => {
      const dialog = await openDialog(workplace.browser);
      await dialog.getByLabel('Seal with a passphrase').check();
      await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
      await dialog.getByRole('button', { name: 'Save the file' }).click();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.getByRole('button', { name: 'Save the file' }).waitFor();
      await dialog.close();
    });

    test('with the keyboard alone', async () => {
      const page = await workplace.browser.open(workplace.browser.url('dashboard.html'));
      await page.getByRole('link', { name: VENDOR }).waitFor();
      await tabTo(page, 'Export');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Save the file' }).waitFor();
      for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown');
      await page.getByText(/^first-call-.*\.csv$/).waitFor();
      await tabTo(page, 'Save the file');
      const downloading = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
      await page.close();
    });

    test('everybody can use the dialog, in each of its shapes', async () => {
      const dialog = await openDialog(workplace.browser);
      await look(dialog);
      await dialog.getByRole('radio', { name: 'Domain list' }).check();
      await dialog.getByLabel('Seal with a passphrase').check();
      await look(dialog);
      await dialog.close();
    });
  });
}

async function recordVendors(browser: RunningBrowser, letter: string): Promise<void> {
  const page = await openVendor(browser, VENDOR);
  const note = page.getByRole('textbox', { name: 'Note about' });
  await note.fill('Called the floor.');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByText('Called the floor.').waitFor();
  await note.fill('Between us.');
  await page.getByRole('checkbox', { name: 'Private: stays home' }).check();
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByText('Private', { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Evidence' }).click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.locator('input[type=file]').setInputFiles(letter);
  await page.getByRole('button', { name: 'Save as evidence' }).click();
  await page.getByText('Save a copy').waitFor();
  await page.close();
  const other = await openVendor(browser, OTHER);
  await other.getByRole('button', { name: 'Start a review' }).click();
  await other.getByRole('radio', { name: 'Suspicious' }).check({ force: true });
  await other.getByRole('textbox', { name: 'Reason' }).fill('No agreement.');
  await other.getByRole('button', { name: 'Flag as suspicious' }).click();
  await other.getByText('No agreement.').first().waitFor();
  await other.close();
}

async function openDialog(browser: RunningBrowser): Promise<Page> {
  const page = await browser.open(browser.url('dashboard.html'));
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  await page.getByRole('button', { name: 'Save the file' }).waitFor();
  return page;
}

/** Exports the whole list in a format, by the dashboard's dialog. */
async function saveAs(
  browser: RunningBrowser,
  format: ExportFormat,
  choose?: (dialog: Page) => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const dialog = await openDialog(browser);
  await dialog.locator(`input[type=radio][value=${format}]`).check();
  await choose?.(dialog);
  return saveFrom(dialog);
}

async function saveFrom(dialog: Page): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const [download] = await Promise.all([
    dialog.waitForEvent('download', { timeout: 90_000 }),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  await dialog.close();
  return { name: download.suggestedFilename(), bytes };
}
