import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { formatFingerprint } from '../../../lib/record/writer-key.ts';
import { makeAuthor } from '../../exchange/made-entries.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { until } from '../harness/until.ts';
import { giveName } from '../jobs/reviewer-acts.ts';
import { makeServedCopy } from '../jobs/served-copy.ts';
import { openWorkplace } from '../jobs/workplace.ts';

const HOST = 'lists.example';
const VENDOR = 'quiet-line.example';
const PERSON = 'Ana Ortiz of Riverside';

/** What an administrator sets holds from the first start. Firefox reads it from the home folder of the test. */
const ana = await makeAuthor('Ana Ortiz');
const managed = {
  organisation: 'Riverside Clinics',
  warnBy: 'badge',
  lists: [
    { address: `https://${HOST}/network.firstcall.json`, name: 'Network list', exporter: ana.key },
    { address: `http://${HOST}/network.firstcall.json`, name: 'Without a lock' },
  ],
  trustedWriters: [{ key: ana.key, person: PERSON }],
  twoPersons: true,
};
const workplace = openWorkplace((options) =>
  launchFirefox({ ...options, managed, extension: '.output/firefox-mv3' }),
);

beforeAll(async () => {
  const list = await makeServedCopy(ana, '2026-11-20T10:00:00.000Z', [VENDOR]);
  workplace.addPage(`${VENDOR}/index.html`, '<title>Calls</title>');
  workplace.addPage(`${HOST}/network.firstcall.json`, list);
  workplace.addPage(`${HOST}/headers.json`, JSON.stringify({ 'access-control-allow-origin': '*' }));
  await giveName(workplace.browser, 'Maren Okafor');
});

function open(view: string): Promise<Page> {
  return workplace.browser.open(workplace.browser.url(`dashboard.html#/${view}`));
}

test('settings are locked, and what of the policy cannot be read is named', async () => {
  const settings = await open('settings');
  await settings.getByText('Riverside Clinics').waitFor();
  await settings.getByText('lists, item 2. The rest of it holds.').waitFor();
  await settings.getByText('A “verified” needs a second person’s approval.').waitFor();
  expect(await settings.getByText('Set by your administrator.').count()).toBe(2);
  await settings.close();
});

test('the list subscribes itself, and cannot be ended here', async () => {
  const lists = await open('lists');
  const item = lists.getByRole('listitem', { name: 'Network list' });
  await item.getByText('Set by your administrator.').waitFor();
  // Where the first try came before the list was served.
  await item.getByRole('button', { name: 'Refresh now' }).click();
  await item.getByText('Up to date').waitFor();
  await item.getByText('20 Nov 2026').waitFor();
  expect(await item.getByRole('button', { name: 'Unsubscribe' }).count()).toBe(0);
  await lists.close();
});

test('the list warns', async () => {
  const page = await workplace.browser.open(`https://${VENDOR}/`);
  await workplace.browser.openPanel(page);
  await until('the badge names the list', async () =>
    (await workplace.browser.badgeOf(page.url())).title.includes('Network list'),
  );
  await workplace.browser.closePanel();
  await page.close();
});

test('a trusted key is a colleague’s, and stays one', async () => {
  const people = await open('people');
  const person = people.getByRole('listitem').filter({ hasText: PERSON });
  await person.getByText(formatFingerprint(ana.key)).waitFor();
  await person.getByText('Set by your administrator.').waitFor();
  expect(await person.getByRole('button').count()).toBe(0);
  await people.close();
});
