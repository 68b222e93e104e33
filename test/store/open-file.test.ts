import { createHash } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeBundle } from '../../lib/exchange/bundle.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { seal } from '../../lib/exchange/seal.ts';
import { sayStage } from '../../lib/record/say.ts';
import { sayFile } from '../../lib/record/say-evidence.ts';
import { exportList } from '../../lib/store/export-list.ts';
import { readFileBytes } from '../../lib/store/files.ts';
import { commitImport, type OpenedList } from '../../lib/store/import-list.ts';
import { type FileFault, openFile } from '../../lib/store/open-file.ts';
import { readAllHistories } from '../../lib/store/read-record.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { undoImport } from '../../lib/store/undo-import.ts';
import { type Browser, openBrowser, quietWork } from './browser.ts';
import { WayInThread } from './way-in-here.ts';

vi.mock('../../lib/store/way-in-thread.ts', () => import('./way-in-here.ts'));
vi.mock('../../lib/platform/extension.ts', () => ({
  extension: { storage: { managed: { get: async () => ({}) } } },
}));

const KEY = 'acme.example';
const TODAY = '2026-11-24';
const PASSPHRASE = 'seven quiet lines';

let priya: Browser;
let tomas: Browser;
let list: string;

const fileOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
};
const agreement = fileOf('%PDF-1.7 the agreement');
const stray = fileOf('named by nobody');

beforeEach(async () => {
  WayInThread.started.length = 0;
  priya = await openBrowser('Priya Castellanos');
  tomas = await openBrowser('Tomás Whitfield');
  await record(tomas.db, KEY, [
    sayFile(makeSalt, {
      name: 'agreement.pdf',
      type: 'application/pdf',
      size: agreement.bytes.length,
      sha256: agreement.sha256,
      of: [],
    }),
  ]);
  await record(tomas.db, 'bell.example', [sayStage('researching', [])]);
  list = (await exportList(tomas.db, 'all')).text;
});

async function open(content: BlobPart, name = 'x', passphrase?: string) {
  return openFile(priya.db, new File([content], name), quietWork(), passphrase);
}

async function openAsList(content: BlobPart, name?: string, passphrase?: string): Promise<OpenedList> {
  const outcome = await open(content, name, passphrase);
  if (!outcome.ok || outcome.file.kind !== 'list') throw new Error(`No list: ${JSON.stringify(outcome)}`);
  return outcome.file.opened;
}

async function take(opened: OpenedList, unticked: string[] = []) {
  const decisions = new Map([
    [tomas.writer, { kind: 'know' as const, person: { id: 'tomas', name: 'Tomás' } }],
  ]);
  return commitImport(
    priya.db,
    opened,
    planImport({ ...opened.input, decisions, today: TODAY }),
    new Set(unticked),
  );
}

test.each<[string, () => BlobPart, FileFault]>([
  ['nothing', () => '', { code: 'empty' }],
  ['a PDF', () => '%PDF-1.7', { code: 'other-file', sort: 'document' }],
  ['a web page', () => '<!doctype html>', { code: 'other-file', sort: 'page' }],
  ['JSON of something else', () => '{"vendors": []}', { code: 'not-a-list' }],
  ['a list that breaks off', () => list.slice(0, -9), { code: 'truncated' }],
  [
    'a bundle that breaks off in its list',
    () => writeBundle(list, []).fill(7, 50, 300),
    { code: 'bundle', fault: 'broken' },
  ],
])('%s is refused, and nothing is written', async (_what, content, fault) => {
  const before = await readAllHistories(priya.db);
  expect(await open(content())).toEqual({ ok: false, fault });
  expect(await readAllHistories(priya.db)).toEqual(before);
});

test('a file that went away is refused', async () => {
  const gone = new File(['{'], 'x');
  Object.defineProperty(gone, 'arrayBuffer', {
    value: () => Promise.reject(new DOMException('', 'NotReadableError')),
  });
  expect(await openFile(priya.db, gone, quietWork())).toEqual({ ok: false, fault: { code: 'unreadable' } });
});

test('a list by any name is a list', async () => {
  const opened = await openAsList(list, 'vendors.csv');
  expect(opened).toMatchObject({ fileName: 'vendors.csv', files: [], filesRefused: 0 });
  expect(opened.digest).toBe(createHash('sha256').update(list).digest('hex'));
});

test('a bundle brings the files that its evidence names, and takes them along when it is undone', async () => {
  const bundle = writeBundle(list, [agreement, stray]);
  const opened = await openAsList(bundle, 'tomas.firstcall.zip');
  expect(opened.digest).toBe(createHash('sha256').update(bundle).digest('hex'));
  const outcome = await take(opened);
  if (!outcome.ok) throw new Error(outcome.fault);
  expect(await (await readFileBytes(priya.db, agreement.sha256))?.text()).toBe('%PDF-1.7 the agreement');
  expect(await readFileBytes(priya.db, stray.sha256)).toBeUndefined();
  await undoImport(priya.db, outcome.imported.id);
  expect(await readFileBytes(priya.db, agreement.sha256)).toBeUndefined();
});

test('the file of a vendor that is left out stays out', async () => {
  await take(await openAsList(writeBundle(list, [agreement])), [KEY]);
  expect(await priya.db.count('files')).toBe(0);
  expect(await priya.db.count('imports')).toBe(1);
});

test('a file that is not the one its name promises is not taken, and is counted', async () => {
  const opened = await openAsList(writeBundle(list, [{ ...agreement, bytes: stray.bytes }]));
  expect(opened).toMatchObject({ files: [], filesRefused: 1 });
});

test('a sealed bundle opens with its passphrase, and stays closed to another', async () => {
  const sealed = await seal(writeBundle(list, [agreement]), PASSPHRASE);
  expect(await open(sealed)).toEqual({ ok: true, file: { kind: 'sealed' } });
  expect(await open(sealed, 'x', 'another')).toEqual({
    ok: false,
    fault: { code: 'sealed', fault: 'wrong-passphrase' },
  });
  const opened = await openAsList(sealed, 'tomas.firstcall.zip.age', PASSPHRASE);
  expect(opened).toMatchObject({ fileName: 'tomas.firstcall.zip', files: [{ sha256: agreement.sha256 }] });
  expect(WayInThread.started.every(({ isEnded }) => isEnded)).toBe(true);
});
