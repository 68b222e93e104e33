import { beforeAll, test } from 'vitest';
import { writeColleaguesList } from '../harness/colleagues-list.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { until } from '../harness/until.ts';
import { giveName, importList, startChecking } from '../jobs/reviewer-acts.ts';
import { openWorkplace } from '../jobs/workplace.ts';

// In Firefox alone: Chromium's end-to-end build has access to pages by its manifest, and cannot give it back.
const workplace = openWorkplace((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));

beforeAll(async () => {
  await giveName(workplace.browser, 'Maren Okafor');
  await startChecking(workplace.browser);
  const list = workplace.write('colleagues.firstcall.json', '');
  await writeColleaguesList(list);
  await importList(workplace.browser, list, ['Ines Aalto', 'Dev Lindqvist']);
});

test('when checking is switched off, the banner goes from the pages that are open', async () => {
  const { browser } = workplace;
  const page = await browser.open('https://northbell.example/');
  const banner = browser.closedShadow(page, '[role=status]');
  await until('the banner tells', async () => (await banner.text())?.includes('Disputed'));
  const settings = await browser.open(browser.url('dashboard.html#/settings'));
  await settings.getByRole('button', { name: 'Stop checking' }).click();
  await settings.getByText('Off. No badge and no banner').waitFor();
  await page.bringToFront();
  await until('the banner has gone', async () => (await banner.text()) === null);
});
