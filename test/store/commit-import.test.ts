import { beforeEach, expect, test, vi } from 'vitest';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { sayText } from '../../lib/record/say.ts';
import { exportList } from '../../lib/store/export-list.ts';
import { commitImport } from '../../lib/store/import-list.ts';
import { keepBackup } from '../../lib/store/keep-backup.ts';
import { readAllHistories } from '../../lib/store/read-record.ts';
import { recordMany } from '../../lib/store/record-many.ts';
import { makeSalt } from '../../lib/store/self.ts';
import { type Browser, openBrowser, openText, quietWork } from './browser.ts';

vi.mock('../../lib/store/keep-backup.ts', { spy: true });

const TODAY = '2026-11-24';

let priya: Browser;
let tomas: Browser;

beforeEach(async () => {
  priya = await openBrowser('Priya Castellanos');
  tomas = await openBrowser('Tomás Whitfield');
});

const MANY = 600;

async function openMany() {
  const acts = Array.from({ length: MANY }, (_, n) => ({
    about: `v${n}.example`,
    statements: [sayText(makeSalt, 'name', `Vendor ${n}`)],
  }));
  await recordMany(tomas.db, acts, quietWork());
  const person = { id: 'tomas', name: 'Tomás' };
  const decisions = new Map([[tomas.writer, { kind: 'know' as const, person }]]);
  const opened = await openText(priya.db, (await exportList(tomas.db, 'all')).text);
  const plan = planImport({ ...opened.input, decisions: decisions, today: TODAY });
  return { opened, plan };
}

async function commitUntil(isEnough: (done: number) => boolean) {
  const { opened, plan } = await openMany();
  const before = await readAllHistories(priya.db);
  const controller = new AbortController();
  const seen: [number, number][] = [];
  const pause = (done: number, total: number): void => {
    seen.push([done, total]);
    if (isEnough(done)) controller.abort();
  };
  const work = { pause, signal: controller.signal };
  const outcome = await commitImport(priya.db, opened, plan, new Set(), 'first', work);
  return { before, seen, outcome };
}

// With what the writer says of itself.
const TOTAL = MANY + 1;

test('says how far it is, and is written whole', async () => {
  const { seen, outcome } = await commitUntil(() => false);
  expect(outcome.ok).toBe(true);
  expect(seen).toEqual([
    [250, TOTAL],
    [500, TOTAL],
    [TOTAL, TOTAL],
  ]);
  expect((await readAllHistories(priya.db)).length).toBeGreaterThanOrEqual(TOTAL);
});

test.each([250, 500, TOTAL])('cancelled at %i histories, writes nothing after its backup', async (at) => {
  vi.mocked(keepBackup).mockClear();
  const { before, seen, outcome } = await commitUntil((done) => done === at);
  expect(outcome).toEqual({ ok: false, fault: 'cancelled' });
  expect(seen.at(-1)).toEqual([at, TOTAL]);
  expect(await readAllHistories(priya.db)).toEqual(before);
  expect([await priya.db.count('imports'), await priya.db.count('writers')]).toEqual([0, 1]);
  expect(keepBackup).toHaveBeenCalledExactlyOnceWith(priya.db, 'import');
});

test('cancelled while the backup is made, writes nothing, not even decisions about writers', async () => {
  const { opened, plan } = await openMany();
  const controller = new AbortController();
  vi.mocked(keepBackup).mockImplementationOnce(async () => {
    controller.abort();
    return { ok: true };
  });
  const rows = new Set(plan.rows.flatMap((row) => (row.fate === 'refused' ? [] : [row.key])));
  const before = await readAllHistories(priya.db);
  const nobodys = { ...plan, ownNames: { adds: [], brought: [] } };
  const work = { pause: () => undefined, signal: controller.signal };
  const outcome = await commitImport(priya.db, opened, nobodys, rows, 'first', work);
  expect(outcome).toEqual({ ok: false, fault: 'cancelled' });
  expect(await priya.db.getAll('people')).toHaveLength(1);
  expect(await readAllHistories(priya.db)).toEqual(before);
});
