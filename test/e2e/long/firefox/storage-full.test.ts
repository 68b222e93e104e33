import { launchFirefox } from '../../harness/firefox.ts';
import { testStorageFull } from '../../jobs/storage-full.ts';

testStorageFull((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));
