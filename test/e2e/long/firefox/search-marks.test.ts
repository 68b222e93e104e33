import { launchFirefox } from '../../harness/firefox.ts';
import { testSearchMarks } from '../../jobs/search-marks.ts';
import type { Start } from '../../jobs/workplace.ts';

const start: Start = (options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' });

testSearchMarks({ start, startPacked: start, comeBack: (page) => page.bringToFront() });
