import { launchFirefox } from '../harness/firefox.ts';
import { testQuiet } from '../jobs/quiet.ts';
import type { Start } from '../jobs/workplace.ts';

const start: Start = (options) => launchFirefox({ ...options, extension: '.output/firefox-mv3' });

testQuiet({ start, startPacked: start, countScripts: undefined });
