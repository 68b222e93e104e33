import { launchChromium } from '../../harness/chromium.ts';
import { testDraftsAndPanels } from '../../jobs/drafts-and-panels.ts';

testDraftsAndPanels({
  start: (options) => launchChromium({ ...options, extension: '.output/chrome-mv3' }),
  ownPages: ['about:blank', 'chrome://version/'],
  ownPageSays: 'Pages of the browser itself, such as a new tab, cannot be checked.',
});
