/** `npm run zip`: the packages for the stores, and for Mozilla's reviewers the sources, into .output. */
import { runTool } from './run-tool.mjs';
import { setUpOrExit } from './set-up.mjs';

setUpOrExit();
for (const browser of ['chrome', 'firefox']) {
  const { ok, output } = await runTool('wxt', ['zip', '--browser', browser]);
  console.log(output.trim());
  if (!ok) process.exit(1);
}
