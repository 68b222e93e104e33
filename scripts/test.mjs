/**
 * `npm test`: what is to hold at every commit, one line a step; each job of the product is tried in one browser at least,
 * but for the longest. `npm run test:all` runs the long ones too, as CI does, so that each is tried in both.
 * `npm test -- unit e2e-firefox` runs these steps alone, and what they need. The last line is `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildExtension } from './build-extension.mjs';
import { runTool } from './run-tool.mjs';
import { SetUpError, setUp } from './set-up.mjs';

/** @typedef {{ passed: number, failed: number, output: string }} Result */
/** @typedef {NonNullable<Parameters<typeof setUp>[0]>[number]} Program */
/** @typedef {{ name: string, needs?: readonly string[], isLong?: boolean, starts?: readonly Program[], run: () => Promise<Result> }} Step */

/** @type {readonly Step[]} */
const steps = [
  { name: 'lint', run: () => once(runTool('biome', ['ci', '--colors=off', '--error-on-warnings'])) },
  { name: 'prepare', run: () => once(runTool('wxt', ['prepare'])) },
  { name: 'types', needs: ['prepare'], run: () => once(runTool('tsc', ['--noEmit', '--project', '.'])) },
  { name: 'build-chrome', run: () => once(buildExtension('chrome')) },
  { name: 'build-firefox', run: () => once(buildExtension('firefox')) },
  { name: 'project', needs: ['build-chrome', 'build-firefox'], run: () => suite('project') },
  { name: 'unit', starts: ['openssl', 'python3'], run: () => suite('unit') },
  { name: 'component', run: () => suite('component') },
  { name: 'e2e-chromium', needs: ['build-chrome'], starts: ['chromium'], run: () => suite('e2e-chromium') },
  { name: 'e2e-firefox', needs: ['build-firefox'], starts: ['firefox'], run: () => suite('e2e-firefox') },
  {
    name: 'long-chromium',
    needs: ['build-chrome'],
    isLong: true,
    starts: ['chromium'],
    run: () => suite('long-chromium'),
  },
  {
    name: 'long-firefox',
    needs: ['build-firefox'],
    isLong: true,
    starts: ['firefox'],
    run: () => suite('long-firefox'),
  },
];

const total = await runAll(process.argv.slice(2));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/**
 * @param {readonly string[]} names of steps; none for all but the long ones, `all` for these too
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runAll(names) {
  const unknown = names.find((name) => name !== 'all' && !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.log(`There is no step “${unknown}”. Steps: ${steps.map(({ name }) => name).join(', ')}`);
    return { passed: 0, failed: 1 };
  }
  const chosen = steps.filter((step) => isWanted(step, names));
  try {
    setUp(chosen.flatMap(({ starts = [] }) => starts));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.log(error.message);
    return { passed: 0, failed: 1 };
  }
  const broken = new Set();
  const total = { passed: 0, failed: 0 };
  // Tests in browsers mostly wait for them: both suites together take little longer than one.
  const turns = Map.groupBy(chosen, ({ name }) => /^(?:e2e|long)(?=-)/.exec(name)?.[0] ?? name);
  for (const turn of turns.values()) {
    const results = await Promise.all(turn.map((step) => runStep(step, broken)));
    for (const { passed, failed } of results) {
      total.passed += passed;
      total.failed += failed;
    }
  }
  return total;
}

/**
 * @param {Step} step
 * @param {readonly string[]} names
 */
function isWanted({ name, isLong }, names) {
  if (names.length === 0) return isLong !== true;
  if (names.includes('all')) return true;
  return names.some(
    (wanted) => wanted === name || steps.find((step) => step.name === wanted)?.needs?.includes(name),
  );
}

/**
 * @param {Step} step
 * @param {Set<string>} broken steps that failed before; this one is added if it fails
 */
async function runStep({ name, needs = [], run }, broken) {
  const lacking = needs.find((need) => broken.has(need));
  if (lacking !== undefined) {
    console.log(`✗ ${name}: not run, because ${lacking} failed`);
    return { passed: 0, failed: 1 };
  }
  const began = performance.now();
  const { passed, failed, output } = await run();
  if (failed > 0) broken.add(name);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  if (failed > 0) console.log(output);
  return { passed, failed };
}

/**
 * @param {Promise<{ ok: boolean, output: string }>} running
 * @returns {Promise<Result>} one check, passed or failed
 */
async function once(running) {
  const { ok, output } = await running;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

/**
 * @param {string} project as in vitest.config.ts
 * @returns {Promise<Result>} its tests counted; a file that does not load counts as one that failed
 */
async function suite(project) {
  const report = `.output/test/${project}.json`;
  mkdirSync('.output/test', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok, output } = await runTool('vitest', ['run', '--project', project, ...reporters]);
  const { passed, failed } = readCounts(report);
  return { passed, failed: ok ? failed : Math.max(failed, 1), output };
}

/** @param {string} report */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 }; // it ended before it could report
  }
}
