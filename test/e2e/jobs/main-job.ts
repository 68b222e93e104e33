import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handsOn } from '../harness/hands.ts';
import { type PracticeSites, startPracticeSites } from '../harness/practice-sites.ts';
import type { LaunchOptions, RunningBrowser } from '../harness/running-browser.ts';
import { selectText } from '../harness/select-text.ts';
import { until } from '../harness/until.ts';

const SITES = path.resolve('test/fixtures/sites');
const NORTHBELL = 'https://northbell.example/';
const FAQ = 'https://northbell.example/faq';
const QUOTE = 'Because your hospital is HIPAA compliant, every call we take for you is covered as well.';
const REASON = 'Says our compliance covers theirs. Would not put it in writing.';

interface Job {
  /** Starts the browser on a profile, with the packed extension and whatever its tests need beside it. */
  readonly start: (options: Omit<LaunchOptions, 'extension'>) => Promise<RunningBrowser>;
}

/**
 * The main job from install to a resolved dispute, by two reviewers in two profiles of one browser. The steps follow
 * on each other: after one that fails, the rest fail at once.
 */
export function testMainJob({ start }: Job): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'first-call-job-'));
  const started: RunningBrowser[] = [];
  let failed: string | undefined;
  let sites: PracticeSites;
  let maren: RunningBrowser;
  let tomas: RunningBrowser;
  let welcome: Page;
  let marensList: string;
  let tomassList: string;

  async function startAs(reviewer: string): Promise<RunningBrowser> {
    const browser = await start({ profile: path.join(folder, reviewer), sites });
    started.push(browser);
    return browser;
  }

  beforeAll(async () => {
    sites = await startPracticeSites(SITES);
    maren = await startAs('maren');
  });
  beforeEach(({ task, onTestFailed }) => {
    if (failed !== undefined) throw new Error(`The step “${failed}” failed before`);
    onTestFailed(() => {
      failed ??= task.name;
    });
  });
  afterAll(async () => {
    await Promise.all(started.map((browser) => browser.close()));
    await sites?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('installing opens the welcome page; a name makes the key', async () => {
    welcome = await until('the welcome page is open', () =>
      maren.context.pages().find((page) => page.url() === maren.url('welcome.html')),
    );
    await giveName(welcome, 'Maren Okafor');
    await welcome.getByText('You record as').waitFor();
  });

  test('one click switches checking on', async () => {
    await welcome.getByRole('button', { name: 'Start checking' }).click();
    await welcome.getByText('On. Every page you open is compared with your list.').waitFor();
  });

  test('pasted candidates are on the list as researching', async () => {
    await welcome
      .getByRole('textbox', { name: 'Addresses, names, or a table of both' })
      .fill(
        'Northbell Answering, https://www.northbell.example/pricing\nclearcall-health.example\nKestrel After-Hours',
      );
    await welcome.getByRole('button', { name: 'Add 3 vendors as researching' }).click();
    await welcome.getByText('3 vendors added as researching.').waitFor();
    const dashboard = await maren.open(maren.url('dashboard.html'));
    await dashboard.getByRole('link', { name: 'Northbell Answering' }).waitFor();
    expect(await dashboard.getByText('Researching').count()).toBeGreaterThanOrEqual(3);
  });

  test('the vendor is flagged suspicious, with a reason, a note and a quote', async () => {
    const page = await maren.open(FAQ);
    const hands = handsOn(await maren.openPanel(page));
    await hands.sees('Northbell Answering');
    await hands.sees('No standing yet');
    await selectText(page, QUOTE);
    await hands.press('Suspicious');
    await hands.press('Quote from page');
    await hands.sees('Quote selected on the page');
    await hands.press('Flag as suspicious');
    await hands.sees('A reason is needed');
    await hands.type('Reason', REASON);
    await hands.type('Note', 'Asked twice on the phone. No reply in writing.');
    await hands.press('Flag as suspicious');
    await hands.sees('Maren Okafor');
    await hands.sees(REASON);
    await hands.press('Evidence');
    await hands.sees(QUOTE);
    await hands.sees('SHA-256');
  });

  test('the next visit shows the banner, another tab the badge', async () => {
    const page = await maren.open(NORTHBELL);
    const banner = maren.closedShadow(page, '[role=status]');
    await until('the banner tells', async () =>
      (await banner.text())?.includes('Says our compliance covers theirs.'),
    );
    expect(await banner.text()).toContain('Northbell Answering');
    expect(await banner.text()).not.toContain('Asked twice');
    await until('the badge tells', async () => (await maren.badgeOf(NORTHBELL)).title.includes('Suspicious'));
  });

  test('a page with nothing to say is not touched', async () => {
    const quiet = await maren.open('https://strict.example/');
    await until('the badge has been set', async () =>
      (await maren.badgeOf('https://strict.example/')).title.includes('not on your list'),
    );
    expect(await quiet.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    expect((await maren.badgeOf('https://strict.example/')).text).toBe('');
  });

  test('after a restart all of it is still there', async () => {
    await maren.close();
    maren = await startAs('maren');
    const dashboard = await maren.open(maren.url('dashboard.html'));
    await dashboard.getByRole('row', { name: /Northbell Answering.*Suspicious/ }).waitFor();
    const page = await maren.open(NORTHBELL);
    const banner = maren.closedShadow(page, '[role=status]');
    await until('the banner tells', async () =>
      (await banner.text())?.includes('Says our compliance covers theirs.'),
    );
  });

  test('the list is exported', async () => {
    marensList = await exportAll(maren, path.join(folder, 'maren.firstcall.json'));
    const list: unknown = JSON.parse(readFileSync(marensList, 'utf8'));
    expect(list).toMatchObject({ format: 'first-call/list', version: 1 });
  });

  test('a second reviewer imports it, knows its writer, and sees the warning', async () => {
    tomas = await startAs('tomas');
    await giveName(await tomas.open(tomas.url('welcome.html')), 'Tomás Whitfield');
    await importList(tomas, marensList, 'Maren Okafor');
    const dashboard = await tomas.open(tomas.url('dashboard.html'));
    await dashboard.getByRole('row', { name: /Northbell Answering.*Suspicious/ }).waitFor();
  });

  test('importing the same file again finds nothing to import', async () => {
    const page = await openImport(tomas, marensList);
    await page.getByText('Nothing to import').waitFor();
  });

  test('the second reviewer disagrees without replacing, and exports', async () => {
    const site = await tomas.open(NORTHBELL);
    const hands = handsOn(await tomas.openPanel(site));
    await hands.sees('Suspicious');
    await hands.press('Verified');
    await hands.sees('Maren Okafor says suspicious');
    await hands.type('What was checked', 'Visited the floor on 3 September. Saw the signed agreement.');
    await hands.type('Reason', 'The quote is from an old page.');
    await hands.press('Mark as verified');
    await hands.sees('Disputed');
    tomassList = await exportAll(tomas, path.join(folder, 'tomas.firstcall.json'));
  });

  test('the first imports that: disputed, both sides shown, the cautious one acting', async () => {
    await importList(maren, tomassList, 'Tomás Whitfield');
    const site = await maren.open(NORTHBELL);
    const hands = handsOn(await maren.openPanel(site));
    await hands.sees('Disputed');
    await hands.sees('Visited the floor on 3 September.');
    await hands.sees(REASON);
    const shown = await hands.read();
    expect(shown.indexOf('Acts now')).toBeGreaterThan(0);
    expect(shown.indexOf('Acts now')).toBeLessThan(shown.indexOf('Visited the floor'));
    const banner = maren.closedShadow(site, '[role=status]');
    await until('the banner tells', async () => (await banner.text())?.includes('Disputed'));
  });

  test('the dispute is resolved by a new entry; both opinions stay in the history', async () => {
    const site = await maren.open(NORTHBELL);
    const hands = handsOn(await maren.openPanel(site));
    await hands.sees('Disputed');
    await hands.press('Suspicious');
    await hands.type('Reason', 'The visit is older than the new script.');
    await hands.press('Flag as suspicious');
    await hands.seesNoMore('Disputed');
    await hands.press('History');
    await hands.sees('Standing: verified');
    await hands.sees('Visited the floor on 3 September.');
    await hands.sees('Replaced by Maren Okafor');
  });

  test('during all of it no request left the browser for anywhere but the sites that were opened', () => {
    expect(sites.outside).toEqual([]);
    const hosts = new Set(sites.requests.map(({ host }) => host));
    expect([...hosts].sort()).toEqual(['northbell.example', 'strict.example']);
    expect(sites.requests.filter(({ destination }) => destination === 'empty')).toEqual([]);
  });
}

async function giveName(welcome: Page, name: string): Promise<void> {
  await welcome.getByRole('textbox', { name: 'Your name' }).fill(name);
  await welcome.getByRole('button', { name: 'Use this name' }).click();
}

async function exportAll(browser: RunningBrowser, file: string): Promise<string> {
  const dashboard = await browser.open(browser.url('dashboard.html'));
  await dashboard.getByRole('button', { name: 'Export', exact: true }).first().click();
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  await download.saveAs(file);
  await dashboard.close();
  return file;
}

async function openImport(browser: RunningBrowser, file: string): Promise<Page> {
  const page = await browser.open(browser.url('dashboard.html#/import'));
  await page.locator('input[type=file]').setInputFiles(file);
  return page;
}

async function importList(browser: RunningBrowser, file: string, writer: string): Promise<void> {
  const page = await openImport(browser, file);
  await page.getByLabel(`Who is ${writer}?`).selectOption({ label: 'Know as a new person' });
  await page.getByRole('button', { name: /^Merge \d/ }).click();
  await page.getByText('is merged').waitFor();
  await page.close();
}
