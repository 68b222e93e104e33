import { launchFirefox } from '../../harness/firefox.ts';
import { testBadListFiles } from '../../jobs/bad-list-files.ts';

testBadListFiles((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));
