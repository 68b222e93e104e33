import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchChromium } from '../../harness/chromium.ts';
import { compareE2eBuild, makeE2eBuild } from '../../harness/e2e-build.ts';
import { testQuiet } from '../../jobs/quiet.ts';

testQuiet({
  start: async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }),
  startPacked: (options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }),
  countScripts: countWorlds,
});

test('the build that is tested differs from the packed one in one key of the manifest', async () => {
  await makeE2eBuild();
  expect(await compareE2eBuild()).toEqual({ files: ['manifest.json'], manifestKeys: ['host_permissions'] });
});

/** Each script of an extension runs in a world of its own, which Chromium makes for each page anew. */
async function countWorlds(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.add(context.uniqueId);
  });
  await session.send('Runtime.enable');
  return () => worlds.size;
}
