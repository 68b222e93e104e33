import 'fake-indexeddb/auto';
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  renderHook,
  screen,
  waitFor,
} from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportView } from '../../../components/dashboard/import-view.tsx';
import { type Import, useImport } from '../../../components/dashboard/use-import.ts';
import { formatListFile } from '../../../lib/exchange/list-file.ts';
import { sayText } from '../../../lib/record/say.ts';
import { keepBackup } from '../../../lib/store/keep-backup.ts';
import { openFile } from '../../../lib/store/open-file.ts';
import { readHistory } from '../../../lib/store/read-record.ts';
import { makeSalt, makeSelf } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { writeInSteps } from '../../../lib/store/write-record.ts';
import { IMPORT_WORDS as words } from '../../../lib/words/import-words.ts';
import { PEOPLE_WORDS } from '../../../lib/words/people-words.ts';
import { makeAuthor, write, writeOwnName } from '../../exchange/made-entries.ts';
import { installLocks } from '../install-locks.ts';

installLocks();
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

vi.mock('../../../lib/store/keep-backup.ts', { spy: true });
vi.mock('../../../lib/store/open-file.ts', { spy: true });
vi.mock('../../../lib/store/write-record.ts', { spy: true });
vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: {
    runtime: { sendMessage: vi.fn(async () => {}) },
    storage: { managed: { get: vi.fn(async () => ({})) } },
  },
}));

const ben = await makeAuthor('Ben Adeyemi');

async function bensFile(name = 'ben.firstcall.json', key = 'acme.example'): Promise<File> {
  const entries = [await writeOwnName(ben), await write(ben, key, [sayText(makeSalt, 'name', 'Acme Calls')])];
  const exportedAt = '2026-11-20T10:00:00.000Z';
  return new File([formatListFile({ exportedAt, exportedBy: ben.key, entries })], name);
}

const older = await bensFile();
const newer = await bensFile('newer.firstcall.json', 'bell.example');

beforeEach(async () => {
  await makeSelf(await theRecord(), 'Ana Ortiz');
});

afterEach(async () => {
  cleanup();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

const held = async () => (await readHistory(await theRecord(), 'acme.example'))?.entries.length ?? 0;
const imports = async () => (await theRecord()).count('imports');
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });

/** Lets the backup wait until it is told to go on. */
function holdBackup(): () => void {
  const { promise, resolve } = Promise.withResolvers<{ ok: true }>();
  vi.mocked(keepBackup).mockImplementationOnce(() => promise);
  return () => resolve({ ok: true });
}

async function mergeIn(file: File): Promise<void> {
  render(<ImportView />);
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(drop, 'dataTransfer', { value: { files: [file] } });
  window.dispatchEvent(drop);
  const select = await screen.findByRole('combobox', { name: PEOPLE_WORDS.whose('Ben Adeyemi') });
  fireEvent.input(select, { target: { value: 'new' } });
  const merge = await button(words.merge(1));
  await waitFor(() => expect(merge.disabled).toBe(false));
  fireEvent.click(merge);
}

test('cancelled before anything is written, a merge leads back to the preview as it was, and can begin anew', async () => {
  const goOn = holdBackup();
  await mergeIn(older);
  await screen.findByText(words.preparing);
  fireEvent.click(await button(words.cancel));
  await screen.findByText(words.cancelling);
  expect(screen.queryByRole('button', { name: words.cancel })).toBeNull();
  goOn();
  await screen.findByText(words.cancelled);
  expect([await held(), await imports()]).toEqual([0, 0]);
  const merge = await button(words.merge(1));
  expect(merge.disabled).toBe(false); // Who Ben is has not to be said again.
  fireEvent.click(merge);
  await screen.findByText(words.done({ new: 1 }));
  expect(await held()).toBe(1);
});

test('a merge shows how far it is; once all of it is on its way to the disk, nobody is offered to cancel', async () => {
  const written = Promise.withResolvers<void>();
  const half = Promise.withResolvers<void>();
  const { promise: all, resolve: passOnAll } = Promise.withResolvers<void>();
  vi.mocked(writeInSteps).mockImplementationOnce(async (_db, _write, { onStep }) => {
    onStep(250, 500);
    half.resolve();
    await all;
    onStep(500, 500);
    await written.promise;
    return { ok: true };
  });
  await mergeIn(older);
  await half.promise;
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: words.merging });
  expect([bar.value, bar.max]).toEqual([250, 500]);
  await button(words.cancel);
  passOnAll();
  await screen.findByText(words.storing);
  expect(screen.queryByRole('button', { name: words.cancel })).toBeNull();
  written.resolve();
  await screen.findByText(words.done({ new: 1 }));
});

test('a merge that was written in spite of being cancelled says so', async () => {
  const written = Promise.withResolvers<void>();
  const merged = vi.mocked(writeInSteps).mockClear();
  merged.mockImplementationOnce(async () => {
    await written.promise;
    return { ok: true };
  });
  await mergeIn(older);
  await waitFor(() => expect(merged).toHaveBeenCalled());
  fireEvent.click(await button(words.cancel));
  written.resolve();
  await screen.findByText(words.done({ new: 1 }));
  await button(words.undoThis);
});

function openHook() {
  const { result } = renderHook(() => useImport());
  const stepAt = (at: Import['step']['at']) => waitFor(() => expect(result.current.step.at).toBe(at));
  return { acts: () => result.current, stepAt };
}

test('what came of a merge that was given up never takes the place of a newer file', async () => {
  const { acts, stepAt } = openHook();
  act(() => acts().open(older));
  await stepAt('preview');
  const written = Promise.withResolvers<void>();
  const merged = vi.mocked(writeInSteps).mockClear();
  merged.mockImplementationOnce(async () => {
    await written.promise;
    return { ok: true };
  });
  act(() => acts().merge());
  await waitFor(() => expect(merged).toHaveBeenCalled());
  act(() => acts().open(newer));
  await stepAt('preview');
  written.resolve();
  await act(async () => void (await merged.mock.results.at(-1)?.value));
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(acts().step).toMatchObject({ at: 'preview', opened: { fileName: newer.name } });
});

test('a file that opens after it was cancelled does not come up again', async () => {
  const { acts, stepAt } = openHook();
  const late = Promise.withResolvers<Awaited<ReturnType<typeof openFile>>>();
  const opening = vi
    .mocked(openFile)
    .mockClear()
    .mockImplementationOnce(() => late.promise);
  act(() => acts().open(older));
  await waitFor(() => expect(opening).toHaveBeenCalledOnce());
  act(() => acts().cancel());
  const end = vi.fn();
  const sheets = { fileName: 'x.csv', tables: [], thread: { end } };
  await act(async () => late.resolve({ ok: true, file: { kind: 'sheets', sheets: sheets as never } }));
  await stepAt('choose');
  await waitFor(() => expect(end).toHaveBeenCalledOnce());
  expect(acts().step.at).toBe('choose');
});
