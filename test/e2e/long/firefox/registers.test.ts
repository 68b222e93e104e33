import { launchFirefox } from '../../harness/firefox.ts';
import { testRegisters } from '../../jobs/registers.ts';

testRegisters({
  start: (options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }),
  look: async () => undefined, // axe looks in Chromium: what it looks at is the same in both
});
