import * as z from 'zod/mini';
import { extension } from './extension.ts';
import { unlessGone } from './tab-gone.ts';

const BANNER_SCRIPT = '/content-scripts/banner.js';
const stateSchema = z.enum(['drawn', 'hidden']);

/** What the banner does on a tab: it was drawn there, or the reviewer hid it there. */
type BannerState = z.infer<typeof stateSchema>;

/** Runs the banner script in a tab's top frame; it asks for its line itself, and draws or withdraws. */
export async function injectBanner(tabId: number): Promise<void> {
  await setBannerState(tabId, 'drawn');
  await unlessGone(extension.scripting.executeScript({ target: { tabId }, files: [BANNER_SCRIPT] }));
}

/**
 * Has a banner that an earlier page of this tab showed look again, where its script still stands, as in a page that
 * changed its address without loading. A page that was loaded since has no script and gets none.
 */
export async function withdrawIfDrawn(tabId: number): Promise<void> {
  if ((await readBannerState(tabId)) !== 'drawn') return;
  await forgetBanner(tabId);
  await unlessGone(extension.tabs.sendMessage(tabId, { tell: 'banner/look-again' }, { frameId: 0 }));
}

/** What the banner did last on a tab. */
export async function readBannerState(tabId: number): Promise<BannerState | undefined> {
  const stored = await extension.storage.session.get(keyOf(tabId));
  return stateSchema.safeParse(stored[keyOf(tabId)]).data;
}

/** Remembers that the reviewer hid the banner on this tab. */
export function rememberHidden(tabId: number): Promise<void> {
  return setBannerState(tabId, 'hidden');
}

/** Forgets what the banner did on a tab. */
export async function forgetBanner(tabId: number): Promise<void> {
  await extension.storage.session.remove(keyOf(tabId));
}

async function setBannerState(tabId: number, state: BannerState): Promise<void> {
  await extension.storage.session.set({ [keyOf(tabId)]: state });
}

/**
 * Each tab has a key of its own, so that tabs that load at the same time do not write over each other. Session storage
 * outlasts the background worker and nothing else, as a tab does.
 */
function keyOf(tabId: number): string {
  return `banner ${tabId}`;
}
