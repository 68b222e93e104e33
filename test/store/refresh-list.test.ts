import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchListCopy } from '../../lib/store/fetch-list-copy.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { refreshList } from '../../lib/store/refresh-list.ts';
import { subscribeList } from '../../lib/store/subscribe-list.ts';
import { readSubscriptions, type Subscription } from '../../lib/store/subscription.ts';
import { trustExporter } from '../../lib/store/trust-exporter.ts';
import { unsubscribeList } from '../../lib/store/unsubscribe-list.ts';
import { openBrowser, quietWork } from './browser.ts';
import { ADDRESS, type Exporter, listsWarningOn, onlyList, openExporter, serve } from './served-list.ts';

const [DAY_1, DAY_2, DAY_3] = ['2026-06-01', '2026-06-02', '2026-06-03'].map(
  (day) => `${day}T08:00:00.000Z`,
) as [string, string, string];

let exporter: Exporter;
let db: RecordDatabase;
let server: ReturnType<typeof serve>;

beforeEach(async () => {
  exporter = await openExporter('Ana Ortiz');
  await exporter.flag('one.example');
  const first = await exporter.exportAt(DAY_1);
  ({ db } = await openBrowser('Maren Okafor'));
  server = serve(first);
});
afterEach(() => vi.unstubAllGlobals());

async function fetchFirst() {
  const fetched = await fetchListCopy(db, ADDRESS, { hasAccess: true, ...quietWork() });
  if (!fetched.ok || !fetched.copy) throw new Error('The server gave no list');
  return fetched.copy;
}

async function subscribe(): Promise<Subscription> {
  const outcome = await subscribeList(db, await fetchFirst(), { address: ADDRESS, name: 'Network list' });
  expect(outcome).toEqual({ ok: true });
  return onlyList(db);
}

async function refresh(hasAccess = true) {
  const { id } = await onlyList(db);
  return refreshList(db, id, { hasAccess, chance: 0.5, ...quietWork() });
}

function publish(text: string): void {
  server.text = text;
  server.etag = `"${server.asked.length + 1}"`;
}

test('a subscribed list warns, holds to its exporter, and is asked again in a day', async () => {
  const row = await subscribe();
  expect(row).toMatchObject({
    name: 'Network list',
    from: { kind: 'address', address: ADDRESS },
    exportedBy: exporter.writer,
    exportedAt: DAY_1,
    refresh: { exporter: exporter.writer, etag: '"1"', failures: 0 },
  });
  expect(Date.parse(row.refresh.nextAt) - Date.now()).toBeGreaterThan(21 * 60 * 60_000);
  expect(await listsWarningOn(db, 'one.example')).toEqual(['Network list']);
});

test('the same address is subscribed once', async () => {
  const copy = await fetchFirst();
  await subscribe();
  const again = await subscribeList(db, copy, { address: ADDRESS, name: 'Again' });
  expect(again).toEqual({ ok: false, fault: { code: 'subscribed-already' } });
});

test.each([
  ['without a signature', (text: string) => text.replace(/,\n"signature":"[^"]+"/, ''), 'unsigned'],
  ['that was altered', (text: string) => text.replace('suspicious', 'in-review'), 'signature-broken'],
  ['that was written anew', (text: string) => JSON.stringify(JSON.parse(text)), 'signature-broken'],
])('a list %s is not subscribed', async (_what, change, code) => {
  server.text = change(server.text);
  const outcome = await subscribeList(db, await fetchFirst(), { address: ADDRESS, name: 'List' });
  expect(outcome).toEqual({ ok: false, fault: { code } });
  expect(await readSubscriptions(db)).toEqual([]);
});

test('nothing newer: the server is asked with its own mark, and only the time changes', async () => {
  const before = await subscribe();
  expect(await refresh()).toBe('unchanged');
  expect(server.asked.at(-1)?.get('if-none-match')).toBe('"1"');
  const { refresh: after, ...rest } = await onlyList(db);
  expect(rest).toEqual({ ...before, refresh: undefined });
  expect(after.checkedAt >= before.refresh.checkedAt).toBe(true);
});

test('the same bytes under another mark are nothing newer, and the mark is kept', async () => {
  await subscribe();
  publish(server.text);
  expect(await refresh()).toBe('unchanged');
  expect((await onlyList(db)).refresh.etag).toBe(server.etag);
});

test('a newer copy takes the place of the one in force, as a whole', async () => {
  await subscribe();
  await exporter.flag('two.example');
  publish(await exporter.exportAt(DAY_2));
  expect(await refresh()).toBe('newer');
  expect(await onlyList(db)).toMatchObject({ exportedAt: DAY_2, vendors: 2, refresh: { etag: server.etag } });
  expect(await listsWarningOn(db, 'two.example')).toEqual(['Network list']);
});

describe('the copy in force stays, and its row says why', () => {
  async function expectRefused(fault: object): Promise<void> {
    const before = await onlyList(db);
    expect(await refresh()).toBe('refused');
    const after = await onlyList(db);
    expect(after.refresh).toMatchObject({ fault, failures: before.refresh.failures + 1 });
    expect({ ...after, refresh: undefined }).toEqual({ ...before, refresh: undefined });
    expect(after.refresh.checkedAt).toBe(before.refresh.checkedAt);
    expect(await listsWarningOn(db, 'one.example')).toEqual(['Network list']);
  }

  test('where the server brings back an older list', async () => {
    const older = server.text;
    await exporter.flag('two.example');
    server.text = await exporter.exportAt(DAY_2);
    await subscribe();
    publish(older);
    await expectRefused({ code: 'older', exportedAt: DAY_1 });
  });

  test('where the new copy was altered, or lost its signature', async () => {
    await subscribe();
    const next = await exporter.exportAt(DAY_2);
    publish(next.replace('suspicious', 'verified'));
    await expectRefused({ code: 'signature-broken' });
    publish(next.replace(/,\n"signature":"[^"]+"/, ''));
    await expectRefused({ code: 'unsigned' });
  });

  test('where somebody else has signed it', async () => {
    await subscribe();
    const here = globalThis.indexedDB;
    const other = await openExporter('Ben Adeyemi');
    await other.flag('two.example');
    publish(await other.exportAt(DAY_3));
    globalThis.indexedDB = here;
    await expectRefused({ code: 'other-exporter', exporter: other.writer });
    // The reviewer compares the fingerprint, and takes it.
    await trustExporter(db, (await onlyList(db)).id, other.writer);
    expect(await refresh()).toBe('newer');
    expect(await onlyList(db)).toMatchObject({
      exportedBy: other.writer,
      refresh: { exporter: other.writer, failures: 0 },
    });
    expect(await listsWarningOn(db, 'one.example')).toEqual([]);
  });

  test.each([
    ['a page of the server’s', '<!doctype html>', 'not-json'],
    ['nothing', '', 'empty'],
    ['half a list', '{"format":"first-call/list","version":1,"entries":[', 'truncated'],
    ['a list of a newer First Call', '{"format":"first-call/list","version":2}', 'newer-version'],
  ])('where %s comes', async (_what, text, code) => {
    await subscribe();
    publish(text);
    await expectRefused(expect.objectContaining({ code }));
  });

  test('where the server is down: tried again later and later, until it is back', async () => {
    await subscribe();
    server.isDown = true;
    await expectRefused({ code: 'unreachable' });
    const first = Date.parse((await onlyList(db)).refresh.nextAt) - Date.now();
    await expectRefused({ code: 'unreachable' });
    const second = Date.parse((await onlyList(db)).refresh.nextAt) - Date.now();
    expect(second / first).toBeCloseTo(2, 1);
    server.isDown = false;
    expect(await refresh()).toBe('unchanged');
    const { refresh: after } = await onlyList(db);
    expect(after.failures).toBe(0);
    expect(after).not.toHaveProperty('fault');
  });

  test('where the reviewer has taken the access back: the host is not even asked', async () => {
    await subscribe();
    const asked = server.asked.length;
    expect(await refresh(false)).toBe('refused');
    expect(server.asked).toHaveLength(asked);
    expect((await onlyList(db)).refresh.fault).toEqual({ code: 'no-access' });
  });
});

test('two tabs that refresh at once: one after the other, and the second finds nothing newer', async () => {
  await subscribe();
  await exporter.flag('two.example');
  publish(await exporter.exportAt(DAY_2));
  const outcomes = await Promise.all([refresh(), refresh(), refresh()]);
  expect(outcomes).toEqual(['newer', 'unchanged', 'unchanged']);
  expect(server.asked.slice(-2).map((headers) => headers.get('if-none-match'))).toEqual([
    server.etag,
    server.etag,
  ]);
});

test('unsubscribed while a copy is on its way: nothing of it arrives', async () => {
  const { id } = await subscribe();
  await exporter.flag('two.example');
  publish(await exporter.exportAt(DAY_2));
  const held = Promise.withResolvers<void>();
  server.wait = held.promise;
  const refreshing = refreshList(db, id, { hasAccess: true, chance: 0, ...quietWork() });
  await vi.waitFor(() => expect(server.asked).toHaveLength(2));
  await unsubscribeList(db, id);
  held.resolve();
  expect(await refreshing).toBe('gone');
  expect(await readSubscriptions(db)).toEqual([]);
  expect(await db.count('advice')).toBe(0);
  expect(await listsWarningOn(db, 'one.example')).toEqual([]);
});
