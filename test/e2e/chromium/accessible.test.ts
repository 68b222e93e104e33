import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scanWithAxe } from '../harness/axe-scan.ts';
import { launchChromium, type RunningChromium } from '../harness/chromium.ts';
import { writeColleaguesList } from '../harness/colleagues-list.ts';
import { makeE2eBuild } from '../harness/e2e-build.ts';
import { type PracticeSites, startPracticeSites } from '../harness/practice-sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'first-call-axe-'));
const list = path.join(folder, 'colleagues.firstcall.json');
let sites: PracticeSites;
let browser: RunningChromium;

beforeAll(async () => {
  sites = await startPracticeSites(path.resolve('test/fixtures/sites'));
  browser = await launchChromium({
    extension: await makeE2eBuild(),
    profile: path.join(folder, 'profile'),
    sites,
  });
  await writeColleaguesList(list);
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const SCHEMES = ['light', 'dark'] as const;
/** The narrowest sidebar, the usual panel, a small window, a full one. */
const WIDTHS = { page: [250, 360, 768, 1280], panel: [250, 360] } as const;

/** axe has nothing against the page, in light and dark, and it does not scroll sideways at any width. */
async function expectAccessible(page: Page, widths: readonly number[]): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await scanWithAxe(page), colorScheme).toEqual([]);
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `at ${width} px, pixels that stand out to the right`).toBeLessThanOrEqual(0);
  }
}

describe('pages', () => {
  test('welcome, before and after a name, with candidates to preview', async () => {
    const page = await browser.open(browser.url('welcome.html'));
    await expectAccessible(page, WIDTHS.page);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Maren Okafor');
    await page.getByRole('button', { name: 'Use this name' }).click();
    await page
      .getByRole('textbox', { name: 'Addresses, names, or a table of both' })
      .fill('Larkspur Nurse Triage, larkspur-triage.example\nhttp://192.0.2.7/\nKestrel After-Hours');
    await page.getByRole('button', { name: /^Add 2 vendors/ }).waitFor();
    await expectAccessible(page, WIDTHS.page);
    await page.getByRole('button', { name: /^Add 2 vendors/ }).click();
    await page.getByText('2 vendors added as researching.').waitFor();
  });

  test('import: empty, preview with new writers, done', async () => {
    const page = await browser.open(browser.url('dashboard.html#/import'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, WIDTHS.page);
    await page.locator('input[type=file]').setInputFiles(list);
    await page.getByLabel('Who is Ines Aalto?').waitFor();
    await expectAccessible(page, WIDTHS.page);
    for (const name of ['Ines Aalto', 'Dev Lindqvist'])
      await page.getByLabel(`Who is ${name}?`).selectOption({ label: 'Know as a new person' });
    await expectAccessible(page, WIDTHS.page);
    await page.getByRole('button', { name: /^Merge \d/ }).click();
    await page.getByText('is merged').waitFor();
    await expectAccessible(page, WIDTHS.page);
  });

  test.each(['vendors', 'vendor/northbell.example', 'vendor/harborline.example', 'people', 'settings'])(
    'dashboard: %s',
    async (view) => {
      const page = await browser.open(browser.url(`dashboard.html#/${view}`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page, WIDTHS.page);
      await page.close();
    },
  );
});

describe('panel', () => {
  test.each(['northbell.example', 'clearcall-health.example', 'strict.example'])(
    'on %s: band, form with its errors, every tab',
    async (host) => {
      const page = await browser.open(`https://${host}/`);
      const panel = await browser.openPanel(page);
      await panel.getByRole('tab', { name: 'Notes' }).waitFor();
      for (const tab of ['Evidence', 'Details', 'History', 'Notes']) {
        await panel.getByRole('tab', { name: tab }).click();
        await expectAccessible(panel, WIDTHS.panel);
      }
      for (const [standing, submit] of [
        ['Verified', 'Mark as verified'],
        ['Suspicious', 'Flag as suspicious'],
      ] as const) {
        await panel.getByRole('radio', { name: standing }).click();
        await panel.getByRole('button', { name: submit }).click();
        await panel.getByRole('alert').first().waitFor();
        await expectAccessible(panel, WIDTHS.panel);
        await panel.getByRole('button', { name: 'Cancel' }).click();
      }
      await page.close();
    },
  );

  test('beside an address that imitates a verified vendor’s', async () => {
    const page = await browser.open('https://harbor1ine.example/');
    const panel = await browser.openPanel(page);
    await panel.getByRole('button', { name: 'Not the same company' }).waitFor();
    await expectAccessible(panel, WIDTHS.panel);
    await page.close();
  });

  test('beside a page that claims, asks and lets others watch', async () => {
    const page = await browser.open('https://bluefern.example/contact');
    const panel = await browser.openPanel(page);
    await panel.getByText('Sends what is typed without encryption').waitFor();
    await expectAccessible(panel, WIDTHS.panel);
    await panel.getByRole('button', { name: /^All \d/ }).click();
    await panel.getByText('We text patients their appointment details.').waitFor();
    await expectAccessible(panel, WIDTHS.panel);
    await page.close();
  });

  test('on a page that can have no vendor', async () => {
    const page = await browser.open(browser.url('welcome.html'));
    const panel = await browser.openPanel(page);
    await panel.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(panel, WIDTHS.panel);
  });
});
