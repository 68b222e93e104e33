import { launchChromium } from '../../harness/chromium.ts';
import { makeE2eBuild } from '../../harness/e2e-build.ts';
import { expectAccessible } from '../../harness/expect-accessible.ts';
import { testTwoPersons } from '../../jobs/two-persons.ts';

testTwoPersons({
  start: async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }),
  look: expectAccessible,
});
