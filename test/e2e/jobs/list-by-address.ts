import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatFingerprint } from '../../../lib/record/writer-key.ts';
import { type Author, makeAuthor } from '../../exchange/made-entries.ts';
import { failAfterFailure } from '../harness/in-order.ts';
import { until } from '../harness/until.ts';
import { tabTo } from './due-diligence-acts.ts';
import { giveName, startChecking } from './reviewer-acts.ts';
import { makeServedCopy } from './served-copy.ts';
import { openWorkplace, type Start } from './workplace.ts';

const HOST = 'lists.example';
const FILE = 'network.firstcall.json';
const ADDRESS = `https://${HOST}/${FILE}`;
const NAME = 'Network list';
const FIRST = 'quiet-line.example';
const SECOND = 'bayside-desk.example';

interface Job {
  /** With access to every page where the browser’s own question cannot be answered. */
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
}

/** A list by its address: subscribed by keyboard, warning, refreshed by itself, never taken back or tampered with, gone. */
export function testListByAddress({ start, look }: Job): void {
  describe('a list by address', () => {
    const workplace = openWorkplace(start);
    let ana: Author;
    let view: Page;
    failAfterFailure();
    beforeAll(async () => {
      ana = await makeAuthor('Ana Ortiz');
      for (const host of [FIRST, SECOND]) workplace.addPage(`${host}/index.html`, '<title>Calls</title>');
      await publish(ana, '2026-11-20T10:00:00.000Z', [FIRST]);
      await giveName(workplace.browser, 'Maren Okafor');
      await startChecking(workplace.browser);
    });

    const asked = (): string[] =>
      workplace.sites.requests.filter(({ host }) => host === HOST).map((request) => request.path);
    const item = () => view.getByRole('listitem', { name: NAME });
    const refresh = () => item().getByRole('button', { name: 'Refresh now' }).click();

    test('a link fills the address in, and nothing is fetched', async () => {
      const { browser } = workplace;
      view = await browser.open(
        browser.url(`dashboard.html#/lists?subscribe=${encodeURIComponent(ADDRESS)}`),
      );
      const field = view.getByRole('textbox', { name: 'Address of the list' });
      await field.waitFor();
      expect(await field.inputValue()).toBe(ADDRESS);
      expect(asked()).toEqual([]);
      await look(view);
    });

    test('an address without a lock is refused with a sentence', async () => {
      const field = view.getByRole('textbox', { name: 'Address of the list' });
      await field.fill(ADDRESS.replace('https', 'http'));
      await field.press('Enter');
      await view.getByText('Only addresses that begin with https:// are taken').waitFor();
      expect(asked()).toEqual([]);
      await field.fill(ADDRESS);
    });

    test('by keyboard: the exporter is compared, the list is named and subscribed', async () => {
      await tabTo(view, 'Look at the list');
      await view.keyboard.press('Enter');
      await view.getByText('Subscribe to this list?').waitFor();
      await view.getByText(formatFingerprint(ana.key)).waitFor();
      await view.getByText('Ana Ortiz').waitFor();
      await look(view);
      await tabTo(view, 'Name of the list');
      await view.keyboard.press('ControlOrMeta+A');
      await view.keyboard.type(NAME);
      await tabTo(view, 'Subscribe');
      await view.keyboard.press('Enter');
      await view.getByText(`Subscribed to ${NAME}.`).waitFor();
      await item().getByText('Up to date').waitFor();
      await look(view);
    });

    test('a vendor’s page warns and names the list', async () => {
      await expectWarning(FIRST);
      await expectQuiet(SECOND);
    });

    test('a newer copy comes by itself, though the alarm was lost', async () => {
      await publish(ana, '2026-11-21T10:00:00.000Z', [FIRST, SECOND]);
      await view.evaluate(makeDue);
      await workplace.browser.stopBackground();
      // Any page wakes the background, which then sees what is due.
      const page = await workplace.browser.open(`https://${SECOND}/`);
      await item().getByText('21 Nov 2026').waitFor({ timeout: 30_000 });
      await page.close();
      await expectWarning(SECOND);
    });

    test('nothing newer: the server sends nothing', async () => {
      await refresh();
      await item().getByText('The server has nothing newer.').waitFor();
    });

    test('an older copy is refused, and what came since goes on warning', async () => {
      await publish(ana, '2026-11-20T10:00:00.000Z', [FIRST]);
      await refresh();
      await item().getByText('The server has an older list now').waitFor();
      await item().getByText('The copy in force stays as it is.').waitFor();
      await look(view);
      await expectWarning(SECOND);
    });

    test('an altered copy is refused', async () => {
      await publish(ana, '2026-11-22T10:00:00.000Z', [FIRST], (text) =>
        text.replace('Names patients', 'Praises patients'),
      );
      await refresh();
      await item().getByText('The file was changed after it was signed.').waitFor();
      await expectWarning(SECOND);
    });

    test('a server that has the list no more is visible, and the list goes on warning', async () => {
      rmSync(path.join(workplace.folder, 'sites', HOST, FILE));
      await refresh();
      await item().getByText('The server answered with error 404.').waitFor();
      await expectWarning(SECOND);
    });

    test('another exporter is shown and taken only once that is confirmed', async () => {
      const ben = await makeAuthor('Ben Adeyemi');
      await publish(ben, '2026-11-23T10:00:00.000Z', [FIRST]);
      await refresh();
      await item().getByText('signed by another key').waitFor();
      await item().getByText(formatFingerprint(ben.key)).waitFor();
      await look(view);
      await expectWarning(SECOND);
      await item().getByRole('button', { name: 'Take this exporter from now on' }).click();
      await item().getByText('A newer copy is in force now.').waitFor();
      await expectQuiet(SECOND);
      await expectWarning(FIRST);
    });

    test('unsubscribing takes all that the list said', async () => {
      await item().getByRole('button', { name: 'Unsubscribe' }).click();
      await view.getByRole('dialog').getByText('1 vendor').waitFor();
      await look(view);
      await view.getByRole('dialog').getByRole('button', { name: 'Unsubscribe' }).click();
      await view.getByText(`${NAME} is gone, with all it said.`).waitFor();
      await expectQuiet(FIRST);
      expect(await view.evaluate(countAdvice)).toBe(0);
    });

    test('nothing but the one file was asked for', () => {
      expect(new Set(asked())).toEqual(new Set([`/${FILE}`]));
      // Chromium looks for new parts of its own by itself, some minutes after it started.
      const ours = workplace.sites.outside.filter((attempt) => !attempt.endsWith('.gvt1.com:443'));
      expect(ours).toEqual([]);
    });

    async function publish(
      author: Author,
      exportedAt: string,
      vendors: readonly string[],
      change = (text: string) => text,
    ): Promise<void> {
      const signed = await makeServedCopy(author, exportedAt, vendors);
      workplace.addPage(`${HOST}/${FILE}`, change(signed));
      workplace.addPage(`${HOST}/headers.json`, JSON.stringify({ etag: `"${exportedAt}"` }));
    }

    async function expectWarning(key: string): Promise<void> {
      await expectTitle(key, (title) => title.includes(NAME));
    }

    async function expectQuiet(key: string): Promise<void> {
      await expectTitle(key, (title) => /not on your list/i.test(title));
    }

    async function expectTitle(key: string, isRight: (title: string) => boolean): Promise<void> {
      const address = `https://${key}/`;
      const page = await workplace.browser.open(address);
      await until(`the badge of ${key} is right`, async () =>
        isRight((await workplace.browser.badgeOf(address)).title),
      );
      await page.close();
      await view.bringToFront();
    }
  });
}

/** In a page of ours: lets the moment pass at which the list is to be asked for. */
async function makeDue(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const opening = indexedDB.open('first-call-record');
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('lists', 'readwrite');
    const store = transaction.objectStore('lists');
    const reading = store.getAll();
    reading.onsuccess = () => {
      for (const row of reading.result)
        store.put({ ...row, refresh: { ...row.refresh, nextAt: '2020-01-01T00:00:00.000Z' } });
    };
    transaction.oncomplete = () => {
      opening.result.close();
      resolve();
    };
  };
  await promise;
}

/** In a page of ours: rows of everything that advisory lists say. */
async function countAdvice(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const opening = indexedDB.open('first-call-record');
  opening.onsuccess = () => {
    const counting = opening.result.transaction('advice').objectStore('advice').count();
    counting.onsuccess = () => {
      opening.result.close();
      resolve(counting.result);
    };
  };
  return promise;
}
