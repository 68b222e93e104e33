/**
 * `npm run test:programs`: what we write, opened by the programs that others use. It installs them where it may (Debian,
 * as root). Not part of `npm test`, which does without age and LibreOffice.
 */
import { runTool } from './run-tool.mjs';
import { setUpOrExit } from './set-up.mjs';

setUpOrExit(['age', 'libreoffice', 'python3']);
const { ok, output } = await runTool('vitest', ['run', '--project', 'programs']);
console.log(output);
process.exitCode = ok ? 0 : 1;
