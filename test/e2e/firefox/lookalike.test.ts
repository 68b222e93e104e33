import { launchFirefox } from '../harness/firefox.ts';
import { testLookalike } from '../jobs/lookalike.ts';

testLookalike((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));
