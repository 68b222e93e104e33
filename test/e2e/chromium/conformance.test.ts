import { launchChromium } from '../harness/chromium.ts';
import { testConformance } from '../jobs/conformance.ts';

testConformance((options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }));
