import { launchChromium } from '../harness/chromium.ts';
import { makeE2eBuild } from '../harness/e2e-build.ts';
import { testSearchMarks } from '../jobs/search-marks.ts';

testSearchMarks({
  start: async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }),
  startPacked: (options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }),
  // Under test every page of Chromium believes itself in view, so it cannot come back into view.
  comeBack: async (page) => {
    await page.goto('https://quiet.example/');
    await page.goBack();
  },
});
