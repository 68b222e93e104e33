import { launchFirefox } from '../harness/firefox.ts';
import { testMainJob } from '../jobs/main-job.ts';

testMainJob({ start: (options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }) });
