import { launchFirefox } from '../harness/firefox.ts';
import { testTakeBack } from '../jobs/take-back.ts';

testTakeBack((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));
