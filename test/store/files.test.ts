import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../lib/store/changes.ts';
import { type DeskDatabase, openDesk, type WaitingFile } from '../../lib/store/desk-database.ts';
import { attachFile, dropWaitingFile, keepWaitingFile, readFileBytes } from '../../lib/store/files.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { emptyOrigin } from './empty-record.ts';

let db: RecordDatabase;
let desk: DeskDatabase;

beforeEach(async () => {
  await emptyOrigin();
  [db, desk] = [await openRecord(), await openDesk()];
});

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
  desk.close();
});

const bytes = new Blob(['a letter']);
/** As `printf 'a letter' | sha256sum` prints it. */
const SHA = '5bb27fb86c807b2ff46917449e038a93779fe33ceae2ffc4c843c00c718e4183';

const WAITING: WaitingFile = {
  id: '1',
  key: 'acme.example',
  form: 'file',
  name: 'letter.txt',
  type: 'text/plain',
  sha256: SHA,
  bytes,
  at: '2026-03-02T09:00:00.000Z',
};

function failPuts(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', name);
  });
}

test.each([
  ['a file that was given', () => attachFile(db, SHA, bytes)],
  ['a file for the desk', () => keepWaitingFile(desk, WAITING)],
])('%s that finds no room says so, and nothing of it stays', async (_what, keep) => {
  failPuts('QuotaExceededError');
  expect(await keep()).toEqual({ ok: false, fault: 'storage-full' });
  vi.restoreAllMocks();
  expect([await db.count('files'), await desk.count('files')]).toEqual([0, 0]);
  failPuts('UnknownError');
  await expect(keep()).rejects.toThrow('No room');
});

test('bytes that are not here are undefined', async () => {
  expect(await readFileBytes(db, SHA)).toBeUndefined();
});

test('what comes to the desk and goes from it is told to open pages, and what was there already is not', async () => {
  const heard: Change[] = [];
  const stop = onChange((change) => heard.push(change));
  await keepWaitingFile(desk, WAITING);
  await keepWaitingFile(desk, { ...WAITING, id: '2' });
  await keepWaitingFile(desk, { ...WAITING, id: '3', topic: 'agreement' });
  await dropWaitingFile(desk, WAITING);
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  stop();
  expect(new Set(heard.map(({ area, keys }) => `${area} ${keys}`))).toEqual(new Set(['files acme.example']));
  expect((await desk.getAll('files')).map(({ id }) => id)).toEqual(['3']);
});
