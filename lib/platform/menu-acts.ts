import { digestPage } from '../findings/digest-page.ts';
import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import type { Quote } from '../record/say.ts';
import { addDraftQuote, openDraftFlag } from '../store/desk.ts';
import { theDesk } from '../store/stores.ts';
import type { Menus } from './extension.ts';
import { readPage } from './read-page.ts';

const TOP_FRAME = 0;

/**
 * Puts the selected text into the draft of the page's vendor, where the panel shows it to be saved. The reader gives the
 * text with its line breaks and surroundings; where it may not run (a PDF, a frame), the browser's own copy serves.
 */
export async function putSelectionOnDesk(tabId: number, info: Menus.OnClickData): Promise<void> {
  const vendor = vendorKeyOf(info.pageUrl ?? '');
  if (vendor.kind !== 'vendor') return;
  const isTop = (info.frameId ?? TOP_FRAME) === TOP_FRAME;
  const read = isTop ? await readPage(tabId) : undefined;
  const selected = read?.ok ? read.page.selection : undefined;
  const text = selected?.text ?? info.selectionText?.trim() ?? '';
  if (text === '') return;
  const pageSha256 = read?.ok ? digestPage(read.page.contents.lines) : undefined;
  const quote: Quote = {
    address: (isTop ? info.pageUrl : info.frameUrl) ?? info.pageUrl ?? '',
    at: new Date().toISOString(),
    ...selected,
    text,
    ...(pageSha256 !== undefined && { pageSha256 }),
  };
  await addDraftQuote(await theDesk(), vendor.key, quote);
}

/** Opens the flag form in the draft of the page's vendor. */
export async function putFlagOnDesk(info: Menus.OnClickData): Promise<void> {
  const vendor = vendorKeyOf(info.pageUrl ?? '');
  if (vendor.kind === 'vendor') await openDraftFlag(await theDesk(), vendor.key);
}
