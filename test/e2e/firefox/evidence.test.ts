import { launchFirefox } from '../harness/firefox.ts';
import { testEvidence } from '../jobs/evidence.ts';

// As installed, without access to any site: the click on the toolbar button is all that grants the page.
testEvidence((options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }));
