import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportView } from '../../../components/dashboard/import-view.tsx';
import { AdvisoryLists } from '../../../components/lists/advisory-lists.tsx';
import { formatListFile } from '../../../lib/exchange/list-file.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { keepAdvisoryList } from '../../../lib/store/keep-advisory-list.ts';
import { readAdvisoryLists } from '../../../lib/store/read-advisory-lists.ts';
import { makeSalt, makeSelf } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { IMPORT_WORDS as words } from '../../../lib/words/import-words.ts';
import { LISTS_WORDS } from '../../../lib/words/lists-words.ts';
import { PREVIEW_WORDS } from '../../../lib/words/preview-words.ts';
import { makeAuthor, write, writeOwnName } from '../../exchange/made-entries.ts';
import { openText } from '../../store/browser.ts';

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

async function openApart(text: string, name = 'west-campus.firstcall.json'): Promise<HTMLInputElement> {
  render(<ImportView />);
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No file field');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  fireEvent.change(input);
  fireEvent.click(await screen.findByRole('radio', { name: new RegExp(PREVIEW_WORDS.wayApart) }));
  return screen.findByRole('textbox', { name: PREVIEW_WORDS.listName });
}

const keepButton = () => screen.findByRole<HTMLButtonElement>('button', { name: PREVIEW_WORDS.keepApart(1) });
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
  fireEvent.click(await keepButton());
  await waitFor(async () => expect(await stored()).toEqual([['West Campus', 1]]));
  await waitFor(() => expect(location.hash).toBe('#/lists'));
  const db = await theRecord();
  expect([await db.count('imports'), (await db.getAll('people')).length]).toEqual([0, 1]);
  expect(await db.get('histories', 'acme.example')).toBeUndefined();
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
  fireEvent.click(await keepButton());
  await waitFor(() => expect(location.hash).toBe('#/lists'));
  expect(await stored()).toEqual([['West Campus', 1]]);
  const keys = (await (await theRecord()).getAll('advice')).map(({ key }) => key);
  expect([keys.includes('acme.example'), keys.includes('older.example')]).toEqual([true, false]);
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
