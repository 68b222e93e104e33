import { launchFirefox } from '../../harness/firefox.ts';
import { testHostilePages } from '../../jobs/hostile-pages.ts';

testHostilePages({
  start: (options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' }),
  // A click that the page hands on is no gesture there, and the sidebar opens by a gesture only.
  details: 'dashboard.html#/vendor/northbell.example',
});
