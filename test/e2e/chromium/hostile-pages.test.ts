import { launchChromium } from '../harness/chromium.ts';
import { makeE2eBuild } from '../harness/e2e-build.ts';
import { testHostilePages } from '../jobs/hostile-pages.ts';

testHostilePages({
  start: async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }),
  details: 'sidepanel.html',
});
