import { beforeAll, describe, expect, test } from 'vitest';
import { writeColleaguesList } from '../harness/colleagues-list.ts';
import { handsOn } from '../harness/hands.ts';
import { exportEntries, giveName, importList, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const NOTE = 'Called the floor; a supervisor read a message out.';
const VENDOR = 'northbell.example';
const OTHER_SITE = 'strict.example';

/** What was recorded can be taken back without anything being lost: redacted, unlinked, undone. */
export function testTakeBack(start: Start): void {
  describe('taking back', () => {
    const workplace = openWorkplace(start);
    beforeAll(() => giveName(workplace.browser, 'Maren Okafor'));

    test('a note that its writer redacts is erased; its entry still holds', async () => {
      const page = await openVendor(workplace.browser, VENDOR);
      await page.getByRole('textbox', { name: 'Note about' }).fill(NOTE);
      await page.getByRole('button', { name: 'Add note' }).click();
      await page.getByRole('button', { name: 'More for Note' }).click();
      await page.getByRole('menuitem', { name: 'Redact' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(NOTE).waitFor();
      await dialog.getByRole('button', { name: 'Redact', exact: true }).click();
      await dialog.getByText('Say why').waitFor();
      await dialog.getByRole('textbox', { name: 'Why it is redacted' }).fill('Not ours to keep.');
      await dialog.getByRole('button', { name: 'Redact', exact: true }).click();
      await page.getByText('Redacted: the text was erased.').waitFor();
      const entries = await exportEntries(workplace.browser);
      expect(JSON.stringify(entries)).not.toContain(NOTE);
      const noted = entries.flatMap(({ statements }) => statements.filter(({ topic }) => topic === 'note'));
      expect(noted).toEqual([{ topic: 'note', digest: expect.any(String) }]);
      await page.close();
    });

    test('a second site carries the warning while it is linked, and no longer', async () => {
      const { browser } = workplace;
      const page = await openVendor(browser, VENDOR);
      await page.getByRole('radio', { name: 'Suspicious' }).check({ force: true });
      await page.getByRole('textbox', { name: 'Reason' }).fill('No agreement.');
      await page.getByRole('button', { name: 'Flag as suspicious' }).click();
      await page.getByRole('tab', { name: 'Details' }).click();
      await page.getByRole('button', { name: 'Add site' }).click();
      await page
        .getByRole('textbox', { name: 'Another site of this vendor' })
        .fill(`https://www.${OTHER_SITE}/a`);
      await page.getByRole('button', { name: 'Record', exact: true }).click();
      await page.getByText(OTHER_SITE).first().waitFor();
      const site = await browser.open(`https://${OTHER_SITE}/`);
      const hands = handsOn(await browser.openPanel(site));
      await hands.sees('No agreement.');
      await page.bringToFront();
      await page.getByRole('button', { name: `More for ${OTHER_SITE}` }).click();
      await page.getByRole('menuitem', { name: `Unlink from ${VENDOR}` }).click();
      await page.getByRole('button', { name: `More for ${OTHER_SITE}` }).waitFor({ state: 'detached' });
      await site.bringToFront();
      await handsOn(await browser.openPanel(site)).sees('Not on your list');
      await site.close();
      await page.close();
    });

    test('an import that is undone leaves the list as it was', async () => {
      const { browser } = workplace;
      const before = await exportEntries(browser);
      const file = workplace.write('colleagues.firstcall.json', '');
      await writeColleaguesList(file);
      await importList(browser, file, ['Ines Aalto', 'Dev Lindqvist']);
      expect((await exportEntries(browser)).length).toBeGreaterThan(before.length);
      const page = await browser.open(browser.url('dashboard.html#/import'));
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
      await page.getByRole('dialog').getByText('removed').waitFor();
      expect(await exportEntries(browser)).toEqual(before);
    });
  });
}
