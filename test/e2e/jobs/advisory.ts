import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { sayLink, sayStanding, sayText } from '../../../lib/record/say.ts';
import { countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { handsOn } from '../harness/hands.ts';
import { until } from '../harness/until.ts';
import { tabTo } from './due-diligence-acts.ts';
import { listOf } from './list-of.ts';
import { giveName, openImport, startChecking } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const BAD = 'kestrel-desk.example';
const LINKED = 'kestrel-calls.example';
const PRAISED = 'oakmere-calls.example';
const LIST = 'West Campus';
const AUTHOR = 'Dana Cruz';
const REASON = 'Asked for patient names before any contract.';

interface Job {
  /** With access to every page where the browser’s own question cannot be answered. */
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
}

/** A list that is kept apart warns on a vendor’s site, never verifies, says which list it is, and goes as a whole. */
export function testAdvisory({ start, look }: Job): void {
  describe('advisory lists', () => {
    const workplace = openWorkplace(start);
    let dashboard: Page;
    beforeAll(async () => {
      const { browser } = workplace;
      for (const host of [BAD, LINKED, PRAISED])
        workplace.addPage(
          `${host}/index.html`,
          '<!doctype html><title>Calls</title><h1>Calls, answered</h1>',
        );
      await giveName(browser, 'Maren Okafor');
      await startChecking(browser);
    });

    const titleOn = async (host: string): Promise<string> =>
      (await workplace.browser.badgeOf(`https://${host}/`)).title;
    const openSite = async (host: string, title: string): Promise<Page> => {
      const page = await workplace.browser.open(`https://${host}/`);
      await until(`the button says “${title}”`, async () => (await titleOn(host)).includes(title));
      return page;
    };

    test('a file is kept apart by keyboard alone, and nobody is asked who wrote it', async () => {
      const { browser } = workplace;
      const file = workplace.write('west-campus.firstcall.json', await danasList());
      dashboard = await openImport(browser, file);
      await dashboard.getByRole('radio', { name: 'Merge into our team list' }).waitFor();
      await look(dashboard);
      await dashboard.bringToFront();
      await dashboard.getByRole('radio', { name: 'Merge into our team list' }).focus();
      await dashboard.keyboard.press('ArrowRight');
      await tabTo(dashboard, 'Name of the list');
      await dashboard.keyboard.press('ControlOrMeta+a');
      await dashboard.keyboard.type(LIST);
      await tabTo(dashboard, 'Kestrel Desk');
      await dashboard.keyboard.press('Enter');
      await dashboard.getByText(REASON).waitFor();
      await look(dashboard);
      expect(await dashboard.getByText(`Who is ${AUTHOR}?`).count()).toBe(0);
      await tabTo(dashboard, 'Keep 2 vendors apart');
      await dashboard.keyboard.press('Enter');
      await dashboard.getByRole('heading', { name: LIST }).waitFor();
      await look(dashboard);
    });

    test('it warns on the vendor’s site and on one that it links, by button, banner and panel', async () => {
      const { browser } = workplace;
      for (const host of [BAD, LINKED]) {
        const page = await openSite(host, 'Another list warns');
        expect(await titleOn(host)).toContain(`${LIST} says: suspicious. ${REASON} ${AUTHOR}`);
        const banner = browser.closedShadow(page, '[role=status]');
        await until('the banner says which list', async () => {
          const text = await banner.text();
          return (
            (text?.includes('Another list warns') && text.includes(`${LIST} says: suspicious.`)) ?? false
          );
        });
        const panel = await browser.openPanel(page);
        const hands = handsOn(panel);
        await hands.sees('Another list warns');
        await hands.sees(`${LIST} says: suspicious`);
        await hands.sees('It changes nothing on your list.');
        await browser.closePanel();
        await page.close();
      }
    });

    test('what it verifies is verified nowhere', async () => {
      const { browser } = workplace;
      const page = await openSite(PRAISED, 'not on your list');
      const hands = handsOn(await browser.openPanel(page));
      await hands.sees('Not on your list');
      expect(await hands.read()).not.toContain(LIST);
      await browser.closePanel();
      await page.close();
    });

    test('nothing of it is on our own list; ours stands in front where it has a view', async () => {
      const { browser } = workplace;
      const vendors = await browser.open(browser.url('dashboard.html#/vendors'));
      await vendors.getByText('No vendors yet').waitFor();
      await vendors.close();
      const page = await openSite(BAD, 'Another list warns');
      const hands = handsOn(await browser.openPanel(page));
      await hands.press('Start a review');
      await hands.press('Set under review');
      await until('our own standing is on the button', async () =>
        (await titleOn(BAD)).startsWith('First Call: Under review.'),
      );
      expect(await titleOn(BAD)).toContain(`${LIST} says: suspicious.`);
      await hands.sees(`${LIST} says: suspicious`);
      await browser.closePanel();
      await page.close();
    });

    test('removed by keyboard, it is gone with all it said, and ours stays', async () => {
      const { browser } = workplace;
      const page = await openSite(LINKED, 'Another list warns');
      await dashboard.bringToFront();
      await dashboard.getByRole('heading', { name: 'Lists', exact: true }).focus();
      await tabTo(dashboard, `Remove ${LIST}`);
      await dashboard.keyboard.press('Enter');
      await dashboard.getByText(`Removes ${LIST} and all it said: 3 entries about 2 vendors.`).waitFor();
      await look(dashboard);
      await tabTo(dashboard, 'Remove the list');
      await dashboard.keyboard.press('Enter');
      await dashboard.getByText(`${LIST} is removed, with all it said.`).waitFor();
      await until('the button is quiet', async () => (await titleOn(LINKED)).includes('not on your list'));
      await until(
        'the banner is gone',
        async () => (await browser.closedShadow(page, '[role=status]').text()) === null,
      );
      await page.close();
      const own = await openSite(BAD, 'Under review');
      expect(await titleOn(BAD)).not.toContain(LIST);
      await own.close();
    });
  });
}

/** What another team exports: a warning on two linked sites, and a verification. */
async function danasList(): Promise<string> {
  const dana = await makeAuthor(AUTHOR);
  return listOf(
    [dana],
    await Promise.all([
      write(dana, BAD, [
        sayText(countedSalt, 'name', 'Kestrel Desk'),
        sayStanding(countedSalt, { value: 'suspicious', reason: REASON, replaces: [] }),
        sayLink(LINKED),
      ]),
      write(dana, PRAISED, [
        sayText(countedSalt, 'name', 'Oakmere Calls'),
        sayStanding(countedSalt, { value: 'verified', checked: 'Saw the agreement.', replaces: [] }),
      ]),
    ]),
  );
}
