import { launchChromium } from '../../harness/chromium.ts';
import { testStorageFull } from '../../jobs/storage-full.ts';

testStorageFull((options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }));
