import { launchChromium } from '../../harness/chromium.ts';
import type { RunningBrowser } from '../../harness/running-browser.ts';
import { testNothingLost } from '../../jobs/nothing-lost.ts';

testNothingLost({
  start: (options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }),
  stopBackground: stopWorker,
});

/** Ends the service worker, and does not wait for its end: what is under way starts it again at once. */
async function stopWorker({ context }: RunningBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has no browser target');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
