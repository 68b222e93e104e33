import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { parseListFile } from '../../../lib/exchange/list-file.ts';
import { verifyEntries } from '../../../lib/exchange/verify-entries.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';

/** Gives the browser its reviewer, on the welcome page. */
export async function giveName(browser: RunningBrowser, name: string): Promise<void> {
  const welcome = await browser.open(browser.url('welcome.html'));
  await welcome.getByRole('textbox', { name: 'Your name' }).fill(name);
  await welcome.getByRole('button', { name: 'Use this name' }).click();
  await welcome.getByText('You record as').waitFor();
  await welcome.close();
}

/** Switches checking as you browse on: the one opt-in click. */
export async function startChecking(browser: RunningBrowser): Promise<void> {
  const welcome = await browser.open(browser.url('welcome.html'));
  await welcome.getByRole('button', { name: 'Start checking' }).click();
  await welcome.getByText('On. Every page you open is compared with your list.').waitFor();
  await welcome.close();
}

/** Opens the dashboard's view of one vendor. */
export function openVendor(browser: RunningBrowser, key: string): Promise<Page> {
  return browser.open(browser.url(`dashboard.html#/vendor/${encodeURIComponent(key)}`));
}

/** Exports the whole list by the dashboard's button. Throws unless every entry of the file holds. */
export async function exportEntries(browser: RunningBrowser): Promise<readonly Entry[]> {
  const { download, dashboard } = await pressExport(browser);
  const text = readFileSync(await download.path(), 'utf8');
  await dashboard.close();
  return readEntries(text);
}

/** Exports the whole list to a file. */
export async function exportList(browser: RunningBrowser, file: string): Promise<void> {
  const { download, dashboard } = await pressExport(browser);
  await download.saveAs(file);
  await dashboard.close();
}

async function pressExport(browser: RunningBrowser): Promise<{ download: Download; dashboard: Page }> {
  const dashboard = await browser.open(browser.url('dashboard.html'));
  await dashboard.getByRole('button', { name: 'Export', exact: true }).first().click();
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return { download, dashboard };
}

async function readEntries(text: string): Promise<readonly Entry[]> {
  const parsed = parseListFile(text);
  if (!parsed.ok) throw new Error(`The exported file is no list: ${parsed.fault.code}`);
  const list = await verifyEntries(parsed.file.entries, {
    subtle: crypto.subtle,
    held: new Map(),
    pause: () => undefined,
    signal: new AbortController().signal,
  });
  const [refused] = list?.refused ?? [];
  if (!list || refused) throw new Error(`The exported file holds an entry that is ${refused?.fault}`);
  return list.entries;
}

/** Chooses a list file on the import view. */
export async function openImport(browser: RunningBrowser, file: string): Promise<Page> {
  const page = await browser.open(browser.url('dashboard.html#/import'));
  await page.locator('input[type=file]').setInputFiles(file);
  return page;
}

/** Imports a list file whose writers are all new, and knows each of them as a new person. */
export async function importList(browser: RunningBrowser, file: string, writers: readonly string[]) {
  const page = await openImport(browser, file);
  for (const writer of writers)
    await page.getByLabel(`Who is ${writer}?`).selectOption({ label: 'Know as a new person' });
  await page.getByRole('button', { name: /^Merge \d/ }).click();
  await page.getByText('is merged').waitFor();
  await page.close();
}
