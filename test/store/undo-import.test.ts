import { beforeEach, expect, it } from 'vitest';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { sayLink, sayStanding, sayText } from '../../lib/record/say.ts';
import { exportList } from '../../lib/store/export-list.ts';
import { commitImport } from '../../lib/store/import-list.ts';
import { readAllHistories, readHistory } from '../../lib/store/read-record.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { undoImport } from '../../lib/store/undo-import.ts';
import { type Browser, openBrowser, openText } from './browser.ts';

const TODAY = '2026-11-24';
const note = (text: string) => sayText(makeSalt, 'note', text);

let priya: Browser;
let tomas: Browser;

beforeEach(async () => {
  priya = await openBrowser('Priya Castellanos');
  tomas = await openBrowser('Tomás Whitfield');
  await record(tomas.db, 'acme.example', [note('Polite')]);
  await record(tomas.db, 'acme.example', [sayLink('acme.test')]);
  await record(tomas.db, 'bell.example', [note('Rude')]);
});

async function importFrom(
  from: Browser,
  db: RecordDatabase,
  person = { id: 'tomas', name: 'Tomás' },
): Promise<string> {
  const { text } = await exportList(from.db, 'all');
  const opened = await openText(db, text);
  const decisions = new Map<string, WriterDecision>([[from.writer, { kind: 'know', person }]]);
  const plan = planImport({ ...opened.input, decisions, today: TODAY });
  const outcome = await commitImport(db, opened, plan, new Set());
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.imported.id;
}

async function everything(db: RecordDatabase) {
  return {
    histories: await readAllHistories(db),
    people: await db.getAll('people'),
    writers: await db.getAll('writers'),
  };
}

it('leaves the record as it was before the import, links and writers included', async () => {
  await record(priya.db, 'acme.test', [note('Ours')]);
  await record(priya.db, 'bell.example', [note('Ours too')]);
  const before = await everything(priya.db);
  const id = await importFrom(tomas, priya.db);
  expect((await readHistory(priya.db, 'acme.test'))?.namedBy).toEqual(['acme.example']);
  expect(await undoImport(priya.db, id)).toEqual({
    ok: true,
    removed: 4,
    kept: [],
    forgotten: [tomas.writer],
  });
  expect(await everything(priya.db)).toEqual(before);
  expect((await priya.db.get('imports', id))?.undoneAt).toEqual(expect.any(String));
});

it('can be imported again after that', async () => {
  const id = await importFrom(tomas, priya.db);
  const after = await everything(priya.db);
  await undoImport(priya.db, id);
  await importFrom(tomas, priya.db);
  const again = await everything(priya.db);
  expect(again.histories).toEqual(after.histories);
  expect(again.writers.map(({ key, person }) => [key, person])).toEqual(
    after.writers.map(({ key, person }) => [key, person]),
  );
});

it('keeps a key on which somebody has worked since, and its writer', async () => {
  const id = await importFrom(tomas, priya.db);
  await record(priya.db, 'acme.example', [sayStanding(makeSalt, { value: 'in-review', replaces: [] })]);
  const acme = await readHistory(priya.db, 'acme.example');
  const outcome = await undoImport(priya.db, id);
  expect(outcome).toEqual({
    ok: true,
    removed: 1,
    kept: [{ key: 'acme.example', why: 'later-entries' }],
    forgotten: [],
  });
  expect(await readHistory(priya.db, 'acme.example')).toEqual(acme);
  expect((await readHistory(priya.db, 'acme.test'))?.namedBy).toEqual(['acme.example']);
  expect(await readHistory(priya.db, 'bell.example')).toBeUndefined();
  expect(await priya.db.get('writers', tomas.writer)).toMatchObject({ person: 'tomas' });
});

it('keeps the way back along a link that stays, where nothing else of the key does', async () => {
  await record(tomas.db, 'acme.test', [note('Linked')]);
  const id = await importFrom(tomas, priya.db);
  await record(priya.db, 'acme.example', [note('Ours')]);
  expect(await undoImport(priya.db, id)).toMatchObject({ kept: [{ key: 'acme.example' }] });
  expect(await readHistory(priya.db, 'acme.test')).toEqual({
    key: 'acme.test',
    entries: [],
    namedBy: ['acme.example'],
  });
});

it('forgets a second writer of a person and not the person', async () => {
  const [self] = await priya.db.getAll('people');
  const before = await everything(priya.db);
  const id = await importFrom(tomas, priya.db, self);
  expect(await undoImport(priya.db, id)).toMatchObject({ forgotten: [tomas.writer] });
  expect(await everything(priya.db)).toEqual(before);
});

it('takes nothing from a later import that overlaps, and all when both are undone', async () => {
  const before = await everything(priya.db);
  const first = await importFrom(tomas, priya.db);
  await record(tomas.db, 'cedar.example', [note('New')]);
  const second = await importFrom(tomas, priya.db);
  const both = await readAllHistories(priya.db);
  expect(await undoImport(priya.db, first)).toMatchObject({
    removed: 0,
    kept: [
      { key: 'acme.example', why: 'other-import' },
      { key: 'bell.example', why: 'other-import' },
    ],
    forgotten: [],
  });
  expect(await readAllHistories(priya.db)).toEqual(both);
  expect(await undoImport(priya.db, second)).toMatchObject({ kept: [] });
  const { histories } = await everything(priya.db);
  expect(histories).toEqual(before.histories);
});

it('never takes back what we wrote ourselves, though the file brings it too', async () => {
  await record(priya.db, 'bell.example', [note('Ours')]);
  const before = await readAllHistories(priya.db);
  await importFrom(priya, tomas.db);
  const id = await importFrom(tomas, priya.db);
  expect((await readHistory(tomas.db, 'bell.example'))?.entries).toHaveLength(2);
  expect((await priya.db.get('imports', id))?.added['bell.example']).toHaveLength(1);
  await undoImport(priya.db, id);
  expect(await readAllHistories(priya.db)).toEqual(before);
});

it('says so where there is nothing to undo', async () => {
  expect(await undoImport(priya.db, 'no such import')).toEqual({ ok: false, fault: 'unknown-import' });
  const id = await importFrom(tomas, priya.db);
  await undoImport(priya.db, id);
  const after = await everything(priya.db);
  expect(await undoImport(priya.db, id)).toEqual({ ok: false, fault: 'undone-already' });
  expect(await everything(priya.db)).toEqual(after);
});
