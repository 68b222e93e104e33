/** `npm run build`: the extension for both browsers, into .output/chrome-mv3 and .output/firefox-mv3. */
import { buildExtension } from './build-extension.mjs';
import { setUpOrExit } from './set-up.mjs';

setUpOrExit();
for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
  const { ok, output } = await buildExtension(browser);
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
  console.log(`Built .output/${browser}-mv3`);
}
