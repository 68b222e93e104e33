/** Brings a fresh checkout to where its scripts can run. Plain node 20, no dependency: it runs before there are any. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';
import { findProgram } from './find-program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-lock');
const ownNode = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const oldestNode = 20;
const neededNode = 26; // Temporal, and TypeScript without a build

/**
 * What a script starts besides node.
 *
 * @typedef {object} Needed
 * @property {() => string | undefined} find
 * @property {readonly string[]} debian the packages that bring it
 * @property {string} how what to do where it cannot be installed from here
 */

const programs = {
  chromium: browser(findChromium, ['chromium', 'fonts-liberation'], 'Chromium 144', 'CHROMIUM'),
  firefox: browser(findFirefox, ['firefox-esr', 'fonts-liberation'], 'Firefox 140', 'FIREFOX'),
  openssl: program('openssl', ['openssl'], 'OpenSSL 3'),
  python3: program('python3', ['python3'], 'Python 3.9'),
  age: program('age', ['age'], 'age 1.1'),
  libreoffice: program('soffice', ['libreoffice-calc'], 'LibreOffice 7'),
};

/**
 * @param {() => string | undefined} find
 * @param {readonly string[]} debian
 * @param {string} what
 * @param {string} variable
 * @returns {Needed}
 */
function browser(find, debian, what, variable) {
  return { find, debian, how: `Install ${what} or newer, or name its program in ${variable}.` };
}

/**
 * @param {string} name
 * @param {readonly string[]} debian
 * @param {string} what
 * @returns {Needed}
 */
function program(name, debian, what) {
  return { find: () => findProgram([name]), debian, how: `Install ${what} or newer.` };
}

/** What stands in the way, in one sentence for the person at the terminal. */
export class SetUpError extends Error {}

/**
 * Installs what is missing, then sees to it that the calling script runs under node 26: where it does not, it is
 * started again there and this never returns.
 *
 * @param {readonly (keyof typeof programs)[]} needed programs that the script will start
 * @throws {SetUpError}
 */
export function setUp(needed = []) {
  process.chdir(root);
  if (majorVersion() < oldestNode)
    throw new SetUpError(`This is node ${process.versions.node}. Install node ${oldestNode} or newer.`);
  installDependencies();
  installNode();
  installPrograms(needed);
  if (majorVersion() < neededNode) startAgain();
}

/**
 * As `setUp`, for a script that has nothing to do after a failure but to say it.
 *
 * @param {readonly (keyof typeof programs)[]} needed
 */
export function setUpOrExit(needed = []) {
  try {
    setUp(needed);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function majorVersion() {
  return Number.parseInt(process.versions.node, 10);
}

function installDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies: npm install');
  // Not `npm ci`: that refuses a lock which leaves out the packages of platforms it was not made on.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new SetUpError('npm install failed: see above. It needs the npm registry.');
  writeFileSync(stamp, lock);
}

/** The `node` package fetches its program in an install script, which newer versions of npm do not run by themselves. */
function installNode() {
  if (majorVersion() >= neededNode || existsSync(ownNode)) return;
  console.log(`Installing node ${neededNode} for this project`);
  const folder = path.join(modules, 'node');
  run(process.execPath, ['installArchSpecificPackage.js'], folder);
  run('npm', ['rebuild', 'node', '--ignore-scripts']); // links it into node_modules/.bin
  if (!existsSync(ownNode))
    throw new SetUpError(`node ${neededNode} could not be installed. Install it yourself and try again.`);
}

/** @param {readonly (keyof typeof programs)[]} needed */
function installPrograms(needed) {
  const isMissing = (/** @type {keyof typeof programs} */ name) => programs[name].find() === undefined;
  const missing = needed.filter(isMissing);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = [...new Set(missing.flatMap((name) => programs[name].debian))];
    console.log(`Installing ${packages.join(', ')}: apt-get install`);
    run('apt-get', ['update', '--quiet']);
    run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
  }
  const lacking = missing.find(isMissing);
  if (lacking !== undefined) throw new SetUpError(`No ${lacking} found. ${programs[lacking].how}`);
}

function startAgain() {
  const { status } = spawnSync(ownNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${path.dirname(ownNode)}${path.delimiter}${process.env.PATH}` },
  });
  process.exit(status ?? 1);
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(program, args, cwd = root) {
  const isWindows = process.platform === 'win32'; // npm is npm.cmd there, which only a shell starts
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { cwd, env, stdio: 'inherit', shell: isWindows }).status === 0;
}
