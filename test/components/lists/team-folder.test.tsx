import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeHandedFile } from '../../../components/lists/handed-file.ts';
import { TeamFolder } from '../../../components/lists/team-folder.tsx';
import { deviceName, folderFileName } from '../../../lib/exchange/folder-name.ts';
import { makeSelf } from '../../../lib/store/self.ts';
import { theBackups, theDesk, theRecord } from '../../../lib/store/stores.ts';
import { FOLDER_WORDS as words } from '../../../lib/words/folder-words.ts';
import { makeAuthor, write, writeOwnName } from '../../exchange/made-entries.ts';
import { makeFolderFile } from '../../exchange/made-folder-file.ts';
import { type FakeFolder, makeFolder } from '../../store/shared-folder.ts';
import { installLocks } from '../install-locks.ts';

vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: vi.fn(async () => {}) } },
}));
const transport = vi.hoisted(() => ({
  canShareFolder: vi.fn(() => true),
  chooseFolder: vi.fn(),
  readFolderAccess: vi.fn(async () => 'granted'),
  askFolderAccess: vi.fn(async () => 'granted'),
  openTeamFolder: vi.fn(),
  findFolderFault: vi.fn((error: { name?: string }) => (error.name === 'NotFoundError' ? 'gone' : undefined)),
}));
vi.mock('../../../lib/transports/team-folder.ts', () => transport);

installLocks();

let folder: FakeFolder;

beforeEach(async () => {
  folder = makeFolder();
  transport.openTeamFolder.mockImplementation(() => folder);
  transport.chooseFolder.mockResolvedValue({ name: 'Vendors' });
  await makeSelf(await theRecord(), 'Ana Ortiz');
});

afterEach(async () => {
  cleanup();
  transport.canShareFolder.mockReturnValue(true);
  transport.readFolderAccess.mockResolvedValue('granted');
  for (const db of [await theRecord(), await theDesk(), await theBackups()] as const)
    await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store as never)));
});

async function share(): Promise<void> {
  render(<TeamFolder />);
  fireEvent.click(await screen.findByRole('button', { name: words.choose }));
  await screen.findByText('Vendors');
}

async function putBens(cut = 0): Promise<void> {
  const ben = await makeAuthor('Ben');
  const entries = [
    await writeOwnName(ben),
    await write(ben, 'acme.example', [{ topic: 'standing', value: 'suspicious' }]),
  ];
  const bytes = makeFolderFile(ben.key, entries);
  folder.put(folderFileName(deviceName(ben.key)), new Blob([bytes.slice(0, bytes.length - cut)]));
}

test('without such folders it says that the same works by hand', async () => {
  transport.canShareFolder.mockReturnValue(false);
  render(<TeamFolder />);
  await screen.findByText(words.notHere);
  expect(screen.queryByRole('button', { name: words.choose })).toBeNull();
});

test('a folder that is chosen is written to at once, and named', async () => {
  await share();
  await screen.findByText(words.broughtNone, { exact: false });
  expect(folder.names()).toHaveLength(1);
  await screen.findByText(words.thisBrowser);
});

test('what waits is handed to the import preview', async () => {
  await putBens();
  await share();
  await screen.findByText(words.waitingTitle(1));
  await screen.findByText(words.unknownWriter);
  fireEvent.click(await screen.findByRole('button', { name: words.decide }));
  expect(location.hash).toBe('#/import');
  const file = takeHandedFile();
  expect(JSON.parse((await file?.text()) ?? '{}')).toMatchObject({
    format: 'first-call/list',
    entries: [{ about: 'acme.example' }, {}],
  });
});

test('a torn file is named, with what was done about it', async () => {
  await putBens(30);
  await share();
  await screen.findByText(`${words.states.torn}.`);
});

test('a folder that is gone says so', async () => {
  await share();
  await screen.findByText(words.broughtNone, { exact: false });
  transport.openTeamFolder.mockReturnValue({
    ...folder,
    list: async () => {
      throw new DOMException('Gone', 'NotFoundError');
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.exchangeNow }));
  await screen.findByText(/not there any more/);
});

test('after a restart access is asked for by one click, and the exchange follows', async () => {
  await share();
  await screen.findByText(words.broughtNone, { exact: false });
  cleanup();
  transport.readFolderAccess.mockResolvedValue('prompt');
  render(<TeamFolder />);
  await screen.findByText(words.access);
  transport.askFolderAccess.mockImplementation(async () => {
    transport.readFolderAccess.mockResolvedValue('granted');
    return 'granted';
  });
  await putBens();
  fireEvent.click(await screen.findByRole('button', { name: words.allowAgain }));
  await screen.findByText(words.waitingTitle(1));
  await waitFor(() => expect(screen.queryByText(words.access)).toBeNull());
});

test('stopping leaves the folder as it is', async () => {
  await share();
  await screen.findByText(words.thisBrowser);
  fireEvent.click(await screen.findByRole('button', { name: words.stop }));
  await screen.findByText(words.stopWhat);
  const buttons = await screen.findAllByRole('button', { name: words.stop });
  fireEvent.click(buttons.at(-1) as HTMLElement);
  await screen.findByRole('button', { name: words.choose });
  expect(folder.names()).toHaveLength(1);
});
