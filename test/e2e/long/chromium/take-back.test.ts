import { launchChromium } from '../../harness/chromium.ts';
import { makeE2eBuild } from '../../harness/e2e-build.ts';
import { testTakeBack } from '../../jobs/take-back.ts';

testTakeBack(async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }));
