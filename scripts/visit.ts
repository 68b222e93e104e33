import { launchChromium } from '../test/e2e/harness/chromium.ts';
import { startPracticeSites } from '../test/e2e/harness/practice-sites.ts';

/** Opens a Chromium with the extension at `address`, and waits until its last window is closed. */
export async function openForVisitor(address: string): Promise<void> {
  const sites = await startPracticeSites('test/fixtures/sites');
  const chromium = await launchChromium({
    extension: '.output/chrome-mv3',
    profile: '.output/profile', // kept, so that the list is still there the next time
    sites,
    headed: true,
    openNetwork: true,
  });
  const closed = chromium.context.waitForEvent('close', { timeout: 0 });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(address).catch((error: Error) => console.error(error.message)); // the window shows it as well
  console.log('First Call is in the toolbar of the window that has opened, behind the puzzle piece.');
  console.log('Addresses ending in .example are practice sites on this machine. Close the window to end.');
  await closed;
  await sites.close();
}
