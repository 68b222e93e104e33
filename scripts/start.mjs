/**
 * `npm start [address]`: builds, and opens a Chromium with the extension on a made-up vendor's site, or on `address`.
 * Where there is no display, it performs the main job headless instead.
 */
import { buildExtension } from './build-extension.mjs';
import { setUpOrExit } from './set-up.mjs';

setUpOrExit(['chromium']);
const address = process.argv[2] ?? 'https://northbell.example/';
if (!URL.canParse(address)) {
  console.error(`“${address}” is no address. Write it in full, as in https://northbell.example/`);
  process.exit(1);
}

console.log('Building');
const { ok, output } = await buildExtension('chrome');
if (!ok) {
  console.error(output);
  process.exit(1);
}

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
if (hasDisplay) {
  const { openForVisitor } = await import('./visit.ts');
  await openForVisitor(address);
} else {
  console.log('There is no display here, so this is a tour without one.');
  const { giveTour } = await import('./tour.ts');
  await giveTour(address);
}
