import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { exportEntries, giveName, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

interface Job {
  readonly start: Start;
  /** Looks at a screen with axe. */
  readonly look: (screen: Page) => Promise<void>;
}

/**
 * Two reviewers, each with a browser of its own. What both choose is a folder of the origin’s private file system, which no
 * dialog asks about; between the two it is carried by the test, as a synchronising program would.
 */
export function testTeamFolder({ start, look }: Job): void {
  describe('the team’s folder', () => {
    const workplace = openWorkplace(start);
    let maren: RunningBrowser;
    let tomas: RunningBrowser;
    let marens: Page;
    let tomass: Page;

    beforeAll(async () => {
      maren = workplace.browser;
      const profile = path.join(workplace.folder, 'tomas');
      mkdirSync(profile);
      tomas = await start({ profile, sites: workplace.sites });
      await giveName(maren, 'Maren Okafor');
      await giveName(tomas, 'Tomas Lindqvist');
      await addNote(maren, 'northbell.example', 'Loud floor.');
    });
    afterAll(() => tomas?.close());

    test('a folder is chosen, written to at once, and its state shown', async () => {
      marens = await openLists(maren);
      await choose(marens);
      await marens.getByText('Your file carries 2 entries.').waitFor();
      await marens.getByText('This browser', { exact: true }).waitFor();
      await look(marens);
      expect(Object.keys(await readAll(marens))).toEqual([
        expect.stringMatching(/^first-call-[0-9a-f]{12}\.entries\.jsonl$/),
      ]);
    });

    test('an unknown writer waits, is decided in the import preview, and is merged', async () => {
      tomass = await openLists(tomas);
      await putAll(tomass, await readAll(marens));
      await choose(tomass);
      await tomass.getByText('1 writer in the folder is not known to your list').waitFor();
      await look(tomass);
      await tomass.getByRole('button', { name: 'Look at it and decide' }).click();
      await tomass.getByLabel('Who is Maren Okafor?').selectOption({ label: 'Know as a new person' });
      await tomass.getByRole('button', { name: /^Merge \d/ }).click();
      await tomass.getByText('is merged').waitFor();
      await tomass.close();
      tomass = await openLists(tomas);
      await tomass.getByText('Your file carries').waitFor();
      expect(await keysOf(tomas)).toContain('northbell.example');
    });

    test('from then on each has what the other writes, by itself', async () => {
      await addNote(tomas, 'larkspur.example', 'Quiet floor.');
      await exchange(tomass);
      await putAll(marens, await readAll(tomass));
      await exchange(marens);
      await marens.getByText('1 writer in the folder is not known to your list').waitFor();
      await marens.getByRole('button', { name: 'Look at it and decide' }).click();
      await marens.getByLabel('Who is Tomas Lindqvist?').selectOption({ label: 'Know as a new person' });
      await marens.getByRole('button', { name: /^Merge \d/ }).click();
      await marens.getByText('is merged').waitFor();
      await marens.close();
      marens = await openLists(maren);
      await addNote(tomas, 'larkspur.example', 'Still quiet.');
      await exchange(tomass);
      await putAll(marens, await readAll(tomass));
      await exchange(marens);
      await marens.getByText('1 entry came in.').waitFor();
      const ids = async (browser: RunningBrowser) =>
        (await exportEntries(browser)).map(({ id }) => id).sort();
      expect(await ids(maren)).toEqual(await ids(tomas));
    });

    test('torn and clashing files are named, and nothing is lost by them', async () => {
      await addNote(tomas, 'larkspur.example', 'A third time.');
      await exchange(tomass);
      const files = await readAll(tomass);
      const [own = '', text = ''] =
        Object.entries(files).find(([, contents]) => contents.includes('larkspur')) ?? [];
      await putAll(marens, {
        [own]: text.slice(0, text.length - 50),
        [own.replace('.jsonl', ' (1).jsonl')]: text,
      });
      await exchange(marens);
      await marens.getByText('Not whole: what is there was taken').waitFor();
      await marens.getByText('A copy that clashed').waitFor();
      await look(marens);
      expect(JSON.stringify(await exportEntries(maren))).toContain('A third time.');
    });

    test('nobody has written anybody else’s file', async () => {
      const names = Object.keys(await readAll(marens));
      const devices = new Set(names.map((name) => name.slice(0, 'first-call-'.length + 12)));
      expect(devices.size).toBe(2);
    });

    test('after a restart of the browser the folder is still shared', async () => {
      await marens.close();
      await maren.close();
      await workplace.launch();
      maren = workplace.browser;
      marens = await openLists(maren);
      await marens.getByText('Shared since').waitFor();
      await exchange(marens);
      await marens.getByText('Nothing new came in.').waitFor();
    });

    test('sharing is stopped, and the list stays', async () => {
      await marens.getByRole('button', { name: 'Stop sharing' }).click();
      await marens.getByRole('dialog').getByRole('button', { name: 'Stop sharing' }).click();
      await marens.getByRole('button', { name: 'Choose a folder' }).waitFor();
      expect(await keysOf(maren)).toContain('larkspur.example');
    });
  });
}

async function openLists(browser: RunningBrowser): Promise<Page> {
  const page = await browser.open(browser.url('dashboard.html#/lists'));
  await page.getByRole('heading', { name: 'Team folder' }).waitFor();
  return page;
}

/** No dialog of the system can be answered here: it gives a folder of the private file system instead. */
async function choose(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true }),
    });
  });
  await page.getByRole('button', { name: 'Choose a folder' }).click();
}

async function exchange(page: Page): Promise<void> {
  await page.bringToFront();
  const last = page.getByText('Last exchanged');
  await last.waitFor();
  await page.getByRole('button', { name: 'Exchange now' }).click();
  await page.getByRole('status').filter({ hasText: 'Exchanging' }).waitFor({ state: 'detached' });
}

/** Every file at the top of the folder, as the disk has it. */
function readAll(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('team', {
      create: true,
    });
    const files: Record<string, string> = {};
    for await (const entry of folder.values())
      if (entry.kind === 'file')
        files[entry.name] = await (await (entry as FileSystemFileHandle).getFile()).text();
    return files;
  });
}

/** Lays files into the folder, as a synchronising program does. */
async function putAll(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(async (given) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('team', {
      create: true,
    });
    for (const [name, text] of Object.entries(given)) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
}

async function addNote(browser: RunningBrowser, key: string, text: string): Promise<void> {
  const vendor = await openVendor(browser, key);
  await vendor.getByRole('textbox', { name: 'Note about' }).fill(text);
  await vendor.getByRole('button', { name: 'Add note' }).click();
  await vendor.getByRole('paragraph').getByText(text).waitFor();
  await vendor.close();
}

async function keysOf(browser: RunningBrowser): Promise<string[]> {
  return (await exportEntries(browser)).map(({ about }) => about);
}
