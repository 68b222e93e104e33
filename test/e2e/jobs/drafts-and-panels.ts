import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Hands, handsOn } from '../harness/hands.ts';
import type { Panel } from '../harness/running-browser.ts';
import { selectText } from '../harness/select-text.ts';
import { exportEntries, giveName, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const NORTHBELL = 'https://northbell.example/faq';
const CLEARCALL = 'https://clearcall-health.example/';
const QUOTE = 'Because your hospital is HIPAA compliant, every call we take for you is covered as well.';
const REASON = 'Says our compliance covers theirs.';
const NOTE = 'Asked twice. No reply in writing.';
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n';

interface Job {
  readonly start: Start;
  /** Addresses of the browser's own pages. */
  readonly ownPages: readonly string[];
  /** What the panel says there: Chromium does not tell it even their address. */
  readonly ownPageSays: string;
}

/** What is typed stays on the desk of its vendor; every open view tells the same; nothing stale is shown. */
export function testDraftsAndPanels({ start, ownPages, ownPageSays }: Job): void {
  const workplace = openWorkplace(start);
  let page: Page;
  let panel: Panel;
  let hands: Hands;

  /** Opens the panel on the page in front: without access to pages, each new site wants a click. */
  async function check(): Promise<void> {
    panel = await workplace.browser.openPanel(page);
    hands = handsOn(panel);
  }

  beforeAll(async () => {
    await giveName(workplace.browser, 'Maren Okafor');
    page = await workplace.browser.open(NORTHBELL);
  });

  describe('a reason, a note and a quote that are not recorded yet', () => {
    test('stay out of sight of another page, which is shown only once it is checked', async () => {
      await check();
      await hands.press('Flag suspicious');
      await hands.type('Reason', REASON);
      await hands.type('Note', NOTE);
      await selectText(page, QUOTE);
      await hands.press('Quote from page');
      await hands.sees('Quote selected on the page');
      await page.goto(CLEARCALL);
      await hands.sees('This page is not checked');
      await hands.sees('Click the First Call button in the toolbar, or press Alt+Shift+K, to check it.');
      expect(await hands.read()).not.toMatch(/northbell/i);
      expect(await panel.evaluate(readFields)).toEqual([]);
      await check();
      await hands.sees('ClearCall');
      await hands.press('Flag suspicious');
      await hands.sees('Reason');
      expect(await panel.evaluate(readFields)).toEqual(['', '']);
      expect(await hands.read()).not.toContain(QUOTE);
    });

    test('are back with their vendor’s page', async () => {
      await page.goto(NORTHBELL);
      await check();
      await expectDraft();
    });

    test('are back after a restart', async () => {
      await workplace.browser.close();
      await workplace.launch();
      page = await workplace.browser.open(NORTHBELL);
      await check();
      await expectDraft();
    });

    async function expectDraft(): Promise<void> {
      await hands.sees('Quote selected on the page');
      expect(await panel.evaluate(readFields)).toEqual([REASON, NOTE]);
    }
  });

  describe('the panel and the dashboard, open at the same vendor', () => {
    let dashboard: Page;

    test('a flag in the panel shows in the dashboard', async () => {
      dashboard = await openVendor(workplace.browser, 'northbell.example');
      await dashboard.getByRole('button', { name: 'Flag as suspicious' }).waitFor();
      await page.bringToFront();
      await hands.press('Flag as suspicious');
      await dashboard.getByRole('region', { name: 'Standing', exact: true }).getByText(REASON).waitFor();
      await dashboard.getByRole('heading', { name: 'Change standing' }).waitFor();
    });

    test('a note in the dashboard shows in the panel', async () => {
      await dashboard.getByRole('textbox', { name: 'Note about' }).fill('Sent the agreement at last.');
      await dashboard.getByRole('button', { name: 'Add note' }).click();
      await dashboard.getByRole('paragraph').getByText('Sent the agreement at last.').waitFor();
      await page.bringToFront();
      await hands.press('Notes');
      await hands.sees('Sent the agreement at last.');
      const entries = await exportEntries(workplace.browser);
      expect(entries.filter(({ about }) => about === 'northbell.example')).toHaveLength(2);
    });
  });

  describe('a page that has no vendor to show', () => {
    test.each(ownPages)('%s is a page of the browser', (address) => expectPanel(address, ownPageSays));

    test('a file on this computer', () =>
      expectPanel(
        `file://${workplace.write('offer.html', '<title>Offer</title>')}`,
        'A file has no website, so First Call cannot tell whose it is.',
      ));

    test('a site that is reached by a number', () =>
      expectPanel(
        `http://127.0.0.1:${workplace.sites.httpPort}/`,
        'This site is reached by a number, which can belong to anybody.',
      ));

    test('a page of the extension itself', () =>
      expectPanel(
        workplace.browser.url('dashboard.html'),
        'There is no vendor here to check. Open a vendor’s website.',
      ));

    test('a PDF has a vendor, and cannot be read', async () => {
      workplace.addPage('northbell.example/brochure.pdf', PDF);
      const says =
        'The browser does not let extensions read this page. What your list says about the vendor is shown';
      await expectPanel('https://northbell.example/brochure.pdf', says, REASON);
    });

    async function expectPanel(address: string, ...says: readonly string[]): Promise<void> {
      page = await workplace.browser.open('about:blank');
      await page.goto(address);
      await check();
      for (const text of says) await hands.sees(text);
      await page.close();
    }
  });
}

/** Runs in the panel: what stands in its text fields. */
function readFields(): string[] {
  return [...document.querySelectorAll('textarea')].map((field) => field.value);
}
