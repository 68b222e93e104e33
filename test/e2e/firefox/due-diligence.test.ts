import { launchFirefox } from '../harness/firefox.ts';
import { testDueDiligence } from '../jobs/due-diligence.ts';

testDueDiligence({
  start: (options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }),
  // axe looks in Chromium: what it looks at is the same in both.
  look: async () => undefined,
  lookAtPanel: async () => undefined,
});
