import { launchChromium } from '../harness/chromium.ts';
import { makeE2eBuild } from '../harness/e2e-build.ts';
import { testMainJob } from '../jobs/main-job.ts';

testMainJob({ start: async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }) });
