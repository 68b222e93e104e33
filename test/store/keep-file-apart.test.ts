import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { formatListFile } from '../../lib/exchange/list-file.ts';
import { keepBackup } from '../../lib/store/keep-backup.ts';
import { keepFileApart } from '../../lib/store/keep-file-apart.ts';
import { openSnapshot } from '../../lib/store/open-backup.ts';
import { replaceByBackup } from '../../lib/store/replace-by-backup.ts';
import { theBackups } from '../../lib/store/stores.ts';
import { makeAuthor, write, writeOwnName } from '../exchange/made-entries.ts';
import { db, useOneList } from './backup-desk.ts';
import { openText, quietWork } from './browser.ts';

vi.mock('../../lib/store/keep-backup.ts', { spy: true });

const dana = await makeAuthor('Dana Cruz');

useOneList();
beforeEach(() => void vi.mocked(keepBackup).mockClear());

/** Keeps a file of Dana's apart, with one vendor in it. */
async function keep(key: string, backup: 'first' | 'none' = 'first', id = 'west') {
  const entries = [
    await writeOwnName(dana),
    await write(dana, key, [{ topic: 'standing', value: 'suspicious' }]),
  ];
  const text = formatListFile({ exportedAt: '2026-11-20T10:00:00.000Z', exportedBy: dana.key, entries });
  const from = { kind: 'file', fileName: 'west.firstcall.json' } as const;
  return keepFileApart(db, await openText(db, text), { id, name: id, from }, backup);
}

const advised = async (): Promise<string[]> =>
  (await db.getAll('advice')).map(({ key }) => key).filter((key) => !key.startsWith('writer:'));
const snapshots = async () => (await theBackups()).getAll('snapshots');

test('a list that takes the place of none is kept without a backup', async () => {
  expect(await keep('east.example', 'first', 'east')).toEqual({ ok: true });
  expect(await keep('old.example')).toEqual({ ok: true });
  expect(await snapshots()).toEqual([]);
});

test('an older copy gives way to the file by hand, and the backup that is made first gives it back', async () => {
  await keep('old.example');
  expect(await keep('new.example')).toEqual({ ok: true });
  expect(await advised()).toEqual(['new.example']);
  const [snapshot, ...more] = await snapshots();
  expect([snapshot?.why, more]).toEqual([['import'], []]);
  const outcome = await openSnapshot(db, snapshot?.id ?? '', quietWork());
  if (!outcome.ok) throw new Error(outcome.fault);
  expect(await replaceByBackup(db, outcome.opened, undefined)).toEqual({ ok: true });
  expect(await advised()).toEqual(['old.example']);
  expect(await db.getAll('lists')).toMatchObject([{ id: 'west', vendors: 1 }]);
});

test('without room for the backup the older copy stays, unless the reviewer says so', async () => {
  await keep('old.example');
  vi.mocked(keepBackup).mockResolvedValueOnce({ ok: false, fault: 'storage-full' });
  expect(await keep('new.example')).toEqual({ ok: false, fault: 'no-backup' });
  expect(await advised()).toEqual(['old.example']);
  expect(await keep('new.example', 'none')).toEqual({ ok: true });
  expect(await advised()).toEqual(['new.example']);
  expect(await snapshots()).toEqual([]);
});
