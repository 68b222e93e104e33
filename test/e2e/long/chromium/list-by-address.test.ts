import { launchChromium } from '../../harness/chromium.ts';
import { makeE2eBuild } from '../../harness/e2e-build.ts';
import { expectAccessible } from '../../harness/expect-accessible.ts';
import { testListByAddress } from '../../jobs/list-by-address.ts';

testListByAddress({
  start: async (options) => launchChromium({ ...options, extension: await makeE2eBuild() }),
  look: expectAccessible,
});
