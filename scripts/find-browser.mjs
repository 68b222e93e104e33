import path from 'node:path';
import { findProgram } from './find-program.mjs';

const { env } = process;
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
const onWindows = (/** @type {string[]} */ ...names) =>
  programFiles.flatMap((folder) => (folder ? names.map((name) => path.win32.join(folder, name)) : []));

/** Chromium's own builds first: Google's stable Chrome takes no unpacked extension from the command line. */
const places = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...onWindows(
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ],
};

/** @returns {string | undefined} the program in `CHROMIUM`, else the first Chromium, Chrome or Edge found */
export function findChromium() {
  return env.CHROMIUM ?? findProgram(places.chromium);
}

/** @returns {string | undefined} the program in `FIREFOX`, else the first Firefox found */
export function findFirefox() {
  return env.FIREFOX ?? findProgram(places.firefox);
}
