import { expect, test } from 'vitest';
import { launchChromium, RunningChromium } from '../harness/chromium.ts';
import { exportEntries, giveName, openVendor } from '../jobs/reviewer-acts.ts';
import { openWorkplace } from '../jobs/workplace.ts';

const PAGE = 'https://northbell.example/faq';
const QUOTE = 'every call we take for you is covered as well';

// As installed, without access to any site: what the browser hands over with the choice is all there is.
const workplace = openWorkplace((options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }));

test('Save selection as evidence puts the quote on the desk of the page’s vendor, to be saved there', async () => {
  await giveName(workplace.browser, 'Maren Okafor');
  await choose({ menuItemId: 'save-selection', selectionText: QUOTE });
  const vendor = await openVendor(workplace.browser, 'northbell.example');
  await vendor.getByText(QUOTE).waitFor();
  await vendor.getByRole('link', { name: 'From /faq' }).waitFor();
  await vendor.getByRole('button', { name: 'Save as evidence' }).click();
  await vendor.getByRole('tab', { name: 'Evidence' }).click();
  await vendor.getByText('SHA-256').waitFor();
  const [entry] = (await exportEntries(workplace.browser)).filter(
    ({ about }) => about === 'northbell.example',
  );
  expect(entry?.statements).toMatchObject([
    { topic: 'evidence', value: 'quote', body: { text: QUOTE, address: PAGE } },
  ]);
});

test('Flag this vendor opens the form there, and records nothing', async () => {
  const before = await exportEntries(workplace.browser);
  await choose({ menuItemId: 'flag' });
  const vendor = await openVendor(workplace.browser, 'northbell.example');
  await vendor.getByRole('button', { name: 'Flag as suspicious' }).waitFor();
  const other = await openVendor(workplace.browser, 'clearcall-health.example');
  await other.getByRole('button', { name: 'Flag suspicious' }).waitFor();
  expect(await exportEntries(workplace.browser)).toEqual(before);
});

/** A choice in the page's context menu, which no test can make: it is dispatched where the browser would. */
async function choose(choice: { menuItemId: string; selectionText?: string }): Promise<void> {
  const page = await workplace.browser.open(PAGE);
  if (!(workplace.browser instanceof RunningChromium))
    throw new Error('Only Chromium has a worker to dispatch in');
  const worker = await workplace.browser.worker();
  await worker.evaluate(
    async (info) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(...args: unknown[]): void };
      };
      onClicked.dispatch(info, tab);
    },
    { editable: false, frameId: 0, pageUrl: PAGE, ...choice },
  );
  await page.close();
}
