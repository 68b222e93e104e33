import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchFirefox } from '../e2e/harness/firefox.ts';
import { type PracticeSites, startPracticeSites } from '../e2e/harness/practice-sites.ts';
import { copyGranted, copyWithoutSuffixList, makeEmptyExtension } from './bench-builds.ts';
import { formatTable } from './format-table.ts';
import { type OpenList, openList } from './open-list.ts';
import { measureAutomerge } from './parts/automerge.ts';
import { measureColdStart } from './parts/cold-start.ts';
import { measureDiligence } from './parts/diligence.ts';
import { measureLists } from './parts/lists.ts';
import { measureLookUp } from './parts/look-up.ts';
import { measureLookalikes } from './parts/lookalikes.ts';
import { measureNames } from './parts/names.ts';
import { measurePageReading } from './parts/page-reading.ts';
import { measureRegisters } from './parts/registers.ts';
import { measureRowLayouts } from './parts/row-layouts.ts';
import { measureSearchMarks } from './parts/search-marks.ts';
import { measureSizes } from './parts/sizes.ts';
import { measureUntoldPage } from './parts/untold-page.ts';
import { QuietChromium } from './quiet-chromium.ts';
import type { Row } from './row.ts';

/** In review: on the list, with a badge and no banner. */
const LISTED = 'https://v4.example/';
/** Suspicious: with a banner. */
const WARNED = 'https://v3.example/';
const PRACTICE = 'https://northbell.example/';
const [MANY, FEW] = [100_000, 100];

/** Measures everything in one run and prints the table. */
export async function runBench(): Promise<void> {
  const sites = await startPracticeSites('test/fixtures/sites');
  try {
    const rows = [
      ...measureSizes(),
      ...(await measureInChromium(sites)),
      ...(await step('Firefox: IndexedDB', () => measureInFirefox(sites))),
    ];
    console.log(`\n${formatTable(rows)}`);
    const missed = rows.filter(({ met }) => met === false).length;
    console.log(`\n${rows.filter(({ met }) => met).length} budgets met, ${missed} missed`);
  } finally {
    await sites.close();
  }
}

async function measureInChromium(sites: PracticeSites): Promise<Row[]> {
  const running: QuietChromium[] = [];
  const launch = async (extension?: string) => {
    const chromium = await QuietChromium.launch(sites, extension);
    running.push(chromium);
    return chromium;
  };
  try {
    const granted = await copyGranted();
    const few = await openList(await launch(granted), FEW);
    const many = await step('Fill a list of 100,000 vendors', async () =>
      openList(await launch(granted), MANY),
    );
    await Promise.all([few, many].map(({ chromium }) => chromium.open(LISTED)));
    return [
      ...(await step('Look-up', () => measureLookUp(many, few, LISTED))),
      ...(await step('Cold start', () => measureColdStarts(many, few, launch))),
      ...(await step('A page with nothing to tell', async () =>
        measureUntoldPage(few, await launch(), WARNED),
      )),
      ...(await step('Lists', () => measureLists(few.page))),
      ...(await step('Automerge', async () => measureAutomerge(await few.chromium.open(PRACTICE)))),
      ...(await step('Due diligence', () => measureDiligence(few.page))),
      ...(await step('Registers', () => measureRegisters(few.page))),
      ...(await step('Names', () => measureNames(few.page))),
      ...(await step('Lookalikes', () => measureLookalikes(few.page))),
      ...(await step('Page reading', () => measurePageReading(few.page, few.chromium, `${PRACTICE}faq`))),
      ...(await step('Search marks', async () => measureSearchMarks(await few.chromium.open(PRACTICE)))),
      ...(await step('Chromium: IndexedDB', async () =>
        measureRowLayouts('Chromium', await few.chromium.open(PRACTICE)),
      )),
    ];
  } finally {
    await Promise.all(running.map((chromium) => chromium.close()));
  }
}

async function measureColdStarts(
  many: OpenList,
  few: OpenList,
  launch: (extension: string) => Promise<QuietChromium>,
): Promise<Row[]> {
  const withoutSuffixList = await openList(await launch(await copyWithoutSuffixList()), FEW);
  const chromium = await launch(await makeEmptyExtension());
  const empty = { chromium, page: await chromium.open(chromium.url('welcome.html')), vendors: 0 };
  await Promise.all([withoutSuffixList, empty].map((list) => list.chromium.open(LISTED)));
  return measureColdStart({ many, few, withoutSuffixList, empty }, LISTED);
}

async function measureInFirefox(sites: PracticeSites): Promise<Row[]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'first-call-bench-'));
  const firefox = await launchFirefox({ extension: '.output/firefox-mv3', profile, sites });
  try {
    const page = await firefox.open(PRACTICE);
    return await measureRowLayouts('Firefox', {
      evaluateScript: (script) => page.evaluate(`${script}; undefined`),
      evaluate: (run) => page.evaluate(run) as never,
    });
  } finally {
    await firefox.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function step<T>(what: string, act: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await act();
  console.log(`${what} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  return result;
}
