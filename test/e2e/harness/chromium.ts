import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../../scripts/find-browser.mjs';
import {
  evaluateInShadow,
  killProcess,
  loadExtension,
  startServiceWorker,
  stopServiceWorker,
  triggerAction,
} from './chromium-devtools.ts';
import { type ClosedShadow, createClosedShadow } from './closed-shadow.ts';
import type { Badge, LaunchOptions, RunningBrowser } from './running-browser.ts';
import { until } from './until.ts';

export interface ChromiumOptions extends LaunchOptions {
  /** Shows the window and takes the size of the screen. */
  readonly headed?: boolean;
  /** Lets the browser reach the internet beside the practice sites. */
  readonly openNetwork?: boolean;
}

/** Where Chromium is sent for its own calls home, which would otherwise be among the requests that a test counts. */
const nowhere = 'http://127.0.0.1:9/';

/** @throws when no Chromium is found, or when it refuses the extension */
export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  // Without this, Playwright takes no notice of the side panel. It reads it at each launch.
  Object.assign(process.env, { PW_CHROMIUM_ATTACH_TO_OTHER: '1' });
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: install one, or name it in CHROMIUM');
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headed !== true,
    viewport: options.headed ? null : { width: 1280, height: 800 },
    colorScheme: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--ignore-certificate-errors-spki-list=${options.sites.keyHash}`,
      '--enable-unsafe-extension-debugging', // Extensions.loadUnpacked and Extensions.triggerAction
      ...network(options),
    ],
  });
  try {
    return await install(context, path.resolve(options.extension));
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function install(context: BrowserContext, extension: string): Promise<RunningChromium> {
  const browser = await browserSession(context);
  const running = new RunningChromium(context, browser, await loadExtension(browser, extension));
  // A click before the worker has registered its listeners would be lost.
  await until('the service worker listens', async () =>
    (await running.worker()).evaluate(() => chrome.action.onClicked.hasListeners()),
  );
  return running;
}

function network({ sites, openNetwork }: ChromiumOptions): string[] {
  const toSites = ['example', 'test'].flatMap((domain) => [
    `MAP *.${domain}:443 127.0.0.1:${sites.httpsPort}`,
    `MAP *.${domain}:80 127.0.0.1:${sites.httpPort}`,
  ]);
  if (openNetwork) return [`--host-resolver-rules=${toSites.join(',')}`];
  // The proxy sees every attempt, the browser's own included; the rules stop what would pass it by.
  return [
    `--proxy-server=http://127.0.0.1:${sites.proxyPort}`,
    '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1',
    `--gaia-url=${nowhere}`,
    `--component-updater=url-source=${nowhere}`,
  ];
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has no browser target');
  return browser.newBrowserCDPSession();
}

export class RunningChromium implements RunningBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #browser: CDPSession;
  #colorScheme: 'light' | 'dark' | null = null;

  constructor(context: BrowserContext, browser: CDPSession, extensionId: string) {
    this.context = context;
    this.extensionId = extensionId;
    this.#browser = browser;
  }

  url(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`;
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.emulateMedia({ colorScheme: this.#colorScheme });
    await page.goto(address);
    return page;
  }

  /** The side panel is a page like any other; `setViewportSize` gives it its width. */
  openPanel(page: Page): Promise<Page> {
    return this.panelAfter(() => triggerAction(this.#browser, page, this.extensionId));
  }

  /** The panel that opens when `act` is done, as by the banner's button. */
  async panelAfter(act: () => Promise<void>): Promise<Page> {
    await act();
    const panel = await until('the side panel is open', () => this.#findPanel());
    await panel.emulateMedia({ colorScheme: this.#colorScheme });
    return panel;
  }

  async closePanel(): Promise<void> {
    await this.#findPanel()?.close();
  }

  #findPanel(): Page | undefined {
    return this.context.pages().find((page) => page.url().startsWith(this.url('sidepanel.html')));
  }

  async badgeOf(address: string): Promise<Badge> {
    return (await this.worker()).evaluate(readBadge, address);
  }

  closedShadow(page: Page, selector: string): ClosedShadow {
    return createClosedShadow(page, selector, (look) => evaluateInShadow(page, selector, look));
  }

  /**
   * The service worker, started where it had stopped: to call extension APIs in, or to dispatch events that no test
   * can cause, such as a choice in the context menu.
   */
  async worker(): Promise<Worker> {
    await startServiceWorker(this.#browser, this.context, this.url(''));
    return until('Playwright sees the service worker', () =>
      this.context.serviceWorkers().find((one) => one.url().startsWith(this.url(''))),
    );
  }

  stopBackground(): Promise<void> {
    return stopServiceWorker(this.#browser, this.url(''));
  }

  /** Reaches the pages that are open and those opened through here; for a page the extension opens, set it again. */
  async setBrowserColorScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    this.#colorScheme = colorScheme;
    await Promise.all(this.context.pages().map((page) => page.emulateMedia({ colorScheme })));
  }

  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    await killProcess(this.#browser);
    await closed;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

async function readBadge(address: string): Promise<Badge> {
  const tab = (await chrome.tabs.query({})).findLast(({ url }) => url === address);
  if (tab?.id === undefined) throw new Error(`The extension sees no tab at ${address}`);
  const [text, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId: tab.id }),
    chrome.action.getTitle({ tabId: tab.id }),
  ]);
  return { text, title };
}
