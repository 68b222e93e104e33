import { launchFirefox } from '../harness/firefox.ts';
import { testPageSays } from '../jobs/page-says.ts';

testPageSays((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));
