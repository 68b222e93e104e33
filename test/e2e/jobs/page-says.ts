import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Hands, handsOn } from '../harness/hands.ts';
import { exportEntries, giveName, startChecking } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const SITE = 'https://bluefern.example/';
const CLAIM = 'HIPAA certified answering for busy practices';

/** What a page claims, asks and loads, read by a real browser: frames, shadow trees and what comes late among it. */
export function testPageSays(start: Start): void {
  const workplace = openWorkplace(start);
  let page: Page;

  beforeAll(async () => {
    await giveName(workplace.browser, 'Maren Okafor');
  });

  async function openBeside(address: string): Promise<Hands> {
    page = await workplace.browser.open(address);
    return handsOn(await workplace.browser.openPanel(page));
  }

  describe('what the page says', () => {
    test('a claim is taken as evidence for its question, with its words and the page’s digest', async () => {
      const panel = await openBeside(SITE);
      await panel.sees('Claims a HIPAA certificate, approval or seal');
      await panel.press('Take as evidence', 'Claim, page heading');
      await panel.sees('Quote selected on the page');
      await page.bringToFront();
      await panel.press('Save as evidence');
      await panel.sees('On record');
      const entries = await exportEntries(workplace.browser);
      const said = entries.find(({ about }) => SITE.includes(about));
      expect(said?.statements[0]).toMatchObject({
        topic: 'evidence',
        value: 'quote',
        of: ['answer:certification-claims'],
        body: { text: CLAIM, address: SITE, pageSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
    });

    test('a page that explains that nobody certifies claims nothing', async () => {
      const panel = await openBeside(`${SITE}hipaa`);
      await panel.sees('No claim, form or tracker that First Call knows.');
    });

    test('a page whose text changed since says so', async () => {
      const index = readFileSync('test/fixtures/sites/bluefern.example/index.html', 'utf8');
      workplace.addPage('bluefern.example/index.html', index.replace('hospices, day', 'hospices, night'));
      const panel = await openBeside(SITE);
      await panel.sees('This page has changed since');
    });

    test('forms, who watches them, shadow trees, and frames as far as the browser lets us', async () => {
      await startChecking(workplace.browser);
      const panel = await openBeside(`${SITE}contact`);
      await panel.sees('Sends what is typed without encryption');
      await panel.sees('Hotjar, Google Tag Manager');
      await panel.sees('Our nurses hold a HIPAA certificate');
      await panel.press('Read again');
      await panel.sees('All ');
      await panel.press('All');
      await panel.sees('in a frame of bookings.example');
      await panel.sees('We text patients their appointment details.');
    });

    test('what the page adds later is found when it is read again', async () => {
      const panel = handsOn(await workplace.browser.openPanel(page));
      await page.waitForFunction(() =>
        document.querySelector('message-box')?.shadowRoot?.textContent?.includes('URAC'),
      );
      await panel.press('Read again');
      await panel.sees('Names URAC accreditation');
    });
  });
}
