import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackupFoot } from '../../../components/backup/backup-foot.tsx';
import { BackupSection } from '../../../components/backup/backup-section.tsx';
import { keepWeeklySnapshot } from '../../../components/backup/weekly-snapshot.ts';
import { sayText } from '../../../lib/record/say.ts';
import { keepBackup } from '../../../lib/store/keep-backup.ts';
import { entriesOf, readAllHistories } from '../../../lib/store/read-record.ts';
import { makeBackup } from '../../../lib/store/save-backup.ts';
import { makeSalt, makeSelf, readSelf, record } from '../../../lib/store/self.ts';
import { theBackups, theRecord } from '../../../lib/store/stores.ts';
import type { WriteOutcome } from '../../../lib/store/write-record.ts';
import { BACKUP_FAULTS, BACKUP_WORDS as words } from '../../../lib/words/backup-words.ts';

import { installLocks } from '../install-locks.ts';

const local = vi.hoisted(() => ({ get: vi.fn(async () => ({})), set: vi.fn(async () => {}) }));
vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: {
    runtime: { sendMessage: vi.fn(async () => {}) },
    storage: { local, managed: { get: vi.fn(async () => ({})) } },
  },
}));
const worker = vi.hoisted(() => ({ makeBackupInWorker: vi.fn(), unsealInWorker: vi.fn() }));
vi.mock('../../../lib/store/backup-in-worker.ts', () => worker);
const saving = vi.hoisted(() => ({ saveFile: vi.fn() }));
vi.mock('../../../components/dashboard/save-file.ts', () => saving);

const weekly = vi.hoisted(() => ({
  keepWeeklyBackup: vi.fn(async (): Promise<WriteOutcome> => ({ ok: true })),
}));
vi.mock('../../../lib/store/keep-backup.ts', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../../../lib/store/keep-backup.ts')>()),
  ...weekly,
}));

installLocks();
// What happy-dom calls a Blob cannot be kept in a database.
vi.stubGlobal('Blob', NodeBlob);
vi.stubGlobal('File', NodeFile);

beforeEach(async () => {
  worker.makeBackupInWorker.mockImplementation(async (settings: Record<string, unknown>) =>
    makeBackup(await theRecord(), settings),
  );
  await makeSelf(await theRecord(), 'Ana Ortiz');
});

afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
  for (const db of [await theRecord(), await theBackups()] as const)
    await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store as never)));
});

const note = async (key: string) => record(await theRecord(), key, [sayText(makeSalt, 'note', `On ${key}.`)]);
const keys = async () =>
  entriesOf(await readAllHistories(await theRecord()))
    .map(({ about }) => about)
    .filter((about) => !about.startsWith('writer:'))
    .sort();

async function backupFile(name = 'mine.firstcall.zip'): Promise<File> {
  const made = await makeBackup(await theRecord(), { warnBy: 'badge' });
  if (!made.ok) throw new Error(made.fault);
  return new File([made.backup.contents], name);
}

async function empty(name: string): Promise<void> {
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
  await makeSelf(db, name);
}

function choose(file: File): void {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No file field');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

async function show(): Promise<void> {
  render(<BackupSection self={(await readSelf(await theRecord()))?.writer} />);
}

const button = (name: string) => screen.findByRole('button', { name });

test('the foot says how old the last file is, counts no snapshot, and saves everything by one click', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'Temporal'], now: new Date('2026-11-01T10:00:00.000Z') });
  await note('acme.example');
  await keepBackup(await theRecord(), 'weekly');
  render(<BackupFoot />);
  await screen.findByText(words.neverSaved);
  fireEvent.click(await button(words.saveNow));
  await screen.findByText(words.lastSaved(0));
  expect(saving.saveFile).toHaveBeenCalledWith(
    'first-call-backup-2026-11-01.firstcall.zip',
    expect.any(Blob),
  );
  cleanup();
  vi.setSystemTime(new Date('2026-11-24T10:00:00.000Z'));
  render(<BackupFoot />);
  await screen.findByText('Last backup 23 days ago');
});

test('the foot says that the week’s snapshot found no room, until one does', async () => {
  weekly.keepWeeklyBackup.mockResolvedValueOnce({ ok: false, fault: 'storage-full' });
  render(<BackupFoot />);
  await act(keepWeeklySnapshot);
  expect(await screen.findByText(words.noRoomThisWeek)).toBeTruthy();
  await act(keepWeeklySnapshot);
  await waitFor(() => expect(screen.queryByText(words.noRoomThisWeek)).toBeNull());
});

test('a backup that cannot be made says why, and counts as none', async () => {
  worker.makeBackupInWorker.mockResolvedValue({ ok: false, fault: 'too-large' });
  render(<BackupFoot />);
  fireEvent.click(await button(words.saveNow));
  await screen.findByText(BACKUP_FAULTS['too-large']);
  await screen.findByText(words.neverSaved);
  expect(saving.saveFile).not.toHaveBeenCalled();
});

test('a passphrase has at least twelve characters, and the file is then named for age', async () => {
  await show();
  fireEvent.click(await button(words.sealNow));
  fireEvent.input(await screen.findByLabelText(words.passphrase), { target: { value: 'short' } });
  fireEvent.click(await button(words.sealSave));
  await screen.findByText(words.passphraseShort);
  expect(worker.makeBackupInWorker).not.toHaveBeenCalled();
  fireEvent.input(screen.getByLabelText(words.passphrase), { target: { value: 'four words in a row' } });
  fireEvent.click(await button(words.sealSave));
  await waitFor(() => expect(saving.saveFile).toHaveBeenCalled());
  expect(saving.saveFile.mock.calls[0]?.[0]).toMatch(/\.firstcall\.zip\.age$/);
  expect(worker.makeBackupInWorker).toHaveBeenCalledWith(expect.anything(), 'four words in a row');
});

test('into an empty browser everything comes back, settings too, and the new key is the same person’s', async () => {
  await note('acme.example');
  const file = await backupFile();
  await empty('ana ortiz');
  await show();
  choose(file);
  await screen.findByText(words.emptyHere);
  expect(await keys()).toEqual([]);
  // Proposed by the name; the person's id is that of the backup.
  const who = await screen.findByLabelText<HTMLSelectElement>(words.who);
  expect(who.selectedOptions[0]?.textContent).toBe('Ana Ortiz');
  fireEvent.click(await button(words.restoreNow));
  await screen.findByText(words.restored);
  expect(await keys()).toEqual(['acme.example']);
  const db = await theRecord();
  expect((await db.getAll('people')).map(({ name }) => name)).toEqual(['Ana Ortiz']);
  expect(await db.count('writers')).toBe(2);
  expect(local.set).toHaveBeenCalledWith({ warnBy: 'badge' });
});

test('beside a list of its own it joins, unless everything is to be replaced: then it names what is destroyed', async () => {
  await note('acme.example');
  const file = await backupFile();
  await empty('Ana Ortiz');
  await note('mine.example');
  await show();
  choose(file);
  const join = await screen.findByRole<HTMLInputElement>('radio', { name: new RegExp(words.join) });
  expect(join.checked).toBe(true);
  fireEvent.click(await button(words.restoreNow));
  await screen.findByText(words.restored);
  expect(await keys()).toEqual(['acme.example', 'mine.example']);
  expect(local.set).not.toHaveBeenCalled();
  fireEvent.click((await screen.findAllByRole('button', { name: words.close }))[0] as HTMLElement);

  choose(file);
  fireEvent.click(await screen.findByRole('radio', { name: new RegExp(words.replace) }));
  const lost = await screen.findByRole('list', { name: words.lostVendors });
  expect(within(lost).getByText('mine.example')).toBeTruthy();
  fireEvent.click(await button(words.replaceNow));
  await screen.findByText(words.restored);
  expect(await keys()).toEqual(['acme.example']);
});

test('a snapshot is listed with its reason, is restored, and is deleted after a question', async () => {
  await note('acme.example');
  await keepBackup(await theRecord(), 'import');
  await note('later.example');
  await show();
  await screen.findByText(new RegExp(words.why.import));
  fireEvent.click(await screen.findByRole('button', { name: /^Restore the snapshot of/ }));
  fireEvent.click(await screen.findByRole('radio', { name: new RegExp(words.replace) }));
  fireEvent.click(await button(words.replaceNow));
  await screen.findByText(words.restored);
  expect(await keys()).toEqual(['acme.example']);
  fireEvent.click((await screen.findAllByRole('button', { name: words.close }))[0] as HTMLElement);
  await screen.findByText(new RegExp(words.why.restore));
  const [first] = await screen.findAllByRole('button', { name: /^Delete the snapshot of/ });
  fireEvent.click(first as HTMLElement);
  await screen.findByText(words.dropWhat, { exact: false });
  expect(await (await theBackups()).count('snapshots')).toBe(2);
  fireEvent.click(await button(words.drop));
  await waitFor(async () => expect(await (await theBackups()).count('snapshots')).toBe(1));
});

test('a sealed backup asks for its passphrase until it is the right one', async () => {
  await note('acme.example');
  const contents = await backupFile();
  const sealed = new File(['age-encryption.org/v1\n-> scrypt x 18\n'], 'mine.age');
  worker.unsealInWorker.mockResolvedValueOnce({ ok: false, fault: 'wrong-passphrase' });
  worker.unsealInWorker.mockResolvedValueOnce({ ok: true, contents });
  await show();
  choose(sealed);
  for (const passphrase of ['wrong words', 'right words']) {
    fireEvent.input(await screen.findByLabelText(words.passphrase), { target: { value: passphrase } });
    fireEvent.click(await button(words.open));
    if (passphrase === 'wrong words') await screen.findByText(BACKUP_FAULTS['wrong-passphrase']);
  }
  await screen.findByText(words.restoreTitle('mine.age'));
});

test('a backup that is given up while it is opened does not come back', async () => {
  await note('acme.example');
  const contents = await backupFile();
  const unsealing = Promise.withResolvers();
  worker.unsealInWorker.mockReturnValueOnce(unsealing.promise);
  await show();
  choose(new File(['age-encryption.org/v1\n-> scrypt x 18\n'], 'mine.age'));
  fireEvent.input(await screen.findByLabelText(words.passphrase), { target: { value: 'right words' } });
  fireEvent.click(await button(words.open));
  await screen.findByText(words.opening);
  fireEvent.click(screen.getByRole('button', { name: words.close }));
  await act(async () => {
    unsealing.resolve({ ok: true, contents });
    await unsealing.promise;
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  ['notes.zip', 'not a zip', 'not-a-backup'],
  ['list.firstcall.json', '{"format":"first-call/list"}', 'a-list'],
] as const)('%s is refused in plain words', async (name, text, fault) => {
  await show();
  choose(new File([text], name));
  await screen.findByText(BACKUP_FAULTS[fault]);
});
