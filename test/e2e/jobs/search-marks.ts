import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { sayStanding } from '../../../lib/record/say.ts';
import { countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { writeColleaguesList } from '../harness/colleagues-list.ts';
import { until } from '../harness/until.ts';
import { listOf } from './list-of.ts';
import { giveName, importList } from './reviewer-acts.ts';
import {
  addSearchPages,
  GOOGLE,
  OTHER_ENGINES,
  readSearchPage,
  type SearchPage,
  STANDINGS,
} from './search-pages.ts';
import { openWorkplace, type Start, type Workplace } from './workplace.ts';

/** The same markup on somebody's own site, and the search page inside a frame of that site. */
const COPY = 'https://copy.example/search?q=answering';
const FRAMED = 'https://framed.example/';

interface Job {
  /** Where access to search pages is given when it is asked for. */
  readonly start: Start;
  /** As installed: with access to no page. */
  readonly startPacked: Start;
  /** Leaves a page and comes back to it, as its reader would. */
  readonly comeBack: (page: Page) => Promise<void>;
}

/** Marks on the results of search engines: there once they are switched on, there alone, and gone again. */
export function testSearchMarks({ start, startPacked, comeBack }: Job): void {
  describe('marks on search results', () => {
    const workplace = openWorkplace(start);
    beforeAll(() => prepare(workplace));
    const { open, countMarks, titleWith, expectMarks, setMarks, readGranted } = handsOn(workplace);

    let unmarked: unknown;
    let granted: unknown;
    test('before the opt-in no result has one', async () => {
      granted = await readGranted();
      const page = await open(GOOGLE.address);
      unmarked = await page.evaluate(measureResults);
      expect(await countMarks(page)).toBe(0);
      await page.close();
    });

    test('one click switches them on: each result whose vendor has a standing gets its shape and word', async () => {
      await setMarks('Mark results', 'On. Results get their signs');
      const page = await open(GOOGLE.address);
      await expectMarks(page, GOOGLE);
      await page.close();
    });

    test('no result moves, and nothing that the page’s style sheet says reaches a mark', async () => {
      const page = await open(GOOGLE.address);
      await expectMarks(page, GOOGLE);
      expect(await page.evaluate(measureResults)).toEqual(unmarked);
      expect(await page.evaluate(styleAllMarks)).toEqual(Array(5).fill([16, 16]));
      await page.close();
    });

    test.each(OTHER_ENGINES)('also on $address', async (search) => {
      const page = await open(search.address);
      await expectMarks(page, search);
      await page.close();
    });

    test('results that come as the reviewer scrolls get theirs', async () => {
      const page = await open(GOOGLE.address);
      await expectMarks(page, GOOGLE);
      await page.evaluate(addResults, ['https://hostile.example/more', 'https://quiet.example/']);
      await until('the new one is marked', async () => (await countMarks(page)) === 6);
      await page.close();
    });

    test('no other page gets any, not even one that looks the same or shows the search page in a frame', async () => {
      const copy = await open(COPY);
      const framed = await open(FRAMED);
      const frame = await until('the frame is there', () =>
        framed.frames().find((one) => one.url() === GOOGLE.address),
      );
      await frame.getByText('Northbell Answering').first().waitFor();
      const marked = await open(GOOGLE.address);
      await expectMarks(marked, GOOGLE); // by now the others would have theirs
      expect(await countMarks(copy)).toBe(0);
      expect(await frame.evaluate(() => document.querySelectorAll('h3 > span').length)).toBe(0);
      for (const page of [copy, framed, marked]) await page.close();
    });

    test('a new standing shows when the reviewer comes back to the results', async () => {
      const page = await open(GOOGLE.address);
      await expectMarks(page, GOOGLE);
      await importList(workplace.browser, workplace.write('guide.firstcall.json', await warnOfGuide()), [
        GUIDE_WRITER,
      ]);
      await comeBack(page);
      await until('the guide is marked', async () => (await countMarks(page)) === 6);
      await page.close();
    });

    test('they come after the background was stopped, and in the first page of the next session', async () => {
      await workplace.browser.stopBackground();
      const page = await open(GOOGLE.address);
      await until('marks are there', async () => (await countMarks(page)) === 6);
      await workplace.browser.close();
      await workplace.launch();
      const again = await open(GOOGLE.address);
      await until('marks are there again', async () => (await countMarks(again)) === 6);
      expect(await titleWith(again, 'disputed')).toBe(STANDINGS.disputed);
      await again.close();
    });

    test('switched off, the page is left as it is when it is loaded next', async () => {
      await setMarks('Stop marking', 'Off. Search pages are left as they are.');
      const page = await open(GOOGLE.address);
      expect(await page.evaluate(measureResults)).toEqual(unmarked);
      expect(await countMarks(page)).toBe(0);
      expect(await readGranted()).toEqual(granted);
    });
  });

  describe('switched on without the browser’s access', () => {
    const workplace = openWorkplace(startPacked);
    beforeAll(() => prepare(workplace));

    test('nothing is marked, and Settings says so and offers to ask', async () => {
      const { browser } = workplace;
      const settings = await browser.open(browser.url('dashboard.html#/settings'));
      await settings.evaluate(() => chrome.storage.local.set({ searchMarks: true }));
      await settings.getByText('so nothing is marked').waitFor();
      await settings.getByRole('button', { name: 'Give access' }).waitFor();
      const page = await browser.open(GOOGLE.address);
      await page.reload();
      expect(await page.evaluate(() => document.querySelectorAll('h3 > span').length)).toBe(0);
    });
  });
}

const GUIDE_WRITER = 'Noor Haddad';

/** A list that warns of the one result without a mark. */
async function warnOfGuide(): Promise<string> {
  const noor = await makeAuthor(GUIDE_WRITER);
  const warning = sayStanding(countedSalt, { value: 'suspicious', reason: 'Sells places.', replaces: [] });
  return listOf([noor], [await write(noor, 'clinic-notes.example', [warning])]);
}

async function prepare(workplace: Workplace): Promise<void> {
  addSearchPages(workplace);
  workplace.addPage('copy.example/search.html', readSearchPage(GOOGLE));
  workplace.addPage('quiet.example/index.html', '<!doctype html><title>Quiet</title>');
  workplace.addPage(
    'framed.example/index.html',
    `<!doctype html><title>Framed</title><iframe src="${GOOGLE.address}"></iframe>`,
  );
  await giveName(workplace.browser, 'Maren Okafor');
  const list = workplace.write('colleagues.firstcall.json', '');
  await writeColleaguesList(list);
  await importList(workplace.browser, list, ['Ines Aalto', 'Dev Lindqvist']);
}

function handsOn(workplace: Workplace) {
  const open = (address: string) => workplace.browser.open(address);
  const countMarks = (page: Page) =>
    page.evaluate(() => document.querySelectorAll('h2 > span:last-child, h3 > span:last-child').length);
  const titleWith = async (page: Page, word: string) =>
    (await workplace.browser.closedShadow(page, `[role=img][aria-label*=": ${word},"]`).evaluate(readTitle))
      ?.split(/ \||:/)[0]
      ?.trim();
  return {
    open,
    countMarks,
    titleWith,
    async expectMarks(page: Page, { marks }: SearchPage): Promise<void> {
      const words = Object.entries(marks);
      await until('the marks are there', async () => (await countMarks(page)) === words.length);
      for (const [word, title] of words) expect(await titleWith(page, word)).toBe(title);
    },
    async readGranted(): Promise<unknown> {
      const dashboard = await open(workplace.browser.url('dashboard.html'));
      const { origins } = await dashboard.evaluate(() => chrome.permissions.getAll());
      await dashboard.close();
      return origins?.sort();
    },
    async setMarks(button: string, state: string): Promise<void> {
      const settings = await open(workplace.browser.url('dashboard.html#/settings'));
      await settings.getByRole('button', { name: button }).click();
      await settings.getByText(state).waitFor();
      await settings.close();
    },
  };
}

/** Runs in the page, on the sign inside a mark: the title that it stands at the end of. */
function readTitle(sign: Element): string | null | undefined {
  return (sign.getRootNode() as ShadowRoot).host.parentElement?.textContent;
}

/** Runs in the page: where each result and its title is, and how high. */
function measureResults(): number[][] {
  return [...document.querySelectorAll('.MjjYud, h3')].map((element) => {
    const { x, y, height } = element.getBoundingClientRect();
    return [x, y, height].map(Math.round);
  });
}

/** Runs in the page: all that a style sheet can try on a stranger's element, and how large the marks are after it. */
function styleAllMarks(): number[][] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'h3 > span { display: none !important; width: 90px !important; transform: scale(9) !important; opacity: 0 !important }',
  );
  document.adoptedStyleSheets.push(sheet);
  return [...document.querySelectorAll('h3 > span')].map((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return [width, height];
  });
}

/** Runs in the page: more results, as a page brings them in. */
function addResults(addresses: readonly string[]): void {
  const last = [...document.querySelectorAll('.MjjYud:has(h3)')].at(-1);
  for (const address of addresses) {
    const result = last?.cloneNode(true) as Element;
    result.querySelector('h3 > span')?.remove();
    result.querySelector('a')?.setAttribute('href', address);
    last?.after(result);
  }
}
