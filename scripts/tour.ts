import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, type RunningChromium } from '../test/e2e/harness/chromium.ts';
import { makeE2eBuild } from '../test/e2e/harness/e2e-build.ts';
import { startPracticeSites } from '../test/e2e/harness/practice-sites.ts';

const folder = path.resolve('.output/tour');

/** Performs the main job in a headless Chromium and tells each step; pictures and files go to .output/tour. */
export async function giveTour(address: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const profile = await mkdtemp(path.join(tmpdir(), 'first-call-tour-'));
  const sites = await startPracticeSites('test/fixtures/sites');
  const chromium = await launchChromium({ extension: await makeE2eBuild(), profile, sites });
  try {
    await mainJob(chromium, address);
  } finally {
    await chromium.close();
    await sites.close();
    await rm(profile, { recursive: true, force: true });
  }
  console.log(`Pictures are in ${path.relative('.', folder)}`);
}

async function mainJob(chromium: RunningChromium, address: string) {
  const page = await step(`Opening ${address}`, () => chromium.open(address));
  const panel = await step('Opening the side panel from the toolbar', () => chromium.openPanel(page));
  await picture(panel, 'panel');
}

/** Says what happens, then does it. */
async function step<T>(sentence: string, act: () => Promise<T>): Promise<T> {
  console.log(sentence);
  return act();
}

async function picture(page: Page, name: string) {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
