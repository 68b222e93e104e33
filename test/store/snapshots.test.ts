import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sayRedaction, sayText } from '../../lib/record/say.ts';
import { dropSnapshot, keepBackup, keepWeeklyBackup } from '../../lib/store/keep-backup.ts';
import { openSnapshot } from '../../lib/store/open-backup.ts';
import { entriesOf, readAllHistories } from '../../lib/store/read-record.ts';
import { replaceByBackup } from '../../lib/store/replace-by-backup.ts';
import { makeSalt, readSelf, record } from '../../lib/store/self.ts';
import { theBackups } from '../../lib/store/stores.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { makeAuthor, write } from '../exchange/made-entries.ts';
import { addFile, contents, db, fill, KEY, PAPER, shaOf, useOneList } from './backup-desk.ts';
import { quietWork } from './browser.ts';

useOneList();

const snapshots = async () =>
  (await (await theBackups()).getAll('snapshots')).toSorted((a, b) => (a.at < b.at ? -1 : 1));
const contentsOf = async (id: string) => {
  const outcome = await openSnapshot(db, id, quietWork());
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.opened;
};

test('an empty list is not kept; a list is, with everything, and the same one is not kept twice', async () => {
  expect(await keepBackup(db, 'import')).toEqual({ ok: true });
  expect(await snapshots()).toEqual([]);
  await fill();
  await keepBackup(db, 'import');
  await keepBackup(db, 'restore');
  const [snapshot, ...more] = await snapshots();
  expect(more).toEqual([]);
  expect(snapshot).toMatchObject({
    why: ['import', 'restore'],
    vendors: 2,
    entries: 6,
    files: [await shaOf(PAPER)],
  });
  expect(snapshot?.sameUntil.localeCompare(snapshot.at)).toBeGreaterThanOrEqual(0);
});

test.each([1, 49, 50, 51, 100])('a list of %i vendors is walked to its end', async (vendors) => {
  const author = await makeAuthor('Ben');
  const entries = await Promise.all(
    Array.from({ length: vendors }, (_, n) =>
      write(author, `v${n}.example`, [{ topic: 'standing', value: 'in-review' }]),
    ),
  );
  await writeRecord(db, { entries });
  await keepBackup(db, 'weekly');
  const [snapshot] = await snapshots();
  expect(snapshot).toMatchObject({ vendors, entries: vendors + 1 });
  expect((await contentsOf(snapshot?.id ?? '')).entries).toHaveLength(vendors + 1);
});

test('gives back the list as it was, into the same browser, with its own writer', async () => {
  await fill();
  const self = await readSelf(db);
  await keepBackup(db, 'import');
  const before = await contents(db, undefined);
  const [snapshot] = await snapshots();
  await record(db, 'later.example', [sayText(makeSalt, 'note', 'Later.')]);
  await db.delete('questions', 'team');
  expect(await replaceByBackup(db, await contentsOf(snapshot?.id ?? ''), undefined)).toEqual({ ok: true });
  const after = await contents(db, undefined);
  expect({ ...after, writers: [] }).toEqual({ ...before, writers: [] });
  expect((await readSelf(db))?.person).toBe(self?.person);
  // What was destroyed lies in a snapshot of its own.
  const kept = await contentsOf((await snapshots()).at(-1)?.id ?? '');
  expect(kept.entries.map(({ about }) => about)).toContain('later.example');
});

test('holds each file once, and lets go of it with the last snapshot that names it', async () => {
  await fill();
  await keepBackup(db, 'import');
  await record(db, KEY, [sayText(makeSalt, 'note', 'One more.')]);
  await keepBackup(db, 'import');
  expect(await (await theBackups()).count('files')).toBe(1);
  for (const { id } of await snapshots()) await dropSnapshot(id);
  expect(await (await theBackups()).count('files')).toBe(0);
  expect(await (await theBackups()).count('contents')).toBe(0);
});

test('the weekly one is kept after a week, not before, and not while nothing changed', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-01T08:00:00.000Z') });
  await fill();
  await keepWeeklyBackup(db);
  vi.setSystemTime(new Date('2026-11-07T08:00:00.000Z'));
  await record(db, KEY, [sayText(makeSalt, 'note', 'One more.')]);
  await keepWeeklyBackup(db);
  expect(await snapshots()).toHaveLength(1);
  vi.setSystemTime(new Date('2026-11-08T09:00:00.000Z'));
  await keepWeeklyBackup(db);
  expect(await snapshots()).toHaveLength(2);
  vi.setSystemTime(new Date('2026-12-24T09:00:00.000Z'));
  await keepWeeklyBackup(db);
  expect((await snapshots()).map(({ sameUntil }) => sameUntil.slice(0, 10))).toEqual([
    '2026-11-01',
    '2026-12-24',
  ]);
});

test('the weekly one is not due where an import keeps one just then', async () => {
  await fill();
  await Promise.all([keepBackup(db, 'import'), keepWeeklyBackup(db)]);
  expect(await snapshots()).toMatchObject([{ why: ['import'] }]);
});

test('a text that is redacted is erased from older snapshots too, and its file with it', async () => {
  const sha256 = await addFile(KEY, PAPER);
  await record(db, KEY, [sayText(makeSalt, 'note', 'Jane Roe, room 4.')]);
  await keepBackup(db, 'import');
  const [first] = await snapshots();
  const own = entriesOf(await readAllHistories(db)).filter(({ about }) => about === KEY);
  await record(db, KEY, [sayRedaction(makeSalt, own.map(({ id }) => `${id}.0`) as never, 'A name.')]);
  await keepBackup(db, 'import');
  const texts = await Promise.all((await snapshots()).map(({ id }) => contentsOf(id)));
  expect(JSON.stringify(texts.map(({ entries }) => entries))).not.toContain('Jane Roe');
  expect(texts[0]?.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  expect(await (await theBackups()).get('files', sha256)).toBeUndefined();
  expect((await (await theBackups()).get('snapshots', first?.id ?? ''))?.files).toEqual([]);
});

test('a disk without room is an outcome, and leaves the older snapshots whole', async () => {
  await fill();
  await keepBackup(db, 'import');
  const before = await snapshots();
  await record(db, KEY, [sayText(makeSalt, 'note', 'One more.')]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(await keepBackup(db, 'import')).toEqual({ ok: false, fault: 'storage-full' });
  vi.restoreAllMocks();
  expect(await snapshots()).toEqual(before);
  expect(await (await theBackups()).count('contents')).toBe(1);
});
