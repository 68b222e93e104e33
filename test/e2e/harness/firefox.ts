import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, firefox, type Page } from 'playwright-core';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { type ClosedShadow, createClosedShadow } from './closed-shadow.ts';
import { FirefoxBidi } from './firefox-bidi.ts';
import {
  clickToolbarButton,
  closeSidebar,
  isSidebarOpen,
  processId,
  readBadge,
  setColorScheme,
  stopEventPage,
} from './firefox-chrome-scope.ts';
import { createFirefoxSidebar } from './firefox-sidebar.ts';
import { freePort } from './free-port.ts';
import type { Badge, LaunchOptions, Panel, RunningBrowser } from './running-browser.ts';
import { until } from './until.ts';

/** As in wxt.config.ts. */
const extensionId = 'first-call@first-call.example';
/** Firefox draws a new one in each profile; pinned here, so that the addresses of extension pages are known. */
const uuid = '6f1c5a11-0f0c-4a11-8a11-f1257ca11000';
const shim = path.join(import.meta.dirname, 'firefox-bidi-shim.ts');

/**
 * Starts a stock Firefox (a launch takes some seconds: share one in a file of tests). Only the newest page is in
 * front: `bringToFront` comes before acting on another. A request for an optional permission is granted without a
 * prompt.
 *
 * @throws when no Firefox is found, or when it refuses the extension
 */
export async function launchFirefox({
  extension,
  profile,
  sites,
  managed,
}: LaunchOptions): Promise<RunningBrowser> {
  const program = findFirefox();
  if (program === undefined) throw new Error('No Firefox found: install one, or name it in FIREFOX');
  const { PATH = '' } = process.env;
  const shimPort = await freePort();
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: shim,
    ignoreHTTPSErrors: true,
    args: ['--remote-allow-system-access'], // pages of extensions, and scripts in the window code
    env: {
      ...process.env,
      ...(managed && { HOME: homeWith(managed, `${profile}-home`) }),
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${PATH}`, // the shim runs under this same node
      FIREFOX: program,
      FIREFOX_EXTENSION: path.resolve(extension),
      FIREFOX_SHIM_PORT: String(shimPort),
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', // heeds services.settings.server
    },
    firefoxUserPrefs: preferences(sites.proxyPort),
  });
  return new RunningFirefox(context, new FirefoxBidi(shimPort));
}

/** A home folder in which Firefox finds what is set for the extension, as it finds an administrator’s policy. */
function homeWith(data: object, home: string): string {
  const folder = path.join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'Policy of a test', type: 'storage', data };
  writeFileSync(path.join(folder, `${extensionId}.json`), JSON.stringify(manifest));
  return home;
}

function preferences(proxyPort: number) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // An unpacked extension is gone when Firefox ends; what it stored is to be there at the next launch.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.alwaysOpenPanel': false, // a download's panel takes the keyboard from the page
    'extensions.enabledScopes': 1, // none of the extensions that the system brings along
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'services.settings.server': 'data:,#no-remote-settings',
    'layout.css.prefers-color-scheme.content-override': 1,
    'ui.systemUsesDarkTheme': 0,
  };
}

class RunningFirefox implements RunningBrowser {
  readonly context: BrowserContext;
  readonly extensionId = extensionId;
  readonly #bidi: FirefoxBidi;

  constructor(context: BrowserContext, bidi: FirefoxBidi) {
    this.context = context;
    this.#bidi = bidi;
  }

  url(page: string): string {
    return `moz-extension://${uuid}/${page}`;
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  async openPanel(page: Page): Promise<Panel> {
    await page.bringToFront();
    await this.#bidi.inChrome(clickToolbarButton, extensionId);
    await until('the sidebar is open', () => this.#bidi.inChrome(isSidebarOpen, this.url('')));
    return createFirefoxSidebar(this.#bidi);
  }

  async closePanel(): Promise<void> {
    await this.#bidi.inChrome(closeSidebar);
    await until(
      'the sidebar is closed',
      async () => !(await this.#bidi.inChrome(isSidebarOpen, this.url(''))),
    );
  }

  async badgeOf(address: string): Promise<Badge> {
    const badge = await this.#bidi.inChrome(readBadge, extensionId, address);
    if (badge === null) throw new Error(`No tab is at ${address}`);
    return badge;
  }

  closedShadow(page: Page, selector: string): ClosedShadow {
    return createClosedShadow(page, selector, (look) => this.#bidi.evaluateInShadow(page, selector, look));
  }

  stopBackground(): Promise<void> {
    return this.#bidi.inChrome(stopEventPage, extensionId);
  }

  setBrowserColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#bidi.inChrome(setColorScheme, scheme);
  }

  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    process.kill(await this.#bidi.inChrome(processId), 'SIGKILL');
    await closed;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
