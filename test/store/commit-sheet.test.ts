import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { foldVendor } from '../../lib/record/fold.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { sayText } from '../../lib/record/say.ts';
import { verifySignature } from '../../lib/record/signature.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { commitSheet } from '../../lib/store/commit-sheet.ts';
import { keepBackup } from '../../lib/store/keep-backup.ts';
import { entriesOf, readAllHistories, readHistory, readPeople } from '../../lib/store/read-record.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { undoImport } from '../../lib/store/undo-import.ts';
import { type Browser, openBrowser, quietWork } from './browser.ts';
import { openSheet } from './opened-sheet.ts';

vi.mock('../../lib/store/keep-backup.ts', () => ({ keepBackup: vi.fn(async () => ({ ok: true })) }));

const TODAY = '2026-11-24';
const SHEET = `Vendor,Website,Phone,Status,Comments
Acme Calls,acme.example,(415) 555-0100,Approved,Fine on weekends
Bell Line,bell.example,,,
Crest Answering,,,Blocked,Charges twice
`;

let ana: Browser;

beforeEach(async () => {
  ana = await openBrowser('Ana Ortiz');
  await record(ana.db, 'bell.example', [sayText(makeSalt, 'note', 'Here before.')]);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(keepBackup).mockReset().mockResolvedValue({ ok: true });
});

async function commit(text = SHEET, isOwn = false) {
  const { desk } = await openSheet(ana.db, text, { isOwn });
  return { desk, outcome: await commitSheet(ana.db, desk, 'first', quietWork()) };
}

const vendorRows = async (db: RecordDatabase) =>
  (await readAllHistories(db)).filter(({ key }) => !key.startsWith('writer:'));

async function shownOn(key: string): Promise<string> {
  const entries = entriesOf(await readAllHistories(ana.db));
  return decideStanding(foldVendor(key, entries, await readPeople(ana.db)), key, TODAY).shown;
}

test('each row becomes one entry of this reviewer that others would take, after what was there', async () => {
  const [before] = (await readHistory(ana.db, 'bell.example'))?.entries ?? [];
  const { outcome } = await commit();
  if (!outcome.ok) throw new Error(outcome.fault);
  const rows = await vendorRows(ana.db);
  expect(rows.map(({ key }) => key.replace(/^id:.*/, 'id'))).toEqual(['acme.example', 'bell.example', 'id']);
  const added = Object.values(outcome.imported.added).flat();
  const entries = entriesOf(rows).filter(({ id }) => added.includes(id));
  expect(entries).toHaveLength(3);
  for (const entry of entries) {
    expect(entry.by).toBe(ana.writer);
    expect(parseEntry(JSON.parse(JSON.stringify(entry))).ok).toBe(true);
    expect(await verifySignature(crypto.subtle, entry)).toBe(true);
    expect(entry.after).toEqual(entry.about === 'bell.example' ? [before?.id] : []);
  }
  expect(outcome.imported).toMatchObject({ fileName: 'vendors.csv', writers: [] });
});

test('a foreign file verifies nobody; our own list does', async () => {
  await commit();
  expect(await shownOn('acme.example')).toBe('in-review');
  ana = await openBrowser('Ana Ortiz');
  await commit(SHEET, true);
  expect(await shownOn('acme.example')).toBe('verified');
});

test('the same file has nothing to import the second time', async () => {
  await commit();
  const before = await readAllHistories(ana.db);
  const { outcome } = await commit();
  expect(outcome).toMatchObject({ ok: false, fault: 'nothing-to-import' });
  expect(await readAllHistories(ana.db)).toEqual(before);
  expect(await ana.db.count('imports')).toBe(1);
});

test('undone, it leaves what was there, and the file can come in again', async () => {
  const before = await vendorRows(ana.db);
  const { outcome } = await commit();
  if (!outcome.ok) throw new Error(outcome.fault);
  const again = await openRecord();
  expect(await undoImport(again, outcome.imported.id)).toMatchObject({ ok: true, removed: 3 });
  expect(await vendorRows(ana.db)).toEqual(before);
  again.close();
  expect((await commit()).outcome.ok).toBe(true);
});

test('a backup is made before anything is written', async () => {
  vi.mocked(keepBackup).mockImplementation(async (db, why) => {
    expect(why).toBe('import');
    expect(await vendorRows(db)).toHaveLength(1);
    return { ok: true };
  });
  expect((await commit()).outcome.ok).toBe(true);
  expect(keepBackup).toHaveBeenCalledTimes(1);
});

test('without room for a backup nothing is written, unless the reviewer says so', async () => {
  vi.mocked(keepBackup).mockResolvedValue({ ok: false, fault: 'storage-full' });
  const { desk, outcome } = await commit();
  expect(outcome).toMatchObject({ ok: false, fault: 'no-backup', summary: { taken: 3 } });
  expect(await vendorRows(ana.db)).toHaveLength(1);
  expect(await commitSheet(ana.db, desk, 'none', quietWork())).toMatchObject({ ok: true });
});

test.each([
  ['signed', 400],
  ['written', 700],
])('cancelled while rows are %s, nothing is written', async (_what, at) => {
  const text = `Website\n${Array.from({ length: 450 }, (_, n) => `v${n}.example`).join('\n')}\n`;
  const { desk } = await openSheet(ana.db, text);
  const controller = new AbortController();
  const seen: number[] = [];
  const outcome = await commitSheet(ana.db, desk, 'first', {
    signal: controller.signal,
    pause(done) {
      seen.push(done);
      if (done === at) controller.abort();
    },
  });
  expect(outcome).toMatchObject({ ok: false, fault: 'cancelled', summary: { taken: 450 } });
  expect(seen.at(-1)).toBe(at);
  expect(await vendorRows(ana.db)).toHaveLength(1);
  expect(await ana.db.count('imports')).toBe(0);
});

describe.each([1, 2, 3, 4, 5])('where put %i fails', (nth) => {
  test.each([
    ['QuotaExceededError', 'a full disk'],
    ['UnknownError', 'another failure'],
  ])('%s leaves all as it was', async (name) => {
    const { desk } = await openSheet(ana.db, SHEET);
    const before = await readAllHistories(ana.db);
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (++count === nth) throw new DOMException('', name);
      return put.call(this, value, key);
    });
    const committing = commitSheet(ana.db, desk, 'first', quietWork());
    if (name === 'UnknownError') await expect(committing).rejects.toThrow();
    else expect(await committing).toMatchObject({ ok: false, fault: 'storage-full' });
    vi.restoreAllMocks();
    expect(await readAllHistories(ana.db)).toEqual(before);
    expect(await ana.db.count('imports')).toBe(0);
  });
});

test('a row that is skipped right before the rows are written is not written', async () => {
  const { desk } = await openSheet(ana.db, SHEET);
  const skipping = desk.edit([2], { isSkipped: true });
  expect((await desk.lookOver(quietWork())).summary.taken).toBe(2);
  void desk.edit([3], { isSkipped: true });
  expect(await commitSheet(ana.db, desk, 'first', quietWork())).toMatchObject({ ok: true });
  await skipping;
  expect((await vendorRows(ana.db)).map(({ key }) => key.slice(0, 3))).toEqual(['bel', 'id:']);
  expect(entriesOf(await vendorRows(ana.db))).toHaveLength(2);
});

test('two tabs import one file at once: the second looks again before it writes a row twice', async () => {
  const first = await openSheet(ana.db, SHEET);
  const otherTab = await openRecord();
  const second = await openSheet(otherTab, SHEET);
  expect(await commitSheet(ana.db, first.desk, 'first', quietWork())).toMatchObject({ ok: true });
  await new Promise((resolve) => setTimeout(resolve, 20)); // the message that tells of it comes a task later
  expect(await commitSheet(otherTab, second.desk, 'first', quietWork())).toMatchObject({
    ok: false,
    fault: 'moved',
    summary: { taken: 0, counts: { already: 3 } },
  });
  expect(entriesOf(await vendorRows(ana.db))).toHaveLength(4);
  otherTab.close();
});

test('another tab imports the file while the backup is made: no row is written twice', async () => {
  const first = await openSheet(ana.db, SHEET);
  const otherTab = await openRecord();
  const second = await openSheet(otherTab, SHEET);
  vi.mocked(keepBackup).mockImplementationOnce(async () => {
    expect(await commitSheet(otherTab, second.desk, 'none', quietWork())).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 20)); // the message that tells of it comes a task later
    return { ok: true };
  });
  const outcome = await commitSheet(ana.db, first.desk, 'first', quietWork());
  expect(outcome).toMatchObject({ ok: false, fault: 'moved', summary: { taken: 0 } });
  expect(entriesOf(await vendorRows(ana.db))).toHaveLength(4);
  otherTab.close();
});

test('10,000 rows go the whole way', { timeout: 120_000 }, async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, n) =>
      `Vendor ${n},vendor-${n}.example,+1 415 555 0${100 + (n % 100)},Approved,"Answers within ${n % 60} seconds; asked twice."`,
  );
  const started = performance.now();
  const { desk } = await openSheet(ana.db, `Vendor,Website,Phone,Status,Comments\n${rows.join('\n')}\n`);
  expect(desk.summary).toMatchObject({ taken: 10_000 });
  const planned = performance.now();
  expect((await desk.lookOver(quietWork())).summary.signed).toBe(0);
  const looked = performance.now();
  expect(await commitSheet(ana.db, desk, 'first', quietWork())).toMatchObject({ ok: true });
  const done = performance.now();
  // Far above what it takes, so that only a cost that grows with the square of the rows fails.
  expect(planned - started).toBeLessThan(20_000);
  expect(looked - planned).toBeLessThan(30_000);
  expect(done - looked).toBeLessThan(60_000);
  expect(await ana.db.count('histories')).toBe(10_002);
});
