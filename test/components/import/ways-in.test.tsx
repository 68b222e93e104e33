import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportView } from '../../../components/dashboard/import-view.tsx';
import { sayText } from '../../../lib/record/say.ts';
import { exportList } from '../../../lib/store/export-list.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { IMPORT_WORDS } from '../../../lib/words/import-words.ts';
import { formatWayInFault, WAY_IN_WORDS as words } from '../../../lib/words/way-in-words.ts';

vi.mock('../../../lib/store/way-in-thread.ts', () => import('../../store/way-in-here.ts'));
vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: {
    runtime: { sendMessage: vi.fn(async () => {}) },
    storage: { managed: { get: vi.fn(async () => ({})) } },
  },
}));
// Sealing for real takes seconds a passphrase.
vi.mock('../../../lib/exchange/seal.ts', () => ({
  isSealed: (bytes: Uint8Array) => new TextDecoder().decode(bytes).startsWith('sealed:'),
  unseal: async (bytes: Uint8Array, passphrase: string) =>
    passphrase === 'right words'
      ? { ok: true, bytes: bytes.slice('sealed:'.length) }
      : { ok: false, fault: 'wrong-passphrase' },
}));

let list: string;

beforeEach(async () => {
  const db = await theRecord();
  await makeSelf(db, 'Ana Ortiz');
  await record(db, 'acme.example', [sayText(makeSalt, 'name', 'Acme Calls')]);
  list = (await exportList(db, 'all')).text;
});

afterEach(async () => {
  cleanup();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

/** What the browser gives a page that is dropped or pasted on. */
function transfer(given: { files?: File[]; text?: string }) {
  return { files: given.files ?? [], getData: () => given.text ?? '', types: [] };
}

function happen(
  type: 'drop' | 'paste',
  given: { files?: File[]; text?: string },
  target: EventTarget = window,
) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const member = type === 'drop' ? 'dataTransfer' : 'clipboardData';
  Object.defineProperty(event, member, { value: transfer(given) });
  target.dispatchEvent(event);
  return event;
}

const previewed = () => screen.findByText(IMPORT_WORDS.nothingToImport);

test('a list comes in by drop', async () => {
  render(<ImportView />);
  expect(happen('drop', { files: [new File([list], 'x')] }).defaultPrevented).toBe(true);
  await previewed();
});

test('a list comes in by paste, anywhere on the page', async () => {
  render(<ImportView />);
  happen('paste', { text: list });
  await previewed();
  await screen.findByRole('heading', { name: IMPORT_WORDS.titleOf(words.pastedName) });
});

test('a copied file comes in by paste; the picture beside copied cells does not', async () => {
  render(<ImportView />);
  const picture = new File(['x'], 'cells.png', { type: 'image/png' });
  happen('paste', { files: [picture], text: '%PDF-1.7' });
  await screen.findByText(formatWayInFault({ code: 'other-file', sort: 'document' }));
  happen('paste', { files: [picture, new File([list], 'x.json')], text: 'x.json' });
  await previewed();
});

test('what is pasted into the field is only typed there until it is sent off', async () => {
  render(<ImportView />);
  const field = screen.getByRole('textbox', { name: words.pasteLabel });
  expect(happen('paste', { text: list }, field).defaultPrevented).toBe(false);
  expect(screen.queryByRole('button', { name: words.pasteRead })).toBeNull();
  fireEvent.input(field, { target: { value: list } });
  fireEvent.click(screen.getByRole('button', { name: words.pasteRead }));
  await previewed();
});

test('a file that slips onto the preview is neither opened by the browser nor takes its place', async () => {
  render(<ImportView />);
  happen('drop', { files: [new File([list], 'x')] });
  await previewed();
  expect(happen('drop', { files: [new File(['%PDF-1.7'], 'y')] }).defaultPrevented).toBe(true);
  await previewed();
});

test.each([
  ['an empty file', '', { code: 'empty' } as const],
  ['a web page', '<!doctype html>', { code: 'other-file', sort: 'page' } as const],
])('%s gets one sentence, and another file can be chosen', async (_what, content, fault) => {
  render(<ImportView />);
  happen('drop', { files: [new File([content], 'x')] });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(formatWayInFault(fault));
  happen('drop', { files: [new File([list], 'x')] });
  await previewed();
});

test('a sealed file asks for its passphrase until one opens it', async () => {
  render(<ImportView />);
  happen('drop', { files: [new File(['sealed:', list], 'list.firstcall.json.age')] });
  const type = async (passphrase: string): Promise<void> => {
    const field = await screen.findByRole('textbox', { name: words.passphrase });
    fireEvent.input(field, { target: { value: passphrase } });
    fireEvent.click(screen.getByRole('button', { name: words.unseal }));
  };
  expect(screen.queryByRole('alert')).toBeNull();
  await type('');
  await screen.findByText(words.passphraseMissing);
  await type('wrong words');
  await screen.findByText(words.wrongPassphrase);
  const again = screen.getByRole('textbox', { name: words.passphrase });
  await waitFor(() => expect(document.activeElement).toBe(again));
  await type('right words');
  await previewed();
  await screen.findByRole('heading', { name: IMPORT_WORDS.titleOf('list.firstcall.json') });
});
