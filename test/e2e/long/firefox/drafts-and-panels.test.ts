import { launchFirefox } from '../../harness/firefox.ts';
import { testDraftsAndPanels } from '../../jobs/drafts-and-panels.ts';

testDraftsAndPanels({
  start: (options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }),
  ownPages: ['about:blank'],
  ownPageSays: 'There is no vendor here to check. Open a vendor’s website.',
});
