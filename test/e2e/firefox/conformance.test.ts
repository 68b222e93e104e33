import { launchFirefox } from '../harness/firefox.ts';
import { testConformance } from '../jobs/conformance.ts';

testConformance((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));
