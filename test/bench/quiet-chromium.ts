import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { findChromium } from '../../scripts/find-browser.mjs';
import type { PracticeSites } from '../e2e/harness/practice-sites.ts';
import { until } from '../e2e/harness/until.ts';
import { DevtoolsConnection, type DevtoolsSession } from './devtools-connection.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

const FLAGS = [
  '--headless',
  '--no-sandbox', // as Playwright does it: in a container there may be none to have
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-sync',
  // A tab that is measured from, or measured, may lie behind another.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--remote-debugging-port=0',
];

/**
 * A Chromium for measuring. Playwright attaches to each worker and holds it until it has looked at it, which would be
 * the greater part of what a cold start takes; here nothing is attached that is not asked for.
 */
export class QuietChromium {
  readonly extensionId: string;
  readonly #process: ChildProcess;
  readonly #devtools: DevtoolsConnection;
  readonly #profile: string;

  private constructor(process: ChildProcess, devtools: DevtoolsConnection, profile: string, id: string) {
    this.#process = process;
    this.#devtools = devtools;
    this.#profile = profile;
    this.extensionId = id;
  }

  /** @param extension folder of an unpacked extension; without one, a browser without any */
  static async launch(sites: PracticeSites, extension?: string): Promise<QuietChromium> {
    const program = findChromium();
    if (program === undefined) throw new Error('No Chromium found: install one, or name it in CHROMIUM');
    const profile = await mkdtemp(path.join(tmpdir(), 'first-call-bench-'));
    const child = spawn(
      program,
      [
        ...FLAGS,
        `--user-data-dir=${profile}`,
        `--proxy-server=http://127.0.0.1:${sites.proxyPort}`,
        `--ignore-certificate-errors-spki-list=${sites.keyHash}`,
        ...(extension === undefined
          ? []
          : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    process.once('exit', () => child.kill()); // where an error ends the run before `close`
    const devtools = await DevtoolsConnection.open(await readDevtoolsAddress(child));
    return new QuietChromium(child, devtools, profile, extension ? idOfFolder(extension) : '');
  }

  url(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`;
  }

  /** Opens a tab and attaches to it. */
  async open(url: string): Promise<DevtoolsSession> {
    const { targetId } = await this.#devtools.send<{ targetId: string }>('Target.createTarget', { url });
    const session = await this.#devtools.attach(targetId);
    await until(`${url} is loaded`, () =>
      session.evaluate(
        (address) => location.href.startsWith(address) && document.readyState === 'complete',
        url,
      ),
    );
    return session;
  }

  /** The extension's worker, which must run; attached, so that it does not stop for want of work. */
  async worker(): Promise<DevtoolsSession> {
    const target = await until('the service worker runs', () => this.#findWorker());
    return this.#devtools.attach(target.targetId);
  }

  /** Stops the extension's worker, as the browser does when it is idle; again where an event on its way restarts it. */
  async stopWorker(): Promise<void> {
    let looks = 0;
    await until('the service worker stays away', async () => {
      const worker = await this.#findWorker();
      if (worker) await this.#devtools.send('Target.closeTarget', { targetId: worker.targetId });
      looks = worker ? 0 : looks + 1;
      return looks === 3;
    });
  }

  async close(): Promise<void> {
    const gone = once(this.#process, 'exit');
    await this.#devtools.send('Browser.close');
    await gone;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #findWorker(): Promise<Target | undefined> {
    const { targetInfos } = await this.#devtools.send<{ targetInfos: Target[] }>('Target.getTargets', {
      filter: [{ type: 'service_worker' }],
    });
    return targetInfos.find(({ url }) => url.startsWith(this.url('')));
  }
}

/** Chromium names an unpacked extension after its folder: the SHA-256 of the path, each hexadecimal digit as a letter. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function readDevtoolsAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('Chromium has no standard error');
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium ended before it told where its developer tools listen');
}
