import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportView } from '../../../components/dashboard/import-view.tsx';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { exportList } from '../../../lib/store/export-list.ts';
import { keepBackup } from '../../../lib/store/keep-backup.ts';
import { readHistory, readPeople } from '../../../lib/store/read-record.ts';
import { openRecord } from '../../../lib/store/record-database.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { IMPORT_WORDS } from '../../../lib/words/import-words.ts';
import { PEOPLE_WORDS } from '../../../lib/words/people-words.ts';
import { WAY_IN_WORDS } from '../../../lib/words/way-in-words.ts';
import { installLocks } from '../install-locks.ts';

installLocks();
// On a busy machine a backup and a merge take longer than the second that is waited for.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

vi.mock('../../../lib/store/keep-backup.ts', { spy: true });
vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: vi.fn(async () => {}) } },
}));

/** What Ben exports from his own browser: one warning, one name. */
async function bensList(): Promise<string> {
  const here = globalThis.indexedDB;
  globalThis.indexedDB = new IDBFactory();
  const db = await openRecord();
  await makeSelf(db, 'Ben Adeyemi');
  await record(db, 'acme.example', [
    sayText(makeSalt, 'name', 'Acme Calls'),
    sayStanding(makeSalt, { value: 'suspicious', reason: 'Heard patient names.', replaces: [] }),
  ]);
  const { text } = await exportList(db, 'all');
  db.close();
  globalThis.indexedDB = here;
  return text;
}

beforeEach(async () => {
  await makeSelf(await theRecord(), 'Ana Ortiz');
});

afterEach(async () => {
  cleanup();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

function choose(text: string): void {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No file field');
  Object.defineProperty(input, 'files', {
    value: [new File([text], 'ben.firstcall.json')],
    configurable: true,
  });
  fireEvent.change(input);
}

const mergeButton = () => screen.findByRole<HTMLButtonElement>('button', { name: IMPORT_WORDS.merge(1) });
const held = async () => (await readHistory(await theRecord(), 'acme.example'))?.entries.length ?? 0;

async function decide(value: string): Promise<void> {
  const select = await screen.findByRole('combobox', { name: PEOPLE_WORDS.whose('Ben Adeyemi') });
  fireEvent.input(select, { target: { value } });
}

test('a file that is no list is refused in plain words', async () => {
  render(<ImportView />);
  choose('{"hello": 1}');
  await screen.findByText(IMPORT_WORDS.couldNot);
  expect(await held()).toBe(0);
});

test('nothing is merged before it is said who the new writer is; then the list knows the person', async () => {
  const text = await bensList();
  render(<ImportView />);
  choose(text);
  expect((await mergeButton()).disabled).toBe(true);
  expect(document.body.textContent).toContain(IMPORT_WORDS.decideFirst);
  await decide('new');
  const merge = await mergeButton();
  await waitFor(() => expect(merge.disabled).toBe(false));
  expect(await held()).toBe(0);
  fireEvent.click(merge);
  await screen.findByText(IMPORT_WORDS.done({ new: 1 }));
  expect(await held()).toBe(1);
  const names = [...(await readPeople(await theRecord())).values()].map(({ name }) => name);
  expect(names.sort()).toEqual(['Ana Ortiz', 'Ben Adeyemi']);
});

test('the same file for the second time holds nothing to import, and the first import can be undone', async () => {
  const text = await bensList();
  render(<ImportView />);
  choose(text);
  await decide('new');
  fireEvent.click(await mergeButton());
  fireEvent.click(await screen.findByRole('button', { name: IMPORT_WORDS.another }));
  choose(text);
  await screen.findByText(IMPORT_WORDS.nothingToImport);
  expect(screen.queryByRole('button', { name: /^Merge \d/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: IMPORT_WORDS.cancel }));
  fireEvent.click(await screen.findByRole('button', { name: IMPORT_WORDS.undo }));
  fireEvent.click(await screen.findByRole('button', { name: IMPORT_WORDS.undoThis }));
  await screen.findByText(/1 writer is new again/);
  expect(await held()).toBe(0);
});

test('leaving the one writer out leaves nothing to import', async () => {
  const text = await bensList();
  render(<ImportView />);
  choose(text);
  await decide('leave-out');
  await screen.findByText(IMPORT_WORDS.nothingLeft);
});

test('an unticked vendor stays out; the decision about its writer is kept', async () => {
  const text = await bensList();
  render(<ImportView />);
  choose(text);
  await decide('new');
  fireEvent.click(await screen.findByRole('checkbox', { name: IMPORT_WORDS.take('Acme Calls') }));
  fireEvent.click(await screen.findByRole('button', { name: IMPORT_WORDS.merge(0) }));
  await screen.findByText(IMPORT_WORDS.doneNoVendors);
  expect(await held()).toBe(0);
  expect((await readPeople(await theRecord())).size).toBe(2);
});

test('without room for the backup nothing is merged, unless the reviewer says so', async () => {
  vi.mocked(keepBackup).mockResolvedValueOnce({ ok: false, fault: 'storage-full' });
  const text = await bensList();
  render(<ImportView />);
  choose(text);
  await decide('new');
  fireEvent.click(await mergeButton());
  await screen.findByText(WAY_IN_WORDS.noBackup);
  expect(await held()).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: WAY_IN_WORDS.withoutBackup }));
  await screen.findByText(IMPORT_WORDS.done({ new: 1 }));
  expect(await held()).toBe(1);
});
