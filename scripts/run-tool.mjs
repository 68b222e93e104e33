import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const packages = { biome: '@biomejs/biome', tsc: 'typescript', vitest: 'vitest', wxt: 'wxt' };

/**
 * Runs a tool of the project under the node that runs this, in the folder of the project.
 *
 * @param {keyof typeof packages} tool
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>} whether it ended well, and all that it printed
 */
export function runTool(tool, args) {
  const folder = path.join('node_modules', packages[tool]);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const program = path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
  // What it prints is kept for a report, where colours would be noise.
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
