/**
 * Functions that run inside Firefox's own window code, where the toolbar and the sidebar live. Each is sent as source
 * text, so it may use its parameters and the globals declared here, and nothing else of this file.
 */
import type { Badge } from './running-browser.ts';

interface FirefoxBrowser {
  readonly currentURI: { readonly spec: string };
  readonly webProgress?: { readonly isLoadingDocument: boolean };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(address: string, allowDelayed: boolean): void;
  };
}
interface FirefoxTab {
  readonly linkedBrowser: FirefoxBrowser;
}
interface FirefoxWindow extends Window {
  readonly gBrowser: { readonly tabs: readonly FirefoxTab[]; readonly selectedTab: FirefoxTab };
  readonly SidebarController: { hide(): void };
}
interface BrowserAction {
  readonly action: { getProperty(tab: FirefoxTab, property: 'badgeText' | 'title'): string };
  triggerAction(window: FirefoxWindow): void;
}
interface FirefoxExtension {
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: FirefoxExtension): BrowserAction } };
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
declare const Services: {
  readonly appinfo: { readonly processID: number };
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly wm: {
    getMostRecentWindow(type: string): FirefoxWindow;
    getEnumerator(type: string): Iterable<FirefoxWindow>;
  };
};

/** Clicks the toolbar button of the extension in the window that is in front. */
export function clickToolbarButton(extensionId: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  button.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/** @returns the badge on the newest tab at `address`, null where no tab is */
export function readBadge(extensionId: string, address: string): Badge | null {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  const tab = [...Services.wm.getEnumerator('navigator:browser')]
    .flatMap(({ gBrowser }) => [...gBrowser.tabs])
    .findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec === address);
  return tab ? { text: action.getProperty(tab, 'badgeText'), title: action.getProperty(tab, 'title') } : null;
}

/** @returns whether a sidebar of the extension is open and loaded in the window that is in front */
export function isSidebarOpen(extensionAddress: string): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const outer = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const browser = outer?.getElementById('webext-panels-browser') as unknown as FirefoxBrowser | null;
  return (
    browser?.currentURI.spec.startsWith(extensionAddress) === true && !browser.webProgress?.isLoadingDocument
  );
}

/** Closes the sidebar of the window that is in front. */
export function closeSidebar(): void {
  Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();
}

/**
 * Runs the source of a function in the sidebar, with its window as the global scope.
 * The sidebar is in another process: a frame script carries the function there and its result back.
 */
export async function runInSidebar(source: string): Promise<{ value?: unknown; error?: string }> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const outer = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const browser = outer?.getElementById('webext-panels-browser') as unknown as FirefoxBrowser | null;
  if (!browser) throw new Error('No sidebar is open');
  const answer = `first-call-e2e:${Math.random()}`;
  const script = `with (content) (async () => {
    const send = (message) => sendAsyncMessage(${JSON.stringify(answer)}, message);
    try { send({ value: await (${source})() }); } catch (error) { send({ error: String(error) }); }
  })()`;
  return new Promise((resolve) => {
    browser.messageManager.addMessageListener(answer, ({ data }) => resolve(data as { value?: unknown }));
    browser.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

export function stopEventPage(extensionId: string): Promise<void> {
  return WebExtensionPolicy.getByID(extensionId).extension.terminateBackground({
    ignoreDevToolsAttached: true,
  });
}

/** The first is for pages, the second for Firefox itself and with it the sidebar. */
export function setColorScheme(scheme: 'light' | 'dark'): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
}

export function processId(): number {
  return Services.appinfo.processID;
}
