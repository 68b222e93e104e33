import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchLists } from '../../lib/platform/refresh-lists.ts';
import { putSubscription } from '../../lib/store/put-subscription.ts';
import { readPeople } from '../../lib/store/read-record.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { Subscription } from '../../lib/store/subscription.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);
const page = vi.hoisted(() => ({ doListWorkInPage: vi.fn() }));
vi.mock('../../lib/platform/refresh-page.ts', () => page);

const NOW = Date.parse('2026-06-01T12:00:00.000Z');
const HOUR = 60 * 60_000;
const ADDRESS = 'https://lists.example/team.firstcall.json';
const LIST = { address: ADDRESS, name: 'Network list' };
const KEY = 'q'.repeat(43);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  page.doListWorkInPage.mockReset().mockResolvedValue(undefined);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

async function subscribed(
  id: string,
  nextAt: number,
  more: Partial<Subscription['refresh']> = {},
): Promise<void> {
  const row: Subscription = {
    id,
    name: id,
    from: { kind: 'address', address: `https://${id}.example/list.json` },
    exportedBy: KEY,
    exportedAt: '2026-05-30T08:00:00.000Z',
    digest: 'd',
    loadedAt: '2026-05-30T09:00:00.000Z',
    vendors: 1,
    entries: 1,
    refresh: { exporter: KEY, checkedAt: '', failures: 0, nextAt: new Date(nextAt).toISOString(), ...more },
  };
  await putSubscription(await theRecord(), row);
}

function start(options: Parameters<typeof makeFakeExtension>[0] = {}) {
  const extension = makeFakeExtension(options);
  browser.extension = extension;
  watchLists();
  return {
    extension,
    ring: () => extension.alarms.onAlarm.fire({ name: 'lists' }),
    plans: () => extension.alarms.create.mock.calls.map(([name, { when }]) => [name, (when - NOW) / HOUR]),
  };
}

test('nobody has subscribed to anything: no page, no alarm', async () => {
  const { ring, plans } = start();
  await ring();
  expect(page.doListWorkInPage).not.toHaveBeenCalled();
  expect(plans()).toEqual([]);
});

test('nothing due: the alarm is set to the first of the lists', async () => {
  await subscribed('later', NOW + 5 * HOUR);
  await subscribed('sooner', NOW + 2 * HOUR);
  const { ring, plans } = start();
  await ring();
  expect(page.doListWorkInPage).not.toHaveBeenCalled();
  expect(plans()).toEqual([['lists', 2]]);
});

test('what is due is done, with the hosts that may be read; before it, an hour is set for the case that it breaks off', async () => {
  await subscribed('due', NOW);
  await subscribed('later', NOW + 5 * HOUR);
  const { ring, plans } = start({ origins: ['https://due.example/*'] });
  page.doListWorkInPage.mockImplementation(async () => {
    expect(plans()).toEqual([['lists', 1]]);
    await subscribed('due', NOW + 24 * HOUR);
  });
  await ring();
  expect(page.doListWorkInPage.mock.calls).toEqual([
    [
      {
        subscribe: [],
        repin: [],
        withdraw: [],
        refresh: ['due'],
        granted: ['https://due.example/list.json'],
      },
    ],
  ]);
  expect(plans()).toEqual([
    ['lists', 1],
    ['lists', 5],
  ]);
});

test('an alarm that was lost: the start of the worker sees what is due', async () => {
  await subscribed('due', NOW - 30 * HOUR);
  start();
  expect(page.doListWorkInPage).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_000);
  await vi.waitFor(() => expect(page.doListWorkInPage).toHaveBeenCalledOnce());
});

test('several wakings at once are one', async () => {
  await subscribed('due', NOW);
  const { extension, ring } = start();
  await Promise.all([ring(), extension.runtime.onStartup.fire(), ring()]);
  expect(page.doListWorkInPage).toHaveBeenCalledOnce();
});

test('another alarm is none of ours', async () => {
  await subscribed('due', NOW);
  const { extension } = start();
  await extension.alarms.onAlarm.fire({ name: 'reminder' });
  expect(page.doListWorkInPage).not.toHaveBeenCalled();
});

test('a policy subscribes its lists and makes its keys known, at once when it changes', async () => {
  const managed: Record<string, unknown> = {};
  const { extension } = start({ managed });
  Object.assign(managed, { lists: [LIST], trustedWriters: [{ key: KEY, person: 'Ana Ortiz' }] });
  await extension.storage.onChanged.fire({ lists: {} }, 'managed');
  await vi.waitFor(() => expect(page.doListWorkInPage).toHaveBeenCalledOnce());
  expect(page.doListWorkInPage.mock.calls[0]?.[0]).toMatchObject({ subscribe: [LIST], granted: [] });
  expect((await readPeople(await theRecord())).get(KEY)?.name).toBe('Ana Ortiz');
});

test('what the policy brought and no longer names is withdrawn', async () => {
  await subscribed('gone', NOW + 5 * HOUR, { byPolicy: true });
  const { ring } = start();
  await ring();
  expect(page.doListWorkInPage.mock.calls[0]?.[0]).toMatchObject({ withdraw: ['gone'], refresh: [] });
});

test('a change of the reviewer’s own settings is none of ours', async () => {
  await subscribed('due', NOW);
  const { extension } = start();
  const look = vi.spyOn(extension.storage.managed, 'get');
  await extension.storage.onChanged.fire({ checking: {} }, 'local');
  expect(look).not.toHaveBeenCalled();
  await extension.storage.onChanged.fire({ lists: {} }, 'managed');
  expect(look).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(page.doListWorkInPage).toHaveBeenCalledOnce());
});
