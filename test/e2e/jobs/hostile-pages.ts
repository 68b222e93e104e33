import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/record/entry.ts';
import { sayReviewOn, sayStanding, sayText } from '../../../lib/record/say.ts';
import { countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { type Hands, handsOn } from '../harness/hands.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { until } from '../harness/until.ts';
import { listOf } from './list-of.ts';
import { exportEntries, giveName, importList, startChecking } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const HOSTILE = 'https://hostile.example/';
const STRICT = 'https://strict.example/';
const REASON = 'Would not name its owner.';
/** The same page on three sites, whose vendors stand differently. */
const ALIKE = ['suspicious.example', 'disputed.example', 'review-due.example'];
const PLAIN = '<!doctype html><html lang="en"><title>Answering</title><h1>Answering</h1></html>';

interface Job {
  readonly start: Start;
  /** The page of the extension that the banner's button opens. */
  readonly details: string;
}

/** Pages that fight the banner, forge it, or try to learn from it; and the reviewer's own ways to be rid of it. */
export function testHostilePages({ start, details }: Job): void {
  const workplace = openWorkplace(start);
  let before: readonly Entry[];
  let panel: Hands;

  beforeAll(async () => {
    for (const host of ALIKE) workplace.addPage(`${host}/index.html`, PLAIN);
    await giveName(workplace.browser, 'Maren Okafor');
    await startChecking(workplace.browser);
    const file = workplace.write('colleagues.firstcall.json', await colleaguesList());
    await importList(workplace.browser, file, ['Ines Aalto', 'Dev Lindqvist']);
    before = await exportEntries(workplace.browser);
  });

  test('a page that takes the banner away gets it back once; then the badge tells alone', async () => {
    const page = await workplace.browser.open(HOSTILE);
    await until('the page has taken the banner away twice', async () => (await tallyOf(page)).removed === 2);
    const { faked } = await tallyOf(page);
    await until('the page has attacked again', async () => (await tallyOf(page)).faked > faked + 2);
    expect((await tallyOf(page)).removed).toBe(2);
    expect(await page.locator('[popover]').count()).toBe(0);
    expect((await workplace.browser.badgeOf(HOSTILE)).title).toContain('Suspicious');
    await expectSameRecord();
    await page.close();
  });

  test('a page with a strict policy and Trusted Types shows the banner, and has nothing to refuse', async () => {
    const page = await workplace.browser.open(STRICT);
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.reload();
    const banner = workplace.browser.closedShadow(page, '[role=status]');
    await until('the banner tells', async () => (await banner.text())?.includes(REASON));
    expect(refused).toEqual([]);
    await expectSameRecord();
    await page.close();
  });

  test('what a page posts, sends and fakes opens nothing, hides nothing and records nothing', async () => {
    const page = await workplace.browser.open(STRICT);
    const banner = workplace.browser.closedShadow(page, '[role=status]');
    await until('the banner tells', async () => (await banner.text())?.includes(REASON));
    const open = extensionPages(workplace.browser);
    await page.evaluate(forge, workplace.browser.extensionId);
    const other = await workplace.browser.open('https://northbell.example/');
    await bannerOn(workplace.browser, other);
    expect(await banner.text()).toContain(REASON);
    expect(extensionPages(workplace.browser)).toEqual(open);
    await expectSameRecord();
    await page.close();
    await other.close();
  });

  test('a site in a frame gets no banner of its own', async () => {
    workplace.addPage('frames.example/index.html', `${PLAIN}<iframe src="${STRICT}"></iframe>`);
    const page = await workplace.browser.open('https://frames.example/');
    const other = await workplace.browser.open(STRICT);
    await bannerOn(workplace.browser, other);
    for (const frame of page.frames()) expect(await frame.locator('[popover]').count()).toBe(0);
    expect((await workplace.browser.badgeOf('https://frames.example/')).title).toContain('not on your list');
    await page.close();
    await other.close();
  });

  test('a page cannot tell a suspicion from a dispute or a review that is due', async () => {
    const seen: unknown[] = [];
    for (const host of ALIKE) {
      const page = await workplace.browser.open(`https://${host}/`);
      await bannerOn(workplace.browser, page);
      seen.push(await page.evaluate(lookAtHost));
      await page.close();
    }
    expect(seen[0]).toMatchObject({ html: expect.stringContaining('popover') });
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  test('× hides the banner on this tab, for as long as the tab lives, and on no other', async () => {
    const page = await workplace.browser.open('https://northbell.example/pricing');
    await bannerOn(workplace.browser, page);
    await workplace.browser.closedShadow(page, '[aria-label="Hide on this tab"]').click();
    await until('the banner is gone', async () => (await page.locator('[popover]').count()) === 0);
    await page.reload();
    const other = await workplace.browser.open('https://northbell.example/faq');
    await bannerOn(workplace.browser, other);
    expect(await page.locator('[popover]').count()).toBe(0);
    await page.close();
    await other.close();
  });

  test('Details opens what the list says', async () => {
    const page = await workplace.browser.open('https://northbell.example/faq');
    await bannerOn(workplace.browser, page);
    const before = extensionPages(workplace.browser).length;
    await workplace.browser.closedShadow(page, 'button').click();
    await until('a page of the extension is open', () => extensionPages(workplace.browser).length > before);
    expect(extensionPages(workplace.browser)).toContain(workplace.browser.url(details));
    await page.close();
  });

  describe('hidden in the panel until something changes', () => {
    let page: Page;

    test('the banner goes', async () => {
      page = await workplace.browser.open('https://northbell.example/faq');
      await bannerOn(workplace.browser, page);
      panel = handsOn(await workplace.browser.openPanel(page));
      await panel.press('More');
      await panel.press('Hide the banner for this vendor until something changes');
      await panel.sees('Banner hidden on this vendor’s pages until something changes.');
      await until('the banner is gone', async () => (await page.locator('[popover]').count()) === 0);
    });

    test('a note does not bring it back', async () => {
      await panel.type('Note about Northbell Answering', 'Rang them. Nobody answered.');
      await panel.press('Add note');
      await panel.sees('Rang them. Nobody answered.');
      await page.reload();
      const other = await workplace.browser.open(STRICT);
      await bannerOn(workplace.browser, other);
      expect(await page.locator('[popover]').count()).toBe(0);
      await other.close();
    });

    test('a new verdict does', async () => {
      await page.bringToFront();
      await panel.press('Suspicious');
      await panel.type('Reason', 'The new script says the same.');
      await panel.press('Flag as suspicious');
      await bannerOn(workplace.browser, page);
    });
  });

  async function expectSameRecord(): Promise<void> {
    expect(await exportEntries(workplace.browser)).toEqual(before);
  }
}

async function colleaguesList(): Promise<string> {
  const ines = await makeAuthor('Ines Aalto');
  const dev = await makeAuthor('Dev Lindqvist');
  const suspicious = sayStanding(countedSalt, { value: 'suspicious', reason: REASON, replaces: [] });
  const verified = sayStanding(countedSalt, { value: 'verified', checked: 'All of it.', replaces: [] });
  const [first = '', second = '', third = ''] = ALIKE;
  const entries = await Promise.all([
    write(ines, 'hostile.example', [suspicious]),
    write(ines, 'strict.example', [suspicious]),
    write(ines, 'northbell.example', [suspicious, sayText(countedSalt, 'name', 'Northbell Answering')]),
    write(ines, first, [suspicious]),
    write(ines, second, [suspicious]),
    write(dev, second, [verified]),
    write(dev, third, [verified, sayReviewOn('2025-10-31', [])]),
  ]);
  return listOf([ines, dev], entries);
}

/** Waits until the page shows a banner. */
async function bannerOn(browser: RunningBrowser, page: Page): Promise<void> {
  const banner = browser.closedShadow(page, '[role=status]');
  await until(`the banner shows on ${page.url()}`, async () => (await banner.text()) !== null);
}

/** What the hostile page says that it did. */
async function tallyOf(page: Page): Promise<{ removed: number; faked: number }> {
  return JSON.parse((await page.evaluate(() => document.documentElement.dataset['tally'])) ?? '{}');
}

function extensionPages({ context }: RunningBrowser): string[] {
  return context
    .pages()
    .map((page) => page.url())
    .filter((address) => /^(chrome|moz)-extension:/.test(address));
}

/** Runs in the page: says all that the banner's own script may say, by every way that a page has. */
function forge(extensionId: string): void {
  const banner = document.querySelector<HTMLElement>('[popover]');
  for (const say of ['banner/details', 'banner/hide', 'banner/ask']) {
    for (const message of [{ say }, JSON.stringify({ say })]) {
      window.postMessage(message, '*');
      banner?.dispatchEvent(new MessageEvent('message', { data: message }));
      new BroadcastChannel('first-call/changes').postMessage(message);
      new BroadcastChannel('first-call/tab-checks').postMessage(message);
      for (const name of ['chrome', 'browser']) {
        const api = (globalThis as unknown as Record<string, typeof chrome | undefined>)[name];
        try {
          api?.runtime?.sendMessage(extensionId, message);
        } catch {
          // The browser offers this page no way to the extension.
        }
      }
    }
  }
  banner?.click();
  for (const type of ['click', 'pointerdown', 'pointerup'])
    banner?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 20, clientY: 20 }));
}

/** Runs in the page: all that it can learn of the banner's element. */
function lookAtHost() {
  const host = document.querySelector<HTMLElement>('[popover]');
  const { x, y, width, height } = host?.getBoundingClientRect() ?? {};
  return {
    html: host?.outerHTML,
    box: [x, y, width, height],
    inner: [host?.childNodes.length, host?.scrollWidth, host?.scrollHeight, host?.shadowRoot],
    style: host && [...getComputedStyle(host)].map((name) => getComputedStyle(host).getPropertyValue(name)),
  };
}
