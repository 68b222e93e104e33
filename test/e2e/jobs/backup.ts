import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeColleaguesList } from '../harness/colleagues-list.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { until } from '../harness/until.ts';
import { exportEntries, giveName, importList, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

interface Job {
  readonly start: Start;
  /** Looks at a screen with axe. */
  readonly look: (screen: Page) => Promise<void>;
}

const NOTE = 'Called twice; the same voice answered.';

/** A list is saved to a file and given back, in a new browser too; whatever breaks off leaves what was there. */
export function testBackup({ start, look }: Job): void {
  describe('backup', () => {
    const workplace = openWorkplace(start);
    let other: RunningBrowser;
    let file: string;

    beforeAll(async () => {
      await giveName(workplace.browser, 'Maren Okafor');
      await addNote(workplace.browser, 'northbell.example', NOTE);
    });
    afterAll(() => other?.close());

    test('an import keeps a snapshot first', async () => {
      const list = workplace.write('colleagues.firstcall.json', '');
      await writeColleaguesList(list);
      await importList(workplace.browser, list, ['Ines Aalto', 'Dev Lindqvist']);
      const settings = await openSettings(workplace.browser);
      await settings.getByText(/before an import\. 1 vendor, 2 entries/).waitFor();
      await look(settings);
      await settings.close();
    });

    test('one click saves everything to a file, and the foot says when', async () => {
      const dashboard = await workplace.browser.open(workplace.browser.url('dashboard.html'));
      await dashboard.getByText('Never backed up').waitFor();
      const [download] = await Promise.all([
        dashboard.waitForEvent('download'),
        dashboard.getByRole('button', { name: 'Back up now' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^first-call-backup-\d{4}-\d\d-\d\d\.firstcall\.zip$/);
      file = path.join(workplace.folder, 'backup.firstcall.zip');
      await download.saveAs(file);
      await dashboard.getByText('Last backup today').waitFor();
      await dashboard.close();
    });

    test('in an empty browser it gives the same list, entry for entry, with the people', async () => {
      const before = await exportEntries(workplace.browser);
      const profile = path.join(workplace.folder, 'new-profile');
      mkdirSync(profile);
      other = await start({ profile, sites: workplace.sites });
      await giveName(other, 'Maren Okafor');
      const settings = await openSettings(other);
      await settings.locator('input[type=file]').setInputFiles(file);
      await settings.getByText('Your list here is empty').waitFor();
      await look(settings);
      await settings.getByRole('button', { name: 'Restore', exact: true }).last().click();
      await settings.getByText('Your list is restored.').waitFor();
      await settings.close();
      const after = await exportEntries(other);
      const held = new Set(after.map(({ id }) => id));
      expect(before.filter(({ id }) => !held.has(id))).toEqual([]);
      // What the new browser says of its name is the one entry more.
      expect(after).toHaveLength(before.length + 1);
      const byId = new Map(after.map((entry) => [entry.id, entry]));
      for (const entry of before) expect(byId.get(entry.id)).toEqual(entry);
      const people = await other.open(other.url('dashboard.html#/people'));
      for (const name of ['Ines Aalto', 'Dev Lindqvist']) await people.getByText(name).first().waitFor();
      expect(await people.getByText('Maren Okafor').count()).toBeGreaterThan(0);
      await people.close();
    });

    test('killed in the middle of replacing everything, the old list is whole', async () => {
      const { browser } = workplace;
      await addNote(browser, 'later.example', 'After the backup.');
      const before = await exportEntries(browser);
      const settings = await openSettings(browser);
      await settings.locator('input[type=file]').setInputFiles(file);
      await settings.getByRole('radio', { name: /Replace everything/ }).check();
      await settings.getByText('later.example').waitFor();
      await settings.evaluate(holdFourthPut);
      await settings.getByRole('button', { name: 'Replace everything' }).click();
      await until(
        'the restore stands still',
        async () => (await settings.evaluate(() => document.documentElement.dataset['held'])) ?? undefined,
      );
      await browser.kill();
      await workplace.launch();
      expect(await exportEntries(workplace.browser)).toEqual(before);
    });

    test('replaced for real it is what the backup holds, and the snapshot of before brings it back', async () => {
      const { browser } = workplace;
      const before = await exportEntries(browser);
      const settings = await openSettings(browser);
      await settings.locator('input[type=file]').setInputFiles(file);
      await settings.getByRole('radio', { name: /Replace everything/ }).check();
      await settings.getByRole('button', { name: 'Replace everything' }).click();
      await settings.getByText('Your list is restored.').waitFor();
      await settings.getByRole('button', { name: 'Close' }).last().click();
      expect((await exportEntries(browser)).map(({ about }) => about)).not.toContain('later.example');
      await settings.bringToFront();
      await settings
        .getByRole('listitem')
        .filter({ hasText: 'before restoring' })
        .first()
        .getByRole('button', { name: /^Restore/ })
        .click();
      await settings.getByRole('radio', { name: /Keep it, and add/ }).check();
      await settings.getByRole('button', { name: 'Restore', exact: true }).last().click();
      await settings.getByText('Your list is restored.').waitFor();
      const after = new Set((await exportEntries(browser)).map(({ id }) => id));
      expect(before.filter(({ id }) => !after.has(id))).toEqual([]);
    });
  });
}

async function addNote(browser: RunningBrowser, key: string, text: string): Promise<void> {
  const vendor = await openVendor(browser, key);
  await vendor.getByRole('textbox', { name: 'Note about' }).fill(text);
  await vendor.getByRole('button', { name: 'Add note' }).click();
  await vendor.getByRole('paragraph').getByText(text).waitFor();
  await vendor.close();
}

async function openSettings(browser: RunningBrowser): Promise<Page> {
  const page = await browser.open(browser.url('dashboard.html#/settings'));
  await page.getByRole('heading', { name: 'Snapshots in this browser' }).waitFor();
  return page;
}

/** The fourth row that is put into the record is never heard of again, while its transaction stays open. */
function holdFourthPut(): void {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  IDBObjectStore.prototype.put = function (...row) {
    if (this.transaction.db.name !== 'first-call-record' || ++count !== 4) return put.apply(this, row);
    document.documentElement.dataset['held'] = 'yes';
    const keepOpen = (): void => {
      this.get('none').onsuccess = keepOpen;
    };
    keepOpen();
    return new Promise(() => undefined) as never;
  };
}
