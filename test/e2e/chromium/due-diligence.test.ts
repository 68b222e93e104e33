import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scanWithAxe } from '../harness/axe-scan.ts';
import { launchChromium } from '../harness/chromium.ts';
import { testDueDiligence } from '../jobs/due-diligence.ts';

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

/** axe has nothing against the screen, in light and dark. */
async function expectAccessible(screen: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await scanWithAxe(screen), colorScheme).toEqual([]);
  }
}
