import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handsOn } from '../harness/hands.ts';
import { failAfterFailure } from '../harness/in-order.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { tabTo } from './due-diligence-acts.ts';
import { exportList, giveName, openImport, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const KEY = 'quiet-line.example';
const SITE = `https://${KEY}/`;
const CHECKED = 'Read the agreement and the audit report.';
const COMMENT = 'Read both as well.';
const ASKS = 'Two persons: what one reviewer verifies shows as under review until another one approves it.';

interface Job {
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
}

/** A verification that needs a second person, carried between browsers by files alone. */
export function testTwoPersons({ start, look }: Job): void {
  const workplace = openWorkplace(start);
  const others: RunningBrowser[] = [];
  failAfterFailure();
  beforeAll(async () => {
    workplace.addPage(
      `${KEY}/index.html`,
      '<!doctype html><html lang="en"><meta property="og:site_name" content="Quiet Line"><title>Quiet Line</title><h1>Calls, answered</h1></html>',
    );
    await giveName(workplace.browser, 'Maren Okafor');
  });
  afterAll(async () => {
    for (const browser of others) await browser.close();
  });

  const openOther = async (name: string, folder: string): Promise<RunningBrowser> => {
    const profile = path.join(workplace.folder, folder);
    mkdirSync(profile);
    const browser = await start({ profile, sites: workplace.sites });
    others.push(browser);
    await giveName(browser, name);
    return browser;
  };
  const file = (name: string): string => path.join(workplace.folder, name);
  const importAs = async (
    browser: RunningBrowser,
    list: string,
    writer: string,
    as: string,
  ): Promise<void> => {
    const page = await openImport(browser, list);
    await page.getByLabel(`Who is ${writer}?`).selectOption({ label: as });
    await page.getByRole('button', { name: /^Merge \d/ }).click();
    await page.getByText('is merged').waitFor();
    await page.close();
  };
  const badge = async (browser: RunningBrowser): Promise<string> => {
    const page = await browser.open(SITE);
    await browser.openPanel(page);
    const { title } = await browser.badgeOf(SITE);
    await browser.closePanel();
    await page.close();
    return title;
  };

  test('the team asks for two, after it was said what that does', async () => {
    const page = await workplace.browser.open(workplace.browser.url('dashboard.html#/questions'));
    await page.getByRole('button', { name: 'Ask for two persons' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('No vendor on your list is verified by one person alone.').waitFor();
    await look(page);
    await dialog.getByRole('button', { name: 'Ask for two persons' }).click();
    await page.getByText(ASKS).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export questions' }).click(),
    ]);
    await download.saveAs(file('questions.json'));
    await page.close();
  });

  test('what one verifies shows as under review, awaiting approval, in the panel and on the badge', async () => {
    const page = await workplace.browser.open(SITE);
    const panel = handsOn(await workplace.browser.openPanel(page));
    await panel.press('Mark verified');
    await panel.sees('Your team asks for two persons.');
    await panel.type('What was checked', CHECKED);
    await panel.type('Reason', 'The first call can wait for the rest.');
    await panel.press('Mark as verified');
    await panel.sees('awaiting approval');
    await panel.sees('You proposed this.');
    expect(await panel.read()).not.toContain('Look and approve');
    await workplace.browser.closePanel();
    await page.close();
    expect(await badge(workplace.browser)).toContain('Under review, awaiting approval.');
    await exportList(workplace.browser, file('proposed.firstcall.json'));
  });

  test('the list finds what awaits approval', async () => {
    const page = await workplace.browser.open(workplace.browser.url('dashboard.html'));
    await page.getByRole('link', { name: /^Awaiting approval/ }).click();
    await page.getByRole('heading', { name: 'Vendors: awaiting approval' }).waitFor();
    await page.getByRole('link', { name: 'Quiet Line' }).waitFor();
    await look(page);
    await page.close();
  });

  test('the same person’s other browser cannot approve, and is told why', async () => {
    const home = await openOther('Maren Okafor', 'home');
    await importAs(home, file('proposed.firstcall.json'), 'Maren Okafor', 'Know as Maren Okafor');
    await takeQuestions(home, file('questions.json'));
    const page = await openVendor(home, KEY);
    await page.getByText('You proposed this from another browser.').waitFor();
    expect(await page.getByRole('button', { name: 'Look and approve' }).count()).toBe(0);
  });

  test('a second reviewer approves it, by keyboard alone', async () => {
    const tomas = await openOther('Tomas Lindqvist', 'tomas');
    await importAs(tomas, file('proposed.firstcall.json'), 'Maren Okafor', 'Know as a new person');
    await takeQuestions(tomas, file('questions.json'));
    expect(await badge(tomas)).toContain('Under review, awaiting approval.');
    const page = await openVendor(tomas, KEY);
    await page.getByText('Maren Okafor proposes to verify this vendor.').waitFor();
    await look(page);
    await page.getByRole('button', { name: 'Look and approve' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Approve a verification' });
    await dialog.getByText(CHECKED).waitFor();
    await look(page);
    await page.keyboard.type(COMMENT);
    await tabTo(page, 'Approve');
    await page.keyboard.press('Enter');
    await page.getByText(/approved by Tomas Lindqvist/i).waitFor();
    await page.close();
    expect(await badge(tomas)).toContain('First Call: Verified, reason given.');
    await exportList(tomas, file('approved.firstcall.json'));
  });

  test('his list brings the approval back, and both signatures stand in the report', async () => {
    await importAs(
      workplace.browser,
      file('approved.firstcall.json'),
      'Tomas Lindqvist',
      'Know as a new person',
    );
    expect(await badge(workplace.browser)).toContain('First Call: Verified, reason given.');
    const report = await workplace.browser.open(workplace.browser.url(`report.html#dossier/${KEY}`));
    await report.getByText(/Proposed by Maren Okafor, .*; approved by Tomas Lindqvist, /).waitFor();
    await report.getByText('Verification approved').waitFor();
    await report.getByText(COMMENT).waitFor();
    await look(report);
  });
}

/** Takes a file of questions over, in the dashboard. */
async function takeQuestions(browser: RunningBrowser, questions: string): Promise<void> {
  const page = await browser.open(browser.url('dashboard.html#/questions'));
  await page.getByRole('button', { name: 'Ask for two persons' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(questions);
  await page.getByText('The file asks for two persons behind a verification').waitFor();
  await page.getByRole('button', { name: 'Take over' }).click();
  await page.getByText(ASKS).waitFor();
  await page.close();
}
