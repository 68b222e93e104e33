/**
 * `npm run bench`: what the extension costs, each time against a yardstick measured in the same run. A budget that is
 * missed is marked in the table and no failure; docs/numbers.md says what the numbers mean.
 */
import { buildExtension } from './build-extension.mjs';
import { setUpOrExit } from './set-up.mjs';

setUpOrExit(['chromium', 'firefox']);
for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
  const { ok, output } = await buildExtension(browser);
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}
const { runBench } = await import('../test/bench/run-bench.ts');
await runBench();
