import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { takeHandedFile } from '../../../components/lists/handed-file.ts';
import { SubscribeForm } from '../../../components/lists/subscribe-form.tsx';
import type { ListCopy } from '../../../lib/store/fetch-list-copy.ts';
import { LIST_ADDRESS_FAULTS, SUBSCRIBE_WORDS as words } from '../../../lib/words/subscribe-words.ts';

const access = vi.hoisted(() => ({ requestListAccess: vi.fn(), hasListAccess: vi.fn() }));
vi.mock('../../../lib/platform/list-access.ts', () => access);
const fetched = vi.hoisted(() => ({ fetchListCopy: vi.fn() }));
vi.mock('../../../lib/store/fetch-list-copy.ts', () => fetched);
const store = vi.hoisted(() => ({ subscribeList: vi.fn() }));
vi.mock('../../../lib/store/subscribe-list.ts', () => store);
vi.mock('../../../lib/store/stores.ts', () => ({ theRecord: async () => ({}) }));
vi.mock('../../../lib/platform/list-alarm.ts', () => ({ planListAlarm: async () => undefined }));
vi.mock('../../../lib/platform/ask-background.ts', () => ({ askToCheckTabs: async () => undefined }));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  location.hash = '';
});

const ADDRESS = 'https://lists.example/team.firstcall.json';
const KEY = 'FIzWjhU4bWxoabcdefghijklmnopqrstuvwxyz01234';

function copyOf(signature: 'holds' | 'none'): ListCopy {
  const file = new File(['{}'], 'team.firstcall.json');
  const input = { list: { entries: [], refused: [] }, people: new Map() };
  const opened = {
    signature,
    exportedBy: KEY,
    exportedAt: '2026-06-01T08:00:00.000Z',
    digest: 'd',
    fileName: file.name,
    files: [],
    input,
  };
  return { file, opened: opened as unknown as ListCopy['opened'] };
}

function show(): void {
  render(<SubscribeForm address={ADDRESS} />);
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function come(copy: ListCopy): Promise<void> {
  access.requestListAccess.mockResolvedValue(true);
  fetched.fetchListCopy.mockResolvedValue({ ok: true, copy });
  show();
  press(words.look);
}

test('an address from a link is filled in, and nothing is asked of anybody', () => {
  show();
  expect(screen.getByRole('textbox')).toHaveProperty('value', ADDRESS);
  expect(access.requestListAccess).not.toHaveBeenCalled();
  expect(fetched.fetchListCopy).not.toHaveBeenCalled();
});

test('an address that cannot be taken keeps the focus, and the browser is not asked', () => {
  show();
  const field = screen.getByRole('textbox');
  fireEvent.input(field, { target: { value: 'https://10.0.0.1/list.json' } });
  press(words.look);
  expect(screen.getByText(LIST_ADDRESS_FAULTS['no-name'])).toBeTruthy();
  expect(document.activeElement).toBe(field);
  expect(access.requestListAccess).not.toHaveBeenCalled();
});

test('the browser is asked in the click itself, for that address; refused, nothing is fetched', async () => {
  access.requestListAccess.mockResolvedValue(false);
  show();
  press(words.look);
  expect(access.requestListAccess.mock.calls).toEqual([[ADDRESS]]);
  await screen.findByText(words.accessRefused);
  expect(fetched.fetchListCopy).not.toHaveBeenCalled();
});

test('a list without a signature never comes to the question', async () => {
  await come(copyOf('none'));
  await screen.findByText(/The file is not signed by who exported it/);
  expect(screen.queryByText(words.confirmTitle)).toBeNull();
});

test('what came is shown with its fingerprint; a list needs a name', async () => {
  const copy = copyOf('holds');
  await come(copy);
  await screen.findByText('FIzW jhU4 bWxo');
  const name = screen.getByRole('textbox', { name: words.name });
  fireEvent.input(name, { target: { value: '  ' } });
  press(words.subscribe);
  expect(await screen.findByText(words.nameMissing)).toBeTruthy();
  expect(store.subscribeList).not.toHaveBeenCalled();
  store.subscribeList.mockResolvedValue({ ok: true });
  fireEvent.input(name, { target: { value: 'Network list' } });
  press(words.subscribe);
  await screen.findByText(words.done('Network list'));
  expect(store.subscribeList.mock.calls[0]?.slice(1)).toEqual([
    copy,
    { address: ADDRESS, name: 'Network list' },
  ]);
});

test('pressed twice, a list is subscribed to once', async () => {
  await come(copyOf('holds'));
  await screen.findByText(words.confirmTitle);
  store.subscribeList.mockResolvedValueOnce({ ok: true });
  store.subscribeList.mockResolvedValue({ ok: false, fault: { code: 'subscribed-already' } });
  press(words.subscribe);
  press(words.subscribe);
  await screen.findByText(words.done('lists.example'));
  expect(store.subscribeList).toHaveBeenCalledTimes(1);
});

test('a full disk says so, and the question stays', async () => {
  await come(copyOf('holds'));
  await screen.findByText(words.confirmTitle);
  store.subscribeList.mockResolvedValue({ ok: false, fault: { code: 'storage-full' } });
  press(words.subscribe);
  await screen.findByText(/The browser’s storage is full/);
  expect(screen.getByText(words.confirmTitle)).toBeTruthy();
});

test('merging leads to the import with the file, and writes nothing here', async () => {
  const copy = copyOf('holds');
  await come(copy);
  await screen.findByText(words.confirmTitle);
  press(words.merge);
  expect(location.hash).toBe('#/import');
  expect(takeHandedFile()).toBe(copy.file);
  expect(takeHandedFile()).toBe(undefined);
  expect(store.subscribeList).not.toHaveBeenCalled();
});
