import type { ShownStanding } from '../record/standing.ts';
import { extension } from './extension.ts';
import { unlessGone } from './tab-gone.ts';

const SIZES = [16, 32, 48] as const;

/** Shows a standing on the toolbar button of one tab: its shape on the icon, the words in the title. */
export async function setBadge(tabId: number, shown: ShownStanding, title: string): Promise<void> {
  const name = shown === 'unlisted' ? '' : `${shown}-`;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));
  await unlessGone(extension.action.setIcon({ tabId, path }));
  await unlessGone(extension.action.setTitle({ tabId, title }));
}
