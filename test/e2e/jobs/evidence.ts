import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/record/entry.ts';
import { handsOn } from '../harness/hands.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { until } from '../harness/until.ts';
import { exportEntries, giveName, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const KEY = 'northbell.example';
const FAQ = `https://${KEY}/faq`;

/** Pictures, files and what becomes of their bytes, with a real browser's storage, worker and drawing. */
export function testEvidence(start: Start): void {
  const workplace = openWorkplace(start);

  describe('evidence', () => {
    test('a picture of the page waits to be looked at, then is recorded with its hash', async () => {
      await giveName(workplace.browser, 'Maren Okafor');
      const page = await workplace.browser.open(FAQ);
      const sidebar = await workplace.browser.openPanel(page);
      const panel = handsOn(sidebar);
      await panel.press('Take a picture of the page');
      await panel.sees('Look whether it shows patient information');
      expect(await countFiles(workplace.browser)).toBe(0);
      await page.bringToFront();
      await panel.press('Save as evidence');
      await panel.press('Evidence');
      await panel.press('Show the picture');
      await until('the picture is drawn', () =>
        sidebar.evaluate(() => (document.querySelector('img')?.naturalWidth ?? 0) > 300),
      );
      const [entry] = await entriesAbout(workplace.browser);
      expect(entry?.statements).toMatchObject([
        {
          topic: 'evidence',
          value: 'capture',
          body: { address: FAQ, type: 'image/png', as: 'page-capture' },
        },
        { topic: 'name' },
      ]);
      expect(JSON.stringify(entry).length).toBeLessThan(3_000);
      expect(await countFiles(workplace.browser)).toBe(1);
    });

    test('a file that is not what its name says is refused, and one that waits outlives its page', async () => {
      const vendor = await openEvidence(workplace.browser);
      await vendor.getByRole('button', { name: 'Add evidence' }).click();
      await choose(vendor, workplace.write('report.pdf', 'no PDF at all'));
      await vendor.getByText('The file’s name ends in .pdf, but it is plain text.').waitFor();
      await choose(vendor, workplace.write('policy.pdf', readFileSync('test/fixtures/policy.pdf')));
      await vendor.getByText('Waiting to be saved').waitFor();
      await vendor.close();
      const again = await openEvidence(workplace.browser);
      await again.getByLabel('Evidence for').selectOption({ label: 'Agreement offered' });
      await again.getByLabel('Kind').selectOption({ label: 'Policy document' });
      await again.getByRole('button', { name: 'Save as evidence' }).click();
      await again.getByRole('button', { name: 'Agreement offered' }).waitFor();
      expect(await countFiles(workplace.browser)).toBe(2);
    });

    test('its text is read in a worker, and its copy is the same bytes', async () => {
      const vendor = await openEvidence(workplace.browser);
      await vendor.getByRole('button', { name: 'Show its text' }).click();
      await vendor.getByText('Calls are kept for ninety days.').waitFor();
      const [download] = await Promise.all([
        vendor.waitForEvent('download'),
        vendor.getByRole('button', { name: 'Save a copy' }).first().click(),
      ]);
      expect(download.suggestedFilename()).toBe('policy.pdf');
      expect(readFileSync(await download.path())).toEqual(readFileSync('test/fixtures/policy.pdf'));
      await vendor.close();
    });

    test('redacting evidence erases the bytes of its file', async () => {
      const vendor = await openEvidence(workplace.browser);
      await vendor.getByRole('button', { name: 'More for Evidence' }).first().click();
      await vendor.getByRole('menuitem', { name: 'Redact' }).click();
      await vendor.getByRole('textbox', { name: 'Why it is redacted' }).fill('It was another vendor’s.');
      await vendor.getByRole('dialog').getByRole('button', { name: 'Redact' }).click();
      await vendor.getByText('Redacted: the text was erased.').waitFor();
      expect(await countFiles(workplace.browser)).toBe(1);
      await vendor.close();
    });
  });
}

async function entriesAbout(browser: RunningBrowser): Promise<readonly Entry[]> {
  return (await exportEntries(browser)).filter(({ about }) => about === KEY);
}

async function openEvidence(browser: RunningBrowser): Promise<Page> {
  const vendor = await openVendor(browser, KEY);
  await vendor.getByRole('tab', { name: 'Evidence' }).click();
  return vendor;
}

/** Chooses in the browser's file dialog, which no test can see. */
async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

/** How many files' bytes the record holds. */
async function countFiles(browser: RunningBrowser): Promise<number> {
  const page = await browser.open(browser.url('dashboard.html'));
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('first-call-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('files').objectStore('files').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
  await page.close();
  return count;
}
