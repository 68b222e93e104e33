import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, type RunningChromium } from '../test/e2e/harness/chromium.ts';
import { makeE2eBuild } from '../test/e2e/harness/e2e-build.ts';
import { startPracticeSites } from '../test/e2e/harness/practice-sites.ts';
import { selectText } from '../test/e2e/harness/select-text.ts';

const folder = path.resolve('.output/tour');
const PRACTICE = 'https://northbell.example/';
const FAQ = 'https://northbell.example/faq';
const QUOTE = 'Because your hospital is HIPAA compliant, every call we take for you is covered as well.';
const REASON = 'Says our compliance covers theirs, and would not put its answers in writing.';
const AGREEMENT = 'test/diligence/agreements/01-harrow-county-hospital.txt';
const CANDIDATES = [
  'Northbell Answering, northbell.example',
  'ClearCall Health Answering, clearcall-health.example',
  'Meridian Reach, meridian-reach.example',
  'Paloma Bilingual Answering, paloma-answering.example',
  'Larkspur Nurse Triage, larkspur-triage.example',
  'Harborline Medical Answering, harborline.example',
  'Kestrel After-Hours',
].join('\n');

/** Performs the main job in a headless Chromium and tells each step; pictures and files go to .output/tour. */
export async function giveTour(address: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const profile = await mkdtemp(path.join(tmpdir(), 'first-call-tour-'));
  const sites = await startPracticeSites('test/fixtures/sites');
  const openNetwork = !/\.(example|test)$/.test(new URL(address).hostname);
  const chromium = await launchChromium({ extension: await makeE2eBuild(), profile, sites, openNetwork });
  try {
    if (address === PRACTICE) await mainJob(chromium);
    else await visit(chromium, address);
  } finally {
    await chromium.close();
    await sites.close();
    await rm(profile, { recursive: true, force: true });
  }
  console.log(`Pictures and the list are in ${path.relative('.', folder)}`);
}

async function visit(chromium: RunningChromium, address: string): Promise<void> {
  const page = await step(`Open ${address}`, () => chromium.open(address));
  const panel = await step('Open the side panel from the toolbar button', () => chromium.openPanel(page));
  await panel.getByRole('heading', { level: 1 }).waitFor();
  await picture(panel, 'panel', 360);
}

async function mainJob(chromium: RunningChromium): Promise<void> {
  await introduce(chromium);
  await flag(chromium);
  await seeBanner(chromium);
  await giveStandings(chromium);
  await checkAgreement(chromium);
  await exportList(chromium);
}

async function introduce(chromium: RunningChromium): Promise<void> {
  const welcome = await chromium.open(chromium.url('welcome.html'));
  await step('Give a name, which makes a signing key', async () => {
    await welcome.getByRole('textbox', { name: 'Your name' }).fill('Maren Okafor');
    await welcome.getByRole('button', { name: 'Use this name' }).click();
    await welcome.getByText('You record as').waitFor();
  });
  await step('Switch on checking as you browse', async () => {
    await welcome.getByRole('button', { name: 'Start checking' }).click();
    await welcome.getByText('On. Every page you open is compared with your list.').waitFor();
  });
  await step('Paste seven candidates; they go on the list as researching', async () => {
    await welcome.getByRole('textbox', { name: 'Addresses, names, or a table of both' }).fill(CANDIDATES);
    await welcome.getByRole('button', { name: 'Add 7 vendors as researching' }).click();
    await welcome.getByText('7 vendors added as researching.').waitFor();
  });
  await picture(welcome, 'welcome', 1280);
}

async function flag(chromium: RunningChromium): Promise<void> {
  const page = await step(`Open ${FAQ}`, () => chromium.open(FAQ));
  await selectText(page, QUOTE);
  const panel = await step('Open the side panel from the toolbar button', () => chromium.openPanel(page));
  await step('Take the selected sentence as a quote', async () => {
    await panel.getByRole('radio', { name: 'Suspicious' }).check();
    await panel.getByRole('button', { name: 'Quote from page' }).click();
    await panel.getByText(QUOTE).first().waitFor();
  });
  await step('Flag the vendor as suspicious, with the reason, a note and the quote', async () => {
    await panel.getByRole('textbox', { name: 'Reason' }).fill(REASON);
    await panel
      .getByRole('textbox', { name: 'Note', exact: true })
      .fill('Called sales. Was told that nobody has ever asked for that in writing.');
    await picture(panel, 'panel-flag', 360);
    await panel.getByRole('button', { name: 'Flag as suspicious' }).click();
    await panel.getByText(`Maren Okafor`).first().waitFor();
  });
  await panel.getByRole('tab', { name: 'Evidence' }).click();
  await picture(panel, 'panel', 360);
  await panel.getByRole('tab', { name: 'History' }).click();
  await picture(panel, 'panel-history', 360);
}

async function seeBanner(chromium: RunningChromium): Promise<void> {
  await step('Visit the site again: the page carries a one-line banner', async () => {
    const page = await chromium.open(PRACTICE);
    await page.setViewportSize({ width: 1280, height: 420 });
    await chromium.closedShadow(page, '[role=status] button').evaluate(() => true);
    await picture(page, 'banner', 1280, 420);
  });
}

async function giveStandings(chromium: RunningChromium): Promise<void> {
  await step('Verify one vendor, saying what was checked, and set others under review', async () => {
    const page = await openVendor(chromium, 'harborline.example');
    await page.getByRole('radio', { name: 'Verified' }).check();
    await page
      .getByRole('textbox', { name: 'What was checked' })
      .fill('Visited the floor on 3 September. Saw the signed agreement and the training record.');
    await page
      .getByRole('textbox', { name: 'Reason' })
      .fill('In use since 2019; the checklist is being filled in.');
    await page.getByRole('button', { name: 'Mark as verified' }).click();
    await page.getByText('Change standing').waitFor();
    for (const key of ['meridian-reach.example', 'paloma-answering.example']) {
      const other = await openVendor(chromium, key);
      await other.getByRole('radio', { name: 'Under review' }).check();
      await other.getByRole('button', { name: 'Set under review' }).click();
      await other.getByText('Change standing').waitFor();
      await other.close();
    }
    await picture(page, 'vendor', 1280);
  });
}

async function checkAgreement(chromium: RunningChromium): Promise<void> {
  const vendor = `vendor/${encodeURIComponent('harborline.example')}?at=agreement`;
  const page = await chromium.open(chromium.url(`dashboard.html#/${vendor}`));
  await step(
    'Have an agreement read: the wording of its terms is shown, for the reviewer to confirm',
    async () => {
      await page.locator('input[type=file]').first().setInputFiles(AGREEMENT);
      await page.getByText('A proposal: nothing is recorded yet').waitFor();
      await page.setViewportSize({ width: 1280, height: 1000 });
      await page
        .getByText('A proposal: nothing is recorded yet')
        .evaluate((proposal) => proposal.scrollIntoView({ block: 'start' }));
      await picture(page, 'agreement', 1280, 1000);
    },
  );
  await page.close();
}

function openVendor(chromium: RunningChromium, key: string): Promise<Page> {
  return chromium.open(chromium.url(`dashboard.html#/vendor/${encodeURIComponent(key)}`));
}

async function exportList(chromium: RunningChromium): Promise<void> {
  const dashboard = await chromium.open(chromium.url('dashboard.html'));
  await dashboard.getByRole('link', { name: 'Northbell Answering' }).waitFor();
  await picture(dashboard, 'dashboard', 1280);
  await step('Export the list as a file for colleagues', async () => {
    await dashboard.getByRole('button', { name: 'Export', exact: true }).first().click();
    const [download] = await Promise.all([
      dashboard.waitForEvent('download'),
      dashboard.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    await download.saveAs(path.join(folder, download.suggestedFilename()));
  });
}

/** Says what happens, then does it. */
async function step<T>(sentence: string, act: () => Promise<T>): Promise<T> {
  console.log(sentence);
  return act();
}

async function picture(page: Page, name: string, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
}
