import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type RunningChromium } from '../harness/chromium.ts';
import { writeColleaguesList } from '../harness/colleagues-list.ts';
import { makeE2eBuild } from '../harness/e2e-build.ts';
import { type PracticeSites, startPracticeSites } from '../harness/practice-sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'first-call-keys-'));
let sites: PracticeSites;
let browser: RunningChromium;

beforeAll(async () => {
  sites = await startPracticeSites(path.resolve('test/fixtures/sites'));
  browser = await launchChromium({
    extension: await makeE2eBuild(),
    profile: path.join(folder, 'profile'),
    sites,
  });
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Presses Tab until the focus is on what carries this name, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(nameOfFocused);
    if (focused === name) return;
    passed.push(focused);
  }
  throw new Error(`Tab never came to “${name}”, only to ${passed.join(' | ')}`);
}

function nameOfFocused(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return '';
  const label = (element as HTMLInputElement).labels?.[0];
  const text = element.getAttribute('aria-label') ?? label?.innerText ?? element.innerText;
  return text.replace(/\s+/g, ' ').trim();
}

/** The browser's file dialog is the system's own: that it is asked for is all that a page can know. */
function noteAsking(input: Element): void {
  input.addEventListener('click', (event) => {
    event.preventDefault();
    input.setAttribute('data-asked', '');
  });
}

test('the welcome page: a name, checking, candidates', async () => {
  const page = await browser.open(browser.url('welcome.html'));
  await tabTo(page, 'Your name');
  await page.keyboard.type('Maren Okafor');
  await page.keyboard.press('Enter');
  await page.getByText('You record as').waitFor();
  await tabTo(page, 'Start checking');
  await page.keyboard.press('Enter');
  await page.getByText('On. Every page you open is compared with your list.').waitFor();
  await tabTo(page, 'Addresses, names, or a table of both');
  await page.keyboard.type('Northbell Answering, northbell.example');
  await tabTo(page, 'Add 1 vendor as researching');
  await page.keyboard.press('Enter');
  await page.getByText('1 vendor added as researching.').waitFor();
});

test('the panel: flag with a reason and a note, read the history', async () => {
  const panel = await browser.openPanel(await browser.open('https://northbell.example/'));
  await panel.getByText('No standing yet').waitFor();
  await tabTo(panel, 'Verified');
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('ArrowRight');
  await tabTo(panel, 'Reason');
  await panel.keyboard.type('Would not put it in writing.');
  await tabTo(panel, 'Note');
  await panel.keyboard.type('Asked twice.');
  await tabTo(panel, 'Flag as suspicious');
  await panel.keyboard.press('Enter');
  await panel.getByText('Would not put it in writing.').first().waitFor();
  await tabTo(panel, 'Notes 1');
  await panel.keyboard.press('End');
  await panel.getByText('Standing: suspicious').waitFor();
});

test('the panel: withdraw through the menu and its dialog', async () => {
  const panel = await browser.openPanel(await browser.open('https://northbell.example/'));
  await panel.getByRole('tab', { name: 'History' }).waitFor();
  await tabTo(panel, 'Notes 1');
  await panel.keyboard.press('End');
  await tabTo(panel, 'More for Standing: suspicious');
  await panel.keyboard.press('Enter');
  await panel.getByRole('menuitem', { name: 'Withdraw' }).waitFor();
  await panel.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
  await panel.keyboard.press('Enter');
  await panel.getByRole('dialog').waitFor();
  await panel.keyboard.type('They sent it after all.');
  await tabTo(panel, 'Withdraw');
  await panel.keyboard.press('Enter');
  await panel.getByText('No standing yet').waitFor();
});

test('the dashboard: search, open a vendor, export', async () => {
  const page = await browser.open(browser.url('dashboard.html'));
  await page.getByRole('link', { name: 'Northbell Answering' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('northb');
  await tabTo(page, 'Northbell Answering');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Northbell Answering' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Vendors' }).waitFor();
  await tabTo(page, 'Export');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('The file is not sealed').waitFor();
  const downloading = page.waitForEvent('download');
  await tabTo(page, 'Save the file');
  await page.keyboard.press('Enter');
  const saved = path.join(folder, 'list.json');
  await (await downloading).saveAs(saved);
  expect(readFileSync(saved, 'utf8')).toContain('northbell.example');
});

test('the dashboard: import a colleague’s list and say who wrote it', async () => {
  const list = path.join(folder, 'colleagues.firstcall.json');
  await writeColleaguesList(list);
  const page = await browser.open(browser.url('dashboard.html#/import'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, 'Choose a file');
  const input = page.locator('input[type=file]');
  await input.evaluate(noteAsking);
  await page.keyboard.press('Enter');
  await page.locator('input[data-asked]').waitFor({ state: 'attached' });
  await input.setInputFiles(list);
  await page.getByLabel('Who is Ines Aalto?').waitFor();
  for (const name of ['Dev Lindqvist', 'Ines Aalto']) {
    await tabTo(page, `Who is ${name}?`);
    await page.keyboard.type('Know as a new');
    await page.keyboard.press('Tab');
  }
  await tabTo(page, 'Merge 6 vendors');
  await page.keyboard.press('Enter');
  await page.getByText('is merged').waitFor();
});

test('the panel: resolve the dispute that the list brought', async () => {
  const panel = await browser.openPanel(await browser.open('https://northbell.example/'));
  await panel.getByText('Disputed', { exact: true }).first().waitFor();
  await tabTo(panel, 'Verified');
  await panel.keyboard.press('ArrowRight');
  await tabTo(panel, 'Reason');
  await panel.keyboard.type('Both are right about different months. Looking again.');
  await tabTo(panel, 'Set under review');
  await panel.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'Change standing' }).waitFor();
});

test('the panel: say that a look-alike is another company', async () => {
  const panel = await browser.openPanel(await browser.open('https://harbor1ine.example/'));
  await panel.getByText('Its address resembles that of Harborline').waitFor();
  await tabTo(panel, 'Not the same company');
  await panel.keyboard.press('Enter');
  await panel.getByText('Not on your list').first().waitFor();
});

test('the panel: take what the page claims as evidence', async () => {
  const page = await browser.open('https://bluefern.example/');
  const panel = await browser.openPanel(page);
  await panel.getByText('Claims a HIPAA certificate, approval or seal').waitFor();
  await tabTo(panel, 'Take as evidence');
  await panel.keyboard.press('Enter');
  await panel.getByText('Quote selected on the page').waitFor();
  await tabTo(panel, 'Save as evidence');
  await panel.keyboard.press('Enter');
  await panel.getByText('On record').waitFor();
});
