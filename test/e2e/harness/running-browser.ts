import type { BrowserContext, Page } from 'playwright-core';
import type { ClosedShadow } from './closed-shadow.ts';
import type { PracticeSites } from './practice-sites.ts';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Folder of the profile. Launching again on the same one is a restart: what was stored is still there. */
  readonly profile: string;
  readonly sites: PracticeSites;
  /** What an administrator has set. In Firefox only: Chromium reads policies from folders of the machine alone. */
  readonly managed?: Readonly<Record<string, unknown>>;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** The side panel or sidebar. Each waits for the selector to match; in Chromium it is a whole Playwright page. */
export interface Panel {
  evaluate<T>(look: () => T): Promise<T>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  textContent(selector: string): Promise<string | null>;
}

/** A real browser with the extension installed, whose only network is the practice sites. */
export interface RunningBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Address of a page of the extension, as in `url('dashboard.html')`. */
  url(page: string): string;
  /** Opens a new tab. */
  open(address: string): Promise<Page>;
  /** Clicks the extension's toolbar button while `page` is in front, and hands back the panel that this opens. */
  openPanel(page: Page): Promise<Panel>;
  /** Closes the panel, as its × does. Done when it is gone. */
  closePanel(): Promise<void>;
  /** What the toolbar button shows on the newest tab at `address`. */
  badgeOf(address: string): Promise<Badge>;
  /** An element inside closed shadow roots, which selectors do not reach. */
  closedShadow(page: Page, selector: string): ClosedShadow;
  /** Stops the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  setBrowserColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the browser process at once (SIGKILL), as a crash or a power cut would. */
  kill(): Promise<void>;
  /** Done when the process has ended, so that the profile is free for the next launch. May be called again. */
  close(): Promise<void>;
}
