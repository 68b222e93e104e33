import { launchChromium } from '../harness/chromium.ts';
import { makeE2eBuild } from '../harness/e2e-build.ts';
import { testMainJob } from '../jobs/main-job.ts';

const extension = await makeE2eBuild();

testMainJob({ start: (options) => launchChromium({ ...options, extension }) });
