import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../lib/store/changes.ts';
import { readAllHistories, readPeople } from '../../lib/store/read-record.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { makeSalt, makeSelf, readSelf, record } from '../../lib/store/self.ts';
import { type RecordWrite, writeRecord } from '../../lib/store/write-record.ts';
import { entryOf, WRITERS } from '../record/writers.ts';
import { emptyOrigin } from './empty-record.ts';

let db: RecordDatabase;

beforeEach(async () => {
  await emptyOrigin();
  db = await openRecord();
});

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const write: RecordWrite = {
  entries: [entryOf({}), entryOf({ about: 'b.example' }), entryOf({ about: 'c.example' })],
  people: [{ id: 'ben', name: 'Ben' }],
  writers: [{ key: WRITERS.ben, person: 'ben', since: '2026-03-02T09:00:00.000Z' }],
  imported: {
    id: 'i1',
    at: '2026-03-02T09:00:00.000Z',
    fileName: 'list.firstcall.json',
    digest: '',
    added: {},
    writers: [],
  },
};

async function everything(): Promise<unknown[]> {
  const stores = ['histories', 'people', 'writers', 'self', 'imports'] as const;
  return (await Promise.all(stores.map((store) => db.getAll(store)))).flat();
}

/** Lets one put in a write fail as a full disk does: the request fails, or the whole transaction at the end. */
function failAtPut(nth: number, how: 'request' | 'transaction', name = 'QuotaExceededError'): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (++count !== nth) return put.call(this, value, key);
    if (how === 'request') throw new DOMException('full', name);
    const request = put.call(this, value, key);
    // The stand-in's own way to end a transaction with an error, as a browser does when it cannot flush.
    (this.transaction as unknown as { _abort: (name: string) => void })._abort(name);
    return request;
  });
}

const points = [1, 2, 3, 4, 5, 6].flatMap((nth) => [
  { nth, how: 'request' as const },
  { nth, how: 'transaction' as const },
]);

test.each(points)(
  'disk full at put $nth ($how): a typed fault, and nothing written',
  async ({ nth, how }) => {
    failAtPut(nth, how);
    expect(await writeRecord(db, write)).toEqual({ ok: false, fault: 'storage-full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual([]);
    expect(await writeRecord(db, write)).toEqual({ ok: true });
    expect(await readAllHistories(db)).toHaveLength(3);
  },
);

test.each(points)(
  'another failure at put $nth ($how) is thrown, and nothing written',
  async ({ nth, how }) => {
    failAtPut(nth, how, 'UnknownError');
    await expect(writeRecord(db, write)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await everything()).toEqual([]);
  },
);

test.each([1, 2, 3, 4])(
  'disk full at put %i of making a writer: a typed fault, and no half of a writer',
  async (nth) => {
    failAtPut(nth, 'request');
    expect(await makeSelf(db, 'Ana')).toEqual({ ok: false, fault: 'storage-full' });
    vi.restoreAllMocks();
    expect(await everything()).toHaveLength(nth === 4 ? 3 : 0);
    expect(await makeSelf(db, 'Ana')).toEqual({ ok: true });
    expect((await readPeople(db)).size).toBe(1);
  },
);

test('every write to the record asks to be flushed to disk before it is acknowledged', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await makeSelf(db, 'Ana');
  await writeRecord(db, write);
  await record(db, 'acme.example', [{ topic: 'standing', value: 'suspicious' }]);
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(4);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

test('each part that changed is announced, and no other', async () => {
  const heard: Change[] = [];
  let finish: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const stop = onChange((change) => {
    heard.push(change);
    if (change.area === 'imports') finish();
  });
  await writeRecord(db, { entries: [] });
  await writeRecord(db, write);
  await all;
  stop();
  expect(heard).toEqual([
    { area: 'record', keys: ['acme.example', 'b.example', 'c.example'] },
    { area: 'people', keys: [] },
    { area: 'imports', keys: [] },
  ]);
});

test('what no other browser would take is not recorded', async () => {
  await makeSelf(db, 'Ana');
  const before = await everything();
  const tooMany = Array.from({ length: 65 }, () => ({ topic: 'note' }));
  await expect(record(db, 'acme.example', tooMany)).rejects.toThrow('shape');
  await expect(record(db, 'Acme', [{ topic: 'note' }])).rejects.toThrow('about');
  const tooLong = { topic: 'note', body: { salt: makeSalt(), text: 'x'.repeat(70_000) } };
  expect(await record(db, 'acme.example', [tooLong])).toEqual({ ok: false, fault: 'too-long' });
  expect(await everything()).toEqual(before);
});

test('a new name replaces the one before it and no older one', async () => {
  for (const name of ['Ana', 'Ana O.', 'Ana Ortiz']) await makeSelf(db, name);
  const [row] = await readAllHistories(db);
  const replaced = row?.entries.flatMap(({ statements }) => statements[0]?.replaces ?? []);
  expect(row?.entries).toHaveLength(3);
  expect(new Set(replaced).size).toBe(2);
  expect(replaced).toHaveLength(2);
});

test('nothing can be recorded before this browser has a writer', async () => {
  await expect(record(db, 'acme.example', [{ topic: 'note' }])).rejects.toThrow('has a writer');
  expect(await readSelf(db)).toBeUndefined();
  expect(await everything()).toEqual([]);
});

test('a writer kept as a stranger, or filed under a person who is gone, is not known', async () => {
  await writeRecord(db, {
    entries: [],
    writers: [
      { key: WRITERS.mal, since: '2026-03-02T09:00:00.000Z' },
      { key: WRITERS.moe, person: 'gone', since: '2026-03-02T09:00:00.000Z' },
    ],
  });
  expect((await readPeople(db)).size).toBe(0);
});
