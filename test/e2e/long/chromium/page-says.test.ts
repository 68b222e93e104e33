import { launchChromium } from '../../harness/chromium.ts';
import { makeE2eBuild } from '../../harness/e2e-build.ts';
import { testPageSays } from '../../jobs/page-says.ts';

testPageSays(async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }));
