import { hashFile } from '../documents/hash-file.ts';
import { digestPage } from '../findings/digest-page.ts';
import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import { keepWaitingFile } from '../store/files.ts';
import { theDesk } from '../store/stores.ts';
import { extension, type Tabs } from './extension.ts';
import { readPage } from './read-page.ts';

/** The most bytes that a file of evidence may have. */
const MOST_BYTES = 25 * 1024 * 1024;

/**
 * Why there is no picture. `not-granted`: no click lets us see the page. `another-page`: another vendor’s page is in
 * front. `not-shown`: the browser had nothing to take it of.
 */
const CAPTURE_FAULTS = ['not-granted', 'another-page', 'not-shown', 'storage-full', 'too-large'] as const;
export type CaptureFault = (typeof CAPTURE_FAULTS)[number];
export type CaptureOutcome = { readonly ok: true } | { readonly ok: false; readonly fault: CaptureFault };

/** What Chrome and Firefox say where nothing grants the page. */
const NOT_GRANTED = /permission|cannot access|not allowed/i;

/** What they say where the page cannot be drawn just now: hidden, gone, or asked for too often. */
const NOT_SHOWN =
  /failed to capture|image readback|view is invisible|no (tab|window) with id|invalid tab id|MAX_CAPTURE|cannot capture|no active tab/i;

/**
 * Takes a picture of what is visible of the page in front and lays it on the desk of its vendor, with address and
 * instant, to be looked at and recorded there. Nothing is recorded here.
 *
 * @param key where given, the page must be this vendor’s: it may have changed since the reviewer looked
 */
export async function putPictureOnDesk(key?: string): Promise<CaptureOutcome> {
  const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? { ok: false, fault: 'not-shown' } : takePicture(tab, key);
}

const faultKey = (vendorKey: string): string => `picture fault ${vendorKey}`;

/** The same of a tab that a choice in its context menu has granted. The panel says it where there is no picture. */
export async function putPictureOfTabOnDesk(tab: Tabs.Tab): Promise<void> {
  const outcome = await takePicture(tab, undefined);
  const vendor = vendorKeyOf(tab.url ?? '');
  if (!outcome.ok && vendor.kind === 'vendor')
    await extension.storage.session.set({ [faultKey(vendor.key)]: outcome.fault });
}

/** Why the context menu's last picture of this vendor's page was not taken, told once. */
export async function takeMenuFault(vendorKey: string): Promise<CaptureFault | undefined> {
  const key = faultKey(vendorKey);
  const { [key]: fault } = await extension.storage.session.get(key);
  await extension.storage.session.remove(key);
  return CAPTURE_FAULTS.find((each) => each === fault);
}

async function takePicture(tab: Tabs.Tab, key: string | undefined): Promise<CaptureOutcome> {
  const { url: address } = tab;
  if (address === undefined) return { ok: false, fault: 'not-granted' };
  const vendor = vendorKeyOf(address);
  if (vendor.kind !== 'vendor' || (key !== undefined && vendor.key !== key))
    return { ok: false, fault: 'another-page' };
  const at = new Date().toISOString();
  const taken = await capture(tab.windowId);
  if (!taken.ok) return taken;
  const { bytes } = taken;
  if (bytes.size > MOST_BYTES) return { ok: false, fault: 'too-large' };
  const pageSha256 = await digestTab(tab.id);
  return keepWaitingFile(await theDesk(), {
    id: crypto.randomUUID(),
    key: vendor.key,
    form: 'capture',
    name: `${vendor.key} ${at.slice(0, 16).replace(':', '.')}.png`,
    type: bytes.type,
    sha256: await hashFile(bytes),
    bytes,
    address,
    at,
    ...(pageSha256 !== undefined && { pageSha256 }),
  });
}

/** Of the text of the page just pictured; a page that cannot be read, a PDF say, has a picture alone. */
async function digestTab(tabId: number | undefined): Promise<string | undefined> {
  const read = tabId === undefined ? undefined : await readPage(tabId);
  return read?.ok ? digestPage(read.page.contents.lines) : undefined;
}

async function capture(
  windowId: number | undefined,
): Promise<
  { readonly ok: true; readonly bytes: Blob } | { readonly ok: false; readonly fault: CaptureFault }
> {
  try {
    const picture = await extension.tabs.captureVisibleTab(windowId, { format: 'png' });
    return { ok: true, bytes: readDataAddress(picture) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (NOT_SHOWN.test(error.message)) return { ok: false, fault: 'not-shown' };
    if (NOT_GRANTED.test(error.message)) return { ok: false, fault: 'not-granted' };
    throw error;
  }
}

/** The bytes of the `data:image/png;base64,…` that the browser gives. */
function readDataAddress(address: string): Blob {
  const bytes = Uint8Array.fromBase64(address.slice(address.indexOf(',') + 1));
  return new Blob([bytes], { type: 'image/png' });
}
