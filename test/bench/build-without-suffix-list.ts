/** Builds the background into .output/bench/build as it is shipped, but for the public suffix list. */
import path from 'node:path';
import { build } from 'wxt';

await build({
  browser: 'chrome',
  outDir: '.output/bench/build',
  filterEntrypoints: ['background'],
  vite: () => ({
    resolve: { alias: { tldts: path.join(import.meta.dirname, 'suffix-list-stand-in.ts') } },
  }),
});
