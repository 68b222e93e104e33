import { launchChromium } from '../../harness/chromium.ts';
import { testEvidence } from '../../jobs/evidence.ts';

// As installed, without access to any site: the click on the toolbar button is all that grants the page.
testEvidence((options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }));
