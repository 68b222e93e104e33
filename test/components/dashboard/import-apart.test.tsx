import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportView } from '../../../components/dashboard/import-view.tsx';
import { AdvisoryLists } from '../../../components/lists/advisory-lists.tsx';
import { writeBundle } from '../../../lib/exchange/bundle.ts';
import { formatListFile } from '../../../lib/exchange/list-file.ts';
import { extension } from '../../../lib/platform/extension.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { keepAdvisoryList } from '../../../lib/store/keep-advisory-list.ts';
import { keepBackup } from '../../../lib/store/keep-backup.ts';
import { readAdvisoryLists } from '../../../lib/store/read-advisory-lists.ts';
import { makeSalt, makeSelf } from '../../../lib/store/self.ts';
import { theBackups, theRecord } from '../../../lib/store/stores.ts';
import { IMPORT_WORDS as words } from '../../../lib/words/import-words.ts';
import { LISTS_WORDS } from '../../../lib/words/lists-words.ts';
import { PREVIEW_WORDS } from '../../../lib/words/preview-words.ts';
import { WAY_IN_WORDS } from '../../../lib/words/way-in-words.ts';
import { makeAuthor, write, writeOwnName } from '../../exchange/made-entries.ts';
import { openText } from '../../store/browser.ts';
import { installLocks } from '../install-locks.ts';

installLocks();

vi.mock('../../../lib/store/keep-backup.ts', { spy: true });
vi.mock('../../../lib/store/way-in-thread.ts', () => import('../../store/way-in-here.ts'));
vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: vi.fn(async () => {}) } },
}));

const dana = await makeAuthor('Dana Cruz');
const warns = (key: string, name: string): Promise<Entry> =>
  write(dana, key, [
    sayText(makeSalt, 'name', name),
    sayStanding(makeSalt, { value: 'suspicious', reason: 'Rude.', replaces: [] }),
  ]);

async function danasList(exportedAt = '2026-11-20T10:00:00.000Z', key = 'acme.example'): Promise<string> {
  const entries = [await writeOwnName(dana), await warns(key, 'Acme Calls')];
  return formatListFile({ exportedAt, exportedBy: dana.key, entries });
}

beforeEach(async () => {
  location.hash = '';
  await makeSelf(await theRecord(), 'Ana Ortiz');
});

afterEach(async () => {
  cleanup();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

async function openApart(content: BlobPart, name = 'west-campus.firstcall.json'): Promise<HTMLInputElement> {
  render(<ImportView />);
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No file field');
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  fireEvent.change(input);
  fireEvent.click(await screen.findByRole('radio', { name: new RegExp(PREVIEW_WORDS.wayApart) }));
  return screen.findByRole('textbox', { name: PREVIEW_WORDS.listName });
}

const keepButton = () => screen.findByRole<HTMLButtonElement>('button', { name: PREVIEW_WORDS.keepApart(1) });
/** Once the lists that are here already are known. */
async function pressKeep(): Promise<void> {
  const button = await keepButton();
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(button);
}
const stored = async () =>
  (await readAdvisoryLists(await theRecord())).map(({ name, vendors }) => [name, vendors]);

async function keepBefore(text: string, name: string, from: 'file' | 'address'): Promise<void> {
  const db = await theRecord();
  const opened = await openText(db, text);
  await keepAdvisoryList(db, opened, {
    id: name,
    name,
    from:
      from === 'file'
        ? { kind: 'file', fileName: 'x.json' }
        : { kind: 'address', address: 'https://lists.example/west.json' },
  });
}

test('a list is kept apart as a whole, under a name, and nobody has to say who wrote it', async () => {
  const name = await openApart(await danasList());
  expect(name.value).toBe('west-campus');
  expect(screen.queryByText(words.newWriters(1))).toBeNull();
  expect(screen.queryByRole('checkbox', { name: words.take('Acme Calls') })).toBeNull();
  fireEvent.input(name, { target: { value: 'West Campus' } });
  expect(await stored()).toEqual([]);
  await pressKeep();
  await waitFor(async () => expect(await stored()).toEqual([['West Campus', 1]]));
  await waitFor(() => expect(location.hash).toBe('#/lists'));
  const db = await theRecord();
  expect([await db.count('imports'), (await db.getAll('people')).length]).toEqual([0, 1]);
  expect(await db.get('histories', 'acme.example')).toBeUndefined();
});

/** Dana's list as a bundle with so many files. */
async function danasBundle(files: number): Promise<BlobPart> {
  const packed = await Promise.all(
    Array.from({ length: files }, async (_, n) => {
      const bytes = new TextEncoder().encode(`%PDF report ${n}`);
      const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
      return { sha256, bytes };
    }),
  );
  return writeBundle(await danasList(), packed);
}

test.each([1, 3])('that %i files of a bundle are not kept apart is said before and after', async (files) => {
  await openApart(await danasBundle(files), 'west-campus.firstcall.zip');
  const many = files === 1 ? 'Its 1 file is not kept' : `Its ${files} files are not kept`;
  const line = screen.getByText(PREVIEW_WORDS.apartLine(files));
  expect(line.textContent).toContain(many);
  screen.getByText(/all it said is gone\. Its files are not kept\.$/);
  await pressKeep();
  await screen.findByRole('heading', { name: PREVIEW_WORDS.keptTitle('west-campus') });
  expect(screen.getByRole('status').textContent).toContain(many);
  expect(await stored()).toEqual([['west-campus', 1]]);
  expect(await (await theRecord()).count('files')).toBe(0);
  const lists = screen.getByRole<HTMLAnchorElement>('link', { name: PREVIEW_WORDS.openLists });
  expect(lists.getAttribute('href')).toBe('#/lists');
  fireEvent.click(screen.getByRole('button', { name: words.another }));
  await screen.findByRole('heading', { name: words.title });
});

test('of a list without files nothing is said about files', async () => {
  await openApart(await danasBundle(0), 'west-campus.firstcall.zip');
  screen.getByText(PREVIEW_WORDS.apartLine(0));
  expect(document.body.textContent).not.toMatch(/not kept/);
  await pressKeep();
  await waitFor(() => expect(location.hash).toBe('#/lists'));
});

test('while a list is being kept nobody is offered to cancel, and whoever leaves is not fetched back', async () => {
  await keepBefore(await danasList(), 'West Campus', 'file');
  const kept = Promise.withResolvers<{ ok: true }>();
  vi.mocked(keepBackup).mockImplementationOnce(() => kept.promise);
  const name = await openApart(await danasList('2026-11-23T10:00:00.000Z', 'newer.example'));
  await waitFor(() => expect(name.value).toBe('West Campus'));
  screen.getByRole('button', { name: words.cancel });
  await pressKeep();
  await screen.findByText(PREVIEW_WORDS.keepingApart);
  expect(screen.queryByRole('button', { name: words.cancel })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(PREVIEW_WORDS.wayMerge) }));
  expect(screen.queryByRole('button', { name: words.cancel })).toBeNull();
  cleanup();
  vi.mocked(extension.runtime.sendMessage).mockClear();
  kept.resolve({ ok: true });
  await waitFor(() => expect(extension.runtime.sendMessage).toHaveBeenCalled());
  const advised = (await (await theRecord()).getAll('advice')).map(({ key }) => key);
  expect(advised).toContain('newer.example');
  expect(location.hash).toBe('');
});

test('without room for a backup the copy held stays, unless the reviewer says so', async () => {
  await keepBefore(await danasList(), 'West Campus', 'file');
  vi.mocked(keepBackup).mockResolvedValueOnce({ ok: false, fault: 'storage-full' });
  const name = await openApart(await danasList('2026-11-23T10:00:00.000Z', 'newer.example'));
  await waitFor(() => expect(name.value).toBe('West Campus'));
  await pressKeep();
  await screen.findByText(WAY_IN_WORDS.noBackup);
  const advised = async () => (await (await theRecord()).getAll('advice')).map(({ key }) => key);
  expect(await advised()).toContain('acme.example');
  fireEvent.click(screen.getByRole('button', { name: WAY_IN_WORDS.withoutBackup }));
  await waitFor(() => expect(location.hash).toBe('#/lists'));
  expect(await advised()).not.toContain('acme.example');
});

test('a list without a name is not kept, nor under that of a list by address', async () => {
  await keepBefore(await danasList(), 'East Campus', 'address');
  const name = await openApart(await danasList());
  fireEvent.input(name, { target: { value: '  ' } });
  await screen.findByText(PREVIEW_WORDS.listNameMissing);
  expect((await keepButton()).disabled).toBe(true);
  fireEvent.input(name, { target: { value: 'east campus' } });
  await screen.findByText(PREVIEW_WORDS.listNameTaken);
  expect((await keepButton()).disabled).toBe(true);
});

test('what the same key exported before offers its name, and gives way as a whole', async () => {
  await keepBefore(await danasList('2026-10-01T10:00:00.000Z', 'older.example'), 'West Campus', 'file');
  const name = await openApart(await danasList());
  await waitFor(() => expect(name.value).toBe('West Campus'));
  expect(document.body.textContent).toContain(PREVIEW_WORDS.replacesList(1));
  await pressKeep();
  await waitFor(() => expect(location.hash).toBe('#/lists'));
  expect(await stored()).toEqual([['West Campus', 1]]);
  const keys = (await (await theRecord()).getAll('advice')).map(({ key }) => key);
  expect([keys.includes('acme.example'), keys.includes('older.example')]).toEqual([true, false]);
  // What gave way can be given back.
  const snapshots = await (await theBackups()).getAll('snapshots');
  expect(snapshots.map(({ why }) => why)).toEqual([['import']]);
});

test('a file that is older than the copy held is pointed out', async () => {
  await keepBefore(await danasList('2026-12-01T10:00:00.000Z'), 'West Campus', 'file');
  await openApart(await danasList());
  await screen.findByText(PREVIEW_WORDS.olderList);
});

test('a list is removed once it was said what goes with it; one by address has its own place', async () => {
  await keepBefore(await danasList(), 'West Campus', 'file');
  await keepBefore(await danasList(), 'Fetched', 'address');
  render(<AdvisoryLists />);
  fireEvent.click(await screen.findByRole('button', { name: LISTS_WORDS.remove('West Campus') }));
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText(LISTS_WORDS.removeWhat('West Campus', 1, 2));
  fireEvent.click(dialog.getByRole('button', { name: LISTS_WORDS.cancel }));
  expect(await stored()).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: LISTS_WORDS.remove('West Campus') }));
  fireEvent.click(screen.getByRole('button', { name: LISTS_WORDS.removeNow }));
  await screen.findByText(LISTS_WORDS.removed('West Campus'));
  expect(await stored()).toEqual([['Fetched', 1]]);
  await screen.findByText(LISTS_WORDS.none);
});
