import { extension } from './extension.ts';
import { unlessGone } from './tab-gone.ts';

const BANNER_SCRIPT = '/content-scripts/banner.js';

/*
 * What the banner did on a tab is kept in session storage, which outlasts the background worker and nothing else, as a
 * tab does. Each fact about each tab has a key of its own, so that none is written over: a reviewer may hide the banner
 * while the page still loads and the background is about to draw it once more.
 */
const drawnKey = (tabId: number): string => `banner drawn ${tabId}`;
const hiddenKey = (tabId: number): string => `banner hidden ${tabId}`;

/** Runs the banner script in a tab's top frame; it asks for its line itself, and draws or withdraws. */
export async function injectBanner(tabId: number): Promise<void> {
  await extension.storage.session.set({ [drawnKey(tabId)]: true });
  await unlessGone(extension.scripting.executeScript({ target: { tabId }, files: [BANNER_SCRIPT] }));
}

/**
 * Has a banner that an earlier page of this tab showed look again, where its script still stands, as in a page that
 * changed its address without loading. A page that was loaded since has no script and gets none.
 */
export async function withdrawIfDrawn(tabId: number): Promise<void> {
  if (!(await isKept(drawnKey(tabId)))) return;
  await extension.storage.session.remove(drawnKey(tabId));
  await unlessGone(extension.tabs.sendMessage(tabId, { tell: 'banner/look-again' }, { frameId: 0 }));
}

/** Whether the reviewer hid the banner on this tab. */
export function isHiddenOn(tabId: number): Promise<boolean> {
  return isKept(hiddenKey(tabId));
}

/** Remembers that the reviewer hid the banner on this tab. */
export async function rememberHidden(tabId: number): Promise<void> {
  await extension.storage.session.set({ [hiddenKey(tabId)]: true });
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await extension.storage.session.remove([drawnKey(tabId), hiddenKey(tabId)]);
}

async function isKept(key: string): Promise<boolean> {
  return key in (await extension.storage.session.get(key));
}
