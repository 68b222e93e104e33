import { beforeEach, expect, test, vi } from 'vitest';
import type { WaitingFile } from '../../lib/store/desk-database.ts';

const browser = vi.hoisted(() => ({
  tabs: { query: vi.fn(), captureVisibleTab: vi.fn() },
  scripting: { executeScript: vi.fn() },
  kept: [] as unknown[],
  outcome: { ok: true } as { ok: boolean; fault?: string },
  session: new Map<string, unknown>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: browser.tabs,
    scripting: browser.scripting,
    storage: {
      session: {
        get: async (key: string) => ({ [key]: browser.session.get(key) }),
        set: async (kept: object) => {
          for (const [key, value] of Object.entries(kept)) browser.session.set(key, value);
        },
        remove: async (key: string) => browser.session.delete(key),
      },
    },
  },
}));
vi.mock('../../lib/store/stores.ts', () => ({ theDesk: async () => 'the desk' }));
vi.mock('../../lib/store/files.ts', () => ({
  keepWaitingFile: async (_desk: unknown, file: unknown) => {
    browser.kept.push(file);
    return browser.outcome;
  },
}));

const { putPictureOfTabOnDesk, putPictureOnDesk, takeMenuFault } = await import(
  '../../lib/platform/capture-page.ts'
);

const ADDRESS = 'https://www.acme.example/faq?from=search';
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

beforeEach(() => {
  vi.clearAllMocks();
  browser.kept.length = 0;
  browser.session.clear();
  browser.outcome = { ok: true };
  browser.scripting.executeScript.mockResolvedValue([{ result: undefined }]);
  browser.tabs.query.mockResolvedValue([{ id: 7, windowId: 3, url: ADDRESS }]);
  browser.tabs.captureVisibleTab.mockResolvedValue(`data:image/png;base64,${PICTURE.toBase64()}`);
});

test('a picture lies on the desk of the page’s vendor, with address, instant and the hash of its bytes', async () => {
  expect(await putPictureOnDesk('acme.example')).toEqual({ ok: true });
  const [file] = browser.kept as WaitingFile[];
  expect(file).toMatchObject({
    key: 'acme.example',
    form: 'capture',
    type: 'image/png',
    address: ADDRESS,
    // As `printf '\x89PNG' | sha256sum` prints it.
    sha256: '0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543',
  });
  expect(new Uint8Array((await file?.bytes.arrayBuffer()) ?? [])).toEqual(PICTURE);
  expect(Math.abs(Date.now() - Date.parse(file?.at ?? ''))).toBeLessThan(60_000);
  expect(browser.tabs.captureVisibleTab).toHaveBeenCalledWith(3, { format: 'png' });
});

test('with the digest of the page’s main text, where it can be read', async () => {
  await putPictureOnDesk('acme.example');
  expect(browser.kept[0]).not.toHaveProperty('pageSha256');
  const lines = [
    { text: 'Home', place: 'menu' },
    { text: 'Every call is answered here.', place: 'text' },
  ];
  const read = {
    facts: { title: '', names: [], phones: [] },
    contents: { lines, forms: [], loads: [], linksPrivacy: false },
    selection: null,
    address: ADDRESS,
  };
  browser.scripting.executeScript.mockResolvedValue([{ result: JSON.stringify(read) }]);
  await putPictureOnDesk('acme.example');
  // As `printf 'Every call is answered here.' | sha256sum` prints it.
  expect(browser.kept[1]).toMatchObject({
    pageSha256: '557deb29a63a741bc8fcf369345472d814116b763fcbd7595bddadccdc3743dc',
  });
});

test.each([
  ['no click grants the tab', [{ id: 7, windowId: 3 }], 'not-granted'],
  [
    'another vendor’s page is in front',
    [{ id: 7, windowId: 3, url: 'https://other.example/' }],
    'another-page',
  ],
  ['a page of the browser is in front', [{ id: 7, windowId: 3, url: 'about:newtab' }], 'another-page'],
  ['no tab is in front', [], 'not-shown'],
])('where %s, nothing is taken', async (_what, tabs, fault) => {
  browser.tabs.query.mockResolvedValue(tabs);
  expect(await putPictureOnDesk('acme.example')).toEqual({ ok: false, fault });
  expect(browser.tabs.captureVisibleTab).not.toHaveBeenCalled();
  expect(browser.kept).toEqual([]);
});

test.each([
  // Chromium
  ["Either the '<all_urls>' or 'activeTab' permission is required.", 'not-granted'],
  ['Failed to capture tab: image readback failed', 'not-shown'],
  ['Failed to capture tab: view is invisible', 'not-shown'],
  ['This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.', 'not-shown'],
  ['No window with id: 3.', 'not-shown'],
  // Firefox
  ['Missing activeTab permission', 'not-granted'],
  ['Missing host permission for the tab', 'not-granted'],
])('what the browser says in the way, “%s”, is told as %s', async (message, fault) => {
  browser.tabs.captureVisibleTab.mockRejectedValue(new Error(message));
  expect(await putPictureOnDesk('acme.example')).toEqual({ ok: false, fault });
});

test('what nobody has foreseen is thrown on', async () => {
  browser.tabs.captureVisibleTab.mockRejectedValue(new Error('out of cheese'));
  await expect(putPictureOnDesk('acme.example')).rejects.toThrow('out of cheese');
});

test('a full disk and a picture over 25 MB are told', async () => {
  browser.outcome = { ok: false, fault: 'storage-full' };
  expect(await putPictureOnDesk('acme.example')).toEqual(browser.outcome);
  const large = new Uint8Array(25 * 1024 * 1024 + 1).toBase64();
  browser.tabs.captureVisibleTab.mockResolvedValue(`data:image/png;base64,${large}`);
  expect(await putPictureOnDesk('acme.example')).toEqual({ ok: false, fault: 'too-large' });
});

test('a picture that the context menu could not take is told in the panel, once', async () => {
  browser.tabs.captureVisibleTab.mockRejectedValue(new Error('Failed to capture tab: image readback failed'));
  const tab = { id: 7, windowId: 3, url: ADDRESS } as Parameters<typeof putPictureOfTabOnDesk>[0];
  await putPictureOfTabOnDesk(tab);
  expect(await takeMenuFault('other.example')).toBeUndefined();
  expect(await takeMenuFault('acme.example')).toBe('not-shown');
  expect(await takeMenuFault('acme.example')).toBeUndefined();
});

test('one that it took leaves nothing to tell', async () => {
  await putPictureOfTabOnDesk({ id: 7, windowId: 3, url: ADDRESS } as Parameters<
    typeof putPictureOfTabOnDesk
  >[0]);
  expect(browser.kept).toHaveLength(1);
  expect(await takeMenuFault('acme.example')).toBeUndefined();
});
