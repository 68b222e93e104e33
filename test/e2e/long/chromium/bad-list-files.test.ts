import { launchChromium } from '../../harness/chromium.ts';
import { testBadListFiles } from '../../jobs/bad-list-files.ts';

testBadListFiles((options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }));
