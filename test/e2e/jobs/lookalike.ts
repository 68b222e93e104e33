import { beforeAll, describe, expect, test } from 'vitest';
import { sayDistinct } from '../../../lib/record/distinct.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { handsOn } from '../harness/hands.ts';
import { until } from '../harness/until.ts';
import { listOf } from './list-of.ts';
import { exportEntries, giveName, importList, openVendor, startChecking } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const OURS = 'harborline.example';
const IMITATION = 'harbor1ine.example';
const PAGE = `https://${IMITATION}/`;
/** Gives the telephone number of the vendor, and nobody has written about it. */
const OTHER_SITE = 'bayside-desk.example';
const AUTHOR = 'Iris Vandell';

/** An address that imitates a verified vendor's is told, and “not the same company” is remembered and shared. */
export function testLookalike(start: Start): void {
  describe('look-alikes', () => {
    const workplace = openWorkplace(start);
    beforeAll(async () => {
      const { browser } = workplace;
      workplace.addPage(
        `${OTHER_SITE}/index.html`,
        '<!doctype html><title>Bayside Desk</title><p>Call <a href="tel:+15035550161">503-555-0161</a></p>',
      );
      await giveName(browser, 'Maren Okafor');
      await startChecking(browser);
      await importList(browser, workplace.write('ours.firstcall.json', await verifyOurs()), [AUTHOR]);
    });

    test('badge and banner name the vendor that the address resembles, and what differs', async () => {
      const { browser } = workplace;
      const page = await browser.open(PAGE);
      await until('the badge tells', async () => (await browser.badgeOf(PAGE)).title.includes('Lookalike'));
      expect((await browser.badgeOf(PAGE)).title).toBe(
        'First Call: Lookalike. harbor1ine.example resembles harborline.example, verified on your list as Harborline Medical Answering. “1” stands for “l”.',
      );
      const banner = browser.closedShadow(page, '[role=status]');
      const sentence =
        'This is harbor1ine.example. Your verified vendor Harborline Medical Answering is harborline.example.';
      await until('the banner says so', async () => (await banner.text())?.includes(sentence) ?? false);
      await page.close();
    });

    test('a site that shares the vendor’s phone may be the same, and is not verified by a link', async () => {
      const { browser } = workplace;
      const page = await browser.open(`https://${OTHER_SITE}/`);
      const hands = handsOn(await browser.openPanel(page));
      await hands.sees('Possibly the same as Harborline Medical Answering');
      await hands.press('Link these sites');
      await hands.sees('Verified for another site of this vendor');
      expect(await hands.read()).not.toContain('Change standing');
      await browser.closePanel();
      await page.close();
    });

    test('“not the same company” silences the warning and goes out with the list', async () => {
      const { browser } = workplace;
      const page = await browser.open(PAGE);
      const hands = handsOn(await browser.openPanel(page));
      await hands.sees('Its address resembles that of Harborline Medical Answering');
      expect(await hands.read()).not.toContain('Possibly the same');
      await hands.press('Not the same company');
      await hands.sees('Not on your list');
      await until(
        'the badge is quiet',
        async () => !(await browser.badgeOf(PAGE)).title.includes('Lookalike'),
      );
      const entries = await exportEntries(browser);
      const kept = entries.filter(({ about }) => about === IMITATION).flatMap(({ statements }) => statements);
      expect(kept).toEqual([sayDistinct(OURS)]);
      const dashboard = await browser.open(browser.url('dashboard.html'));
      await dashboard.getByRole('link', { name: 'Harborline Medical Answering' }).waitFor();
      expect(await dashboard.getByText(IMITATION).count()).toBe(0);
      await dashboard.close();
      await browser.closePanel();
      await page.close();
    });

    test('taken back in the history, the warning is there again', async () => {
      const { browser } = workplace;
      const page = await openVendor(browser, IMITATION);
      await page.getByRole('tab', { name: 'History' }).click();
      await page.getByRole('button', { name: `More for Not the same company as ${OURS}` }).click();
      await page.getByRole('menuitem', { name: 'Withdraw' }).click();
      await page.getByText('Its address resembles that of Harborline Medical Answering').waitFor();
      await page.close();
    });
  });
}

/** A colleague's list, in which the vendor is verified. */
async function verifyOurs(): Promise<string> {
  const iris = await makeAuthor(AUTHOR);
  const entry = await write(iris, OURS, [
    sayText(countedSalt, 'name', 'Harborline Medical Answering'),
    sayText(countedSalt, 'phone', '+15035550161'),
    sayStanding(countedSalt, { value: 'verified', checked: 'Saw the agreement.', replaces: [] }),
  ]);
  return listOf([iris], [entry]);
}
