import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doListWork } from '../../lib/store/do-list-work.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { readSubscriptions } from '../../lib/store/subscription.ts';
import { openBrowser } from './browser.ts';
import { ADDRESS, type Exporter, listsWarningOn, onlyList, openExporter, serve } from './served-list.ts';

const DAY_1 = '2026-06-01T08:00:00.000Z';

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

const NO_WORK = { subscribe: [], repin: [], withdraw: [], refresh: [], granted: [] };
const named = { address: ADDRESS, name: 'Network list' };

test('a list of the administrator’s subscribes itself, and its first copy decides where no key is given', async () => {
  await doListWork(db, { ...NO_WORK, subscribe: [named], granted: [ADDRESS] });
  expect(await onlyList(db)).toMatchObject({
    exportedAt: DAY_1,
    refresh: { exporter: exporter.writer, byPolicy: true, failures: 0 },
  });
  expect(await listsWarningOn(db, 'one.example')).toEqual(['Network list']);
});

test('a list of the administrator’s holds to the key that is given', async () => {
  const list = { ...named, exporter: 'x'.repeat(43) };
  await doListWork(db, { ...NO_WORK, subscribe: [list], granted: [ADDRESS] });
  expect(await onlyList(db)).toMatchObject({
    digest: '',
    refresh: { fault: { code: 'other-exporter', exporter: exporter.writer }, failures: 1 },
  });
  const { id } = await onlyList(db);
  const repin = [{ id, exporter: exporter.writer }];
  await doListWork(db, { ...NO_WORK, repin, refresh: [id], granted: [ADDRESS] });
  expect(await onlyList(db)).toMatchObject({ exportedAt: DAY_1, refresh: { failures: 0 } });
});

test('a list of the administrator’s is tried without access too, since its server may let everybody read: without a header of ours', async () => {
  await doListWork(db, { ...NO_WORK, subscribe: [named] });
  const { id } = await onlyList(db);
  await doListWork(db, { ...NO_WORK, refresh: [id] });
  expect(server.asked.map((headers) => headers.get('if-none-match'))).toEqual([null, null]);
  server.isDown = true;
  await doListWork(db, { ...NO_WORK, refresh: [id] });
  expect((await onlyList(db)).refresh.fault).toEqual({ code: 'no-access' });
});

test('a list of the administrator’s goes with all it said when the policy names it no more', async () => {
  await doListWork(db, { ...NO_WORK, subscribe: [named], granted: [ADDRESS] });
  await doListWork(db, { ...NO_WORK, withdraw: [(await onlyList(db)).id] });
  expect(await readSubscriptions(db)).toEqual([]);
  expect(await listsWarningOn(db, 'one.example')).toEqual([]);
});

test('another key in the policy is held to at once, though the server has nothing newer', async () => {
  await doListWork(db, { ...NO_WORK, subscribe: [named], granted: [ADDRESS] });
  const { id } = await onlyList(db);
  const repin = [{ id, exporter: 'x'.repeat(43) }];
  await doListWork(db, { ...NO_WORK, repin, refresh: [id], granted: [ADDRESS] });
  expect((await onlyList(db)).refresh.fault).toEqual({
    code: 'other-exporter',
    exporter: exporter.writer,
  });
  expect(await listsWarningOn(db, 'one.example')).toEqual(['Network list']);
});
