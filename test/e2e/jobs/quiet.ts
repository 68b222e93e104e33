import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { sayStanding } from '../../../lib/record/say.ts';
import { countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { handsOn } from '../harness/hands.ts';
import { until } from '../harness/until.ts';
import { listOf } from './list-of.ts';
import { exportEntries, giveName, importList, startChecking } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const WARNED = 'https://warned.example/';
const QUIET = 'https://quiet.example/';
const PLAIN = '<!doctype html><html lang="en"><title>Answering</title><h1>Answering</h1></html>';

interface Job {
  /** With access to every page, where the browser's own question cannot be answered. */
  readonly start: Start;
  /** As installed: with access to no page. */
  readonly startPacked: Start;
  /** From now on counts the scripts that the extension runs in a page; undefined where a browser does not tell. */
  readonly countScripts: ((page: Page) => Promise<() => number>) | undefined;
}

/** Nothing in a page that has nothing to be told, nothing anywhere before the opt-in, and everything else without it. */
export function testQuiet({ start, startPacked, countScripts }: Job): void {
  describe('checking as you browse', () => {
    const workplace = openWorkplace(start);
    beforeAll(async () => {
      for (const site of [WARNED, QUIET]) workplace.addPage(`${new URL(site).host}/index.html`, PLAIN);
      await giveName(workplace.browser, 'Maren Okafor');
      const ines = await makeAuthor('Ines Aalto');
      const warning = sayStanding(countedSalt, { value: 'suspicious', reason: 'Rude.', replaces: [] });
      const list = await listOf([ines], [await write(ines, 'warned.example', [warning])]);
      await importList(workplace.browser, workplace.write('list.firstcall.json', list), [ines.name]);
    });

    async function visit(address: string) {
      const page = await workplace.browser.open('about:blank');
      const scripts = await countScripts?.(page);
      await page.goto(address);
      return { page, scripts };
    }

    test('before the opt-in no script runs even on a page that has a warning, and its button says nothing', async () => {
      const { page, scripts } = await visit(WARNED);
      await exportEntries(workplace.browser);
      expect(scripts?.() ?? 0).toBe(0);
      expect(await page.evaluate(isAsServed)).toBe(true);
      expect((await workplace.browser.badgeOf(WARNED)).title).toBe('First Call: not checked, click to check');
      await page.close();
    });

    test('after it, a page that has a warning gets one script, and a page that has none is not touched', async () => {
      await startChecking(workplace.browser);
      const quiet = await visit(QUIET);
      const warned = await visit(WARNED);
      const banner = workplace.browser.closedShadow(warned.page, '[role=status]');
      await until('the banner tells', async () => (await banner.text())?.includes('Rude.'));
      expect(await warned.page.evaluate(isAsServed)).toBe(false);
      expect((await workplace.browser.badgeOf(QUIET)).title).toBe('First Call: not on your list');
      expect((await workplace.browser.badgeOf(QUIET)).text).toBe('');
      expect(quiet.scripts?.() ?? 0).toBe(0);
      expect(warned.scripts?.() ?? 1).toBe(1);
      expect(await quiet.page.evaluate(isAsServed)).toBe(true);
    });

    test('the next page in a tab that showed a banner gets no script either', async () => {
      const { page } = await visit(WARNED);
      const banner = workplace.browser.closedShadow(page, '[role=status]');
      await until('the banner tells', async () => (await banner.text())?.includes('Rude.'));
      const scripts = await countScripts?.(page);
      const ofTheWarned = scripts?.() ?? 0;
      await page.goto(QUIET);
      await until('the badge has been set', async () =>
        (await workplace.browser.badgeOf(QUIET)).title.includes('not on your list'),
      );
      expect((scripts?.() ?? 0) - ofTheWarned).toBe(0);
      expect(await page.evaluate(isAsServed)).toBe(true);
    });
  });

  describe('when the browser is not to give access', () => {
    const workplace = openWorkplace(startPacked);
    beforeAll(() => giveName(workplace.browser, 'Maren Okafor'));

    test('nothing was granted on install', async () => {
      const page = await workplace.browser.open(workplace.browser.url('welcome.html'));
      const { origins, scripts } = await page.evaluate(async () => ({
        origins: (await chrome.permissions.getAll()).origins ?? [],
        scripts: chrome.runtime.getManifest().content_scripts ?? [],
      }));
      expect(origins).toEqual([]);
      expect(scripts).toEqual([]);
      await page.close();
    });

    test('a refusal says what is off and how to turn it on', async () => {
      const page = await workplace.browser.open(workplace.browser.url('welcome.html'));
      await page.evaluate(refuseAccess);
      await page.getByRole('button', { name: 'Start checking' }).click();
      await page.getByText('The browser was not given access, so checking stays off.').waitFor();
      await page.getByText('To switch it on later, open Settings in the dashboard.').waitFor();
      await page.close();
      const settings = await workplace.browser.open(workplace.browser.url('dashboard.html#/settings'));
      await settings.getByText('Off. No badge and no banner appear by themselves.').waitFor();
      await settings.getByRole('button', { name: 'Start checking' }).waitFor();
      await settings.close();
    });

    test('everything else works by a click on the button', async () => {
      const page = await workplace.browser.open('https://northbell.example/');
      const hands = handsOn(await workplace.browser.openPanel(page));
      await hands.sees('Northbell Answering');
      await hands.press('Flag suspicious');
      await hands.type('Reason', 'Rude.');
      await hands.press('Flag as suspicious');
      await hands.sees('Change standing');
      await until('the badge tells', async () =>
        (await workplace.browser.badgeOf('https://northbell.example/')).title.includes('Suspicious. Rude.'),
      );
      const again = await workplace.browser.open('https://northbell.example/pricing');
      expect(await exportEntries(workplace.browser)).not.toEqual([]);
      expect(await again.locator('[popover]').count()).toBe(0);
    });
  });
}

/** Runs in the page: whether its document is what the server sent, to the letter. */
async function isAsServed(): Promise<boolean> {
  const sent = await (await fetch(location.href)).text();
  const parsed = new DOMParser().parseFromString(sent, 'text/html');
  return parsed.documentElement.outerHTML === document.documentElement.outerHTML;
}

/** Runs in a page of the extension: the reviewer says no to the browser's question, which no test can answer. */
function refuseAccess(): void {
  type Answer = (granted: boolean) => void;
  const refuse = (_asked: unknown, answer?: Answer) => (answer ? answer(false) : Promise.resolve(false));
  for (const name of ['chrome', 'browser']) {
    const api = (globalThis as unknown as Record<string, { permissions?: { request: unknown } } | undefined>)[
      name
    ];
    if (api?.permissions) api.permissions.request = refuse;
  }
}
