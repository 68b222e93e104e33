import { launchChromium } from '../../harness/chromium.ts';
import { makeE2eBuild } from '../../harness/e2e-build.ts';
import { testLookalike } from '../../jobs/lookalike.ts';

testLookalike(async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }));
