import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { sayLink, sayRedaction, sayStage, sayStanding, sayText } from '../../lib/record/say.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { exportList } from '../../lib/store/export-list.ts';
import { commitImport, openListFile } from '../../lib/store/import-list.ts';
import {
  entriesOf,
  readAllHistories,
  readHistory,
  readPeople,
  readRelated,
} from '../../lib/store/read-record.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { type Browser, openBrowser, openText, quietWork } from './browser.ts';

const TODAY = '2026-11-24';
const KEY = 'acme.example';

let priya: Browser;
let tomas: Browser;

beforeEach(async () => {
  priya = await openBrowser('Priya Castellanos');
  tomas = await openBrowser('Tomás Whitfield');
  await record(tomas.db, KEY, [
    sayText(makeSalt, 'name', 'Acme Calls'),
    sayStanding(makeSalt, { value: 'verified', checked: 'Agreement', replaces: [] }),
  ]);
  await record(tomas.db, 'bell.example', [sayText(makeSalt, 'note', 'Polite'), sayStage('researching', [])]);
});

function know(browser: Browser, name: string): Map<string, WriterDecision> {
  return new Map([[browser.writer, { kind: 'know', person: { id: `person-${name}`, name } }]]);
}

async function importText(
  db: RecordDatabase,
  text: string,
  decisions: ReadonlyMap<string, WriterDecision> = new Map(),
  unticked: string[] = [],
) {
  const opened = await openText(db, text);
  const plan = planImport({ ...opened.input, decisions, today: TODAY });
  return { plan, outcome: await commitImport(db, opened, plan, new Set(unticked)) };
}

async function exportText(browser: Browser): Promise<string> {
  return (await exportList(browser.db, 'all')).text;
}

async function shownOn(db: RecordDatabase, key: string): Promise<string> {
  const entries = entriesOf(await readRelated(db, [key]));
  return decideStanding(foldVendor(key, entries, await readPeople(db)), key, TODAY).shown;
}

describe('a file that is not taken leaves the record as it was', () => {
  const file = (text: string, size = text.length): Pick<File, 'name' | 'size' | 'arrayBuffer'> => ({
    name: 'x.firstcall.json',
    size,
    arrayBuffer: () => new Blob([text]).arrayBuffer(),
  });

  it.each<[string, Pick<File, 'name' | 'size' | 'arrayBuffer'>, string]>([
    ['not JSON', file('hello'), 'not-json'],
    ['cut off', file('{"format":"first-call/list"'), 'truncated'],
    ['200 MB', file('', 200 * 1024 * 1024), 'too-large'],
    ['one byte too many', file('', 128 * 1024 * 1024 + 1), 'too-large'],
    ['as large as may be', file('', 128 * 1024 * 1024), 'empty'],
    [
      'gone',
      { ...file('{}'), arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) },
      'unreadable',
    ],
  ])('%s', async (_what, given, code) => {
    const before = await readAllHistories(priya.db);
    const outcome = await openListFile(priya.db, given, quietWork());
    expect(outcome).toMatchObject({ ok: false, fault: { code } });
    expect(await readAllHistories(priya.db)).toEqual(before);
  });

  it('cancelled', async () => {
    const text = await exportText(tomas);
    const outcome = await openListFile(priya.db, file(text), {
      pause: () => undefined,
      signal: AbortSignal.abort(),
    });
    expect(outcome).toEqual({ ok: false, fault: { code: 'cancelled' } });
  });
});

it('imports a list with its writer known, and keeps what is needed to undo it', async () => {
  const text = await exportText(tomas);
  const { plan, outcome } = await importText(priya.db, text, know(tomas, 'Tomás'));
  expect(plan.counts).toEqual({ refused: 0, disputed: 0, changed: 0, new: 2, identical: 0 });
  expect(plan.writers).toMatchObject([
    { writer: tomas.writer, state: 'new', claimedName: 'Tomás Whitfield' },
  ]);
  expect(await shownOn(priya.db, KEY)).toBe('verified');
  const [row] = await priya.db.getAll('imports');
  expect(outcome).toEqual({ ok: true, imported: row });
  expect(row).toMatchObject({
    fileName: 'list.firstcall.json',
    digest: createHash('sha256').update(text).digest('hex'),
    writers: [tomas.writer],
  });
  expect(Object.keys(row?.added ?? {}).sort()).toEqual(
    [KEY, 'bell.example', `writer:${tomas.writer}`].sort(),
  );
});

it('has nothing to import the second time', async () => {
  const text = await exportText(tomas);
  await importText(priya.db, text, know(tomas, 'Tomás'));
  const before = await readAllHistories(priya.db);
  const { plan, outcome } = await importText(priya.db, text);
  expect(plan.counts).toEqual({ refused: 0, disputed: 0, changed: 0, new: 0, identical: 2 });
  expect(plan.writers).toMatchObject([{ state: 'known', person: { name: 'Tomás' } }]);
  expect(outcome).toEqual({ ok: false, fault: 'nothing-to-import' });
  expect(await readAllHistories(priya.db)).toEqual(before);
  expect(await priya.db.count('imports')).toBe(1);
});

it('shows two people who disagree as disputed, and the cautious one acts', async () => {
  await record(priya.db, KEY, [sayStanding(makeSalt, { value: 'suspicious', reason: 'Lies', replaces: [] })]);
  const text = await exportText(tomas);
  const { plan } = await importText(priya.db, text, know(tomas, 'Tomás'));
  expect(plan.counts.disputed).toBe(1);
  expect(await shownOn(priya.db, KEY)).toBe('disputed');
  await importText(tomas.db, await exportText(priya), know(priya, 'Priya'));
  expect(await shownOn(tomas.db, KEY)).toBe('disputed');
});

it('lets a stranger only warn', async () => {
  const { plan } = await importText(priya.db, await exportText(tomas));
  expect(await shownOn(priya.db, KEY)).toBe('unlisted');
  expect(await priya.db.get('writers', tomas.writer)).toEqual({
    key: tomas.writer,
    since: expect.any(String),
  });
  expect(plan.writers[0]?.decision).toBeUndefined();
  const again = await importText(priya.db, await exportText(tomas), know(tomas, 'Tomás'));
  expect(again.plan.writers[0]?.state).toBe('stranger');
  expect(again.outcome.ok).toBe(true);
  expect(await shownOn(priya.db, KEY)).toBe('verified');
});

it('calls a stranger by the name that an earlier file brought', async () => {
  const text = await exportText(tomas);
  await importText(priya.db, text);
  const nameless = text.replace(/,\n\{"about":"writer:.*(?=\n)/, '');
  expect(nameless).not.toContain('Tomás Whitfield');
  const { plan } = await importText(priya.db, nameless);
  expect(plan.writers).toMatchObject([{ state: 'stranger', claimedName: 'Tomás Whitfield' }]);
});

it('leaves an unticked vendor where it is', async () => {
  await importText(priya.db, await exportText(tomas), know(tomas, 'Tomás'), [KEY]);
  expect(await readHistory(priya.db, KEY)).toBeUndefined();
  expect(await readHistory(priya.db, 'bell.example')).toBeDefined();
});

it('takes the good entries of a file with a forged one', async () => {
  const text = await exportText(tomas);
  const forged = text.replace(/"sig":"(.)/, (_, first) => `"sig":"${first === 'A' ? 'B' : 'A'}`);
  const { plan, outcome } = await importText(priya.db, forged, know(tomas, 'Tomás'));
  expect(plan.rows[0]).toMatchObject({ fate: 'refused', fault: 'forged', about: KEY });
  expect(plan.counts).toMatchObject({ refused: 1, new: 1 });
  expect(outcome.ok).toBe(true);
  expect(await readHistory(priya.db, KEY)).toBeUndefined();
});

it('keeps a person whom the list knows under the name it has', async () => {
  const [self] = await priya.db.getAll('people');
  const decisions = new Map<string, WriterDecision>([
    [tomas.writer, { kind: 'know', person: { id: self?.id ?? '', name: 'Another spelling' } }],
  ]);
  await importText(priya.db, await exportText(tomas), decisions);
  expect(await priya.db.getAll('people')).toEqual([self]);
  expect((await readPeople(priya.db)).get(tomas.writer)).toEqual(self);
});

it('merges what another tab wrote between opening and writing', async () => {
  const opened = await openText(priya.db, await exportText(tomas));
  const plan = planImport({ ...opened.input, decisions: new Map(), today: TODAY });
  await record(priya.db, KEY, [sayText(makeSalt, 'note', 'Meanwhile')]);
  await importText(priya.db, await exportText(tomas));
  const { length } = (await readHistory(priya.db, KEY))?.entries ?? [];
  await commitImport(priya.db, opened, plan, new Set());
  expect((await readHistory(priya.db, KEY))?.entries).toHaveLength(length);
});

it('sees a vendor of ours that the file links to', async () => {
  await record(priya.db, 'acme.test', [
    sayStanding(makeSalt, { value: 'suspicious', reason: 'Lies', replaces: [] }),
  ]);
  await record(tomas.db, KEY, [sayLink('acme.test')]);
  const { plan } = await importText(priya.db, await exportText(tomas), know(tomas, 'Tomás'));
  expect(plan.rows.find((row) => row.fate === 'disputed')).toMatchObject({ keys: [KEY, 'acme.test'] });
});

it('exports no text that its writer redacted, and none of vendors not chosen', async () => {
  const [entry] = (await readHistory(tomas.db, 'bell.example'))?.entries ?? [];
  await record(tomas.db, 'bell.example', [sayRedaction(makeSalt, [`${entry?.id}.0`], 'A patient')]);
  const exported = await exportList(tomas.db, ['bell.example']);
  expect(exported.planned.keys).toEqual(['bell.example']);
  expect(exported.planned.entries).toHaveLength(3);
  expect(exported.text).not.toContain('Polite');
  expect(exported.text).not.toContain(KEY);
});

it('plans the thousandth vendor as it plans the first', async () => {
  const many = Array.from({ length: 1_001 }, (_, n) => `{"id":"x","about":"v${n}.example"}`).join(',');
  const text = (await exportText(tomas)).replace('"entries":[', `"entries":[${many},`);
  await record(priya.db, KEY, [sayStanding(makeSalt, { value: 'suspicious', reason: 'Lies', replaces: [] })]);
  const { plan } = await importText(priya.db, text, know(tomas, 'Tomás'));
  expect(plan.counts).toEqual({ refused: 1_001, disputed: 1, changed: 0, new: 1, identical: 0 });
});
