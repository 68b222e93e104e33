import { launchChromium } from '../../harness/chromium.ts';
import { expectAccessible } from '../../harness/expect-accessible.ts';
import { testDueDiligence } from '../../jobs/due-diligence.ts';

// As installed, without access to any site: the click on the toolbar button is all that grants the page.
testDueDiligence({
  start: (options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }),
  look: expectAccessible,
  lookAtPanel: async ({ context }) => {
    const panel = context.pages().find((page) => page.url().includes('/sidepanel.html'));
    if (!panel) throw new Error('No panel is open');
    await expectAccessible(panel);
  },
});
