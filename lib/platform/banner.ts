import * as z from 'zod/mini';
import { extension } from './extension.ts';
import { unlessGone } from './tab-gone.ts';

const BANNER_SCRIPT = '/content-scripts/banner.js';
/** Lives as long as the browser session, so it outlasts the background worker and nothing else. */
const STATE = 'banners';

const stateSchema = z.record(z.string(), z.enum(['drawn', 'hidden']));

/** What the banner does on a tab: it was drawn there, or the reviewer hid it there. */
type BannerState = 'drawn' | 'hidden';

/** Runs the banner script in a tab's top frame; it asks for its line itself, and draws or withdraws. */
export async function injectBanner(tabId: number): Promise<void> {
  await setBannerState(tabId, 'drawn');
  await unlessGone(extension.scripting.executeScript({ target: { tabId }, files: [BANNER_SCRIPT] }));
}

/**
 * Has a banner that an earlier page of this tab showed look again, where its script still stands, as in a page that
 * changed its address without loading. A page that was loaded since has no script and gets none.
 */
export async function withdrawBanner(tabId: number): Promise<void> {
  await forgetBanner(tabId);
  await unlessGone(extension.tabs.sendMessage(tabId, { tell: 'banner/look-again' }, { frameId: 0 }));
}

/** What the banner did last on a tab. */
export async function readBannerState(tabId: number): Promise<BannerState | undefined> {
  return (await readStates())[String(tabId)];
}

/** Remembers that the reviewer hid the banner on this tab. */
export function rememberHidden(tabId: number): Promise<void> {
  return setBannerState(tabId, 'hidden');
}

/** Forgets what the banner did on a tab. */
export async function forgetBanner(tabId: number): Promise<void> {
  const { [String(tabId)]: _closed, ...rest } = await readStates();
  await extension.storage.session.set({ [STATE]: rest });
}

async function setBannerState(tabId: number, state: BannerState): Promise<void> {
  await extension.storage.session.set({ [STATE]: { ...(await readStates()), [String(tabId)]: state } });
}

async function readStates(): Promise<z.infer<typeof stateSchema>> {
  const stored = await extension.storage.session.get(STATE);
  const states = stateSchema.safeParse(stored[STATE]);
  return states.success ? states.data : {};
}
