import type { PageShown } from '../findings/decide-page.ts';
import PIXELS from './badge-pixels.json' with { type: 'json' };
import { type Action, extension } from './extension.ts';
import { unlessGone } from './tab-gone.ts';

/** What the toolbar shows on screens of one and of two pixels to the point. */
const SIZES = [16, 32] as const;

/** Shows a standing, or a look-alike, on the toolbar button of one tab: its shape on the icon, the words in the title. */
export async function setBadge(tabId: number, shown: PageShown, title: string): Promise<void> {
  await unlessGone(extension.action.setIcon({ tabId, imageData: makeIcon(shown) }));
  await unlessGone(extension.action.setTitle({ tabId, title }));
}

/**
 * The icon as pixels, which come with the script: Chrome would fetch and decode an icon named by its file anew for each
 * page, which takes many times as long as all the rest of a look-up.
 */
function makeIcon(shown: PageShown): Record<string, Action.ImageDataType> {
  const icons = SIZES.map((size): [string, Action.ImageDataType] => {
    const bytes = Uint8Array.fromBase64(PIXELS[shown][size]);
    const icon = new ImageData(new Uint8ClampedArray(bytes.buffer), size, size);
    return [String(size), icon as Action.ImageDataType]; // the polyfill's types ask for an index signature
  });
  return Object.fromEntries(icons);
}
