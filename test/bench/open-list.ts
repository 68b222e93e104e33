import { bundleForBrowser } from './bundle.ts';
import type { DevtoolsSession } from './devtools-connection.ts';
import type { QuietChromium } from './quiet-chromium.ts';

declare global {
  var fillRecord: typeof import('./in-browser/fill-record.ts');
}

/** A browser with an extension, and a page of that extension to ask from. */
export interface OpenList {
  readonly chromium: QuietChromium;
  readonly page: DevtoolsSession;
  readonly vendors: number;
}

/** Opens a page of First Call, fills the record with made-up vendors and switches checking on. */
export async function openList(chromium: QuietChromium, vendors: number): Promise<OpenList> {
  const page = await chromium.open(chromium.url('welcome.html'));
  await page.evaluateScript(await bundleForBrowser('fill-record', 'fillRecord'));
  await page.evaluate((count) => fillRecord.fillRecord(count), vendors);
  await page.evaluate(() => chrome.storage.local.set({ checking: true }));
  return { chromium, page, vendors };
}

/** The id of the tab at an address, asked from a page of the extension. */
export function findTab(page: DevtoolsSession, address: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(wanted));
    if (tab?.id === undefined) throw new Error(`No tab is at ${wanted}`);
    return tab.id;
  }, address);
}

/**
 * Milliseconds from a navigation inside a tab until the toolbar button says something new about it, watched from a page
 * of the extension. The page asks without end, which costs every extension the same.
 */
export function timeBadge(page: DevtoolsSession, tabId: number, address: string): Promise<number> {
  return page.evaluate(
    async (tab, url) => {
      const unseen = 'Not seen yet';
      await chrome.action.setTitle({ tabId: tab, title: unseen });
      const began = performance.now();
      void chrome.tabs.update(tab, { url: `${url}#${began}` });
      while ((await chrome.action.getTitle({ tabId: tab })) === unseen) {
        if (performance.now() - began > 10_000) throw new Error(`No badge came for ${url}`);
      }
      return performance.now() - began;
    },
    tabId,
    address,
  );
}
