import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedRegister, RegisterName } from '../../lib/registers/register.ts';
import { isTooOld } from '../../lib/registers/register-age.ts';
import type { LoadProgress } from '../../lib/registers/register-loading.ts';
import { onChange } from '../../lib/store/changes.ts';
import { keepSnapshot } from '../../lib/store/keep-snapshot.ts';
import { type LoadOutcome, loadRegister, type RegisterLoad } from '../../lib/store/load-register.ts';
import { openRegisters, type RegisterDatabase } from '../../lib/store/register-database.ts';
import { removeRegister } from '../../lib/store/replace-register.ts';
import { RegisterSearch } from '../../lib/store/search-registers.ts';
import { formatBreaches, madeReports } from '../registers/made-breaches.ts';
import { makeLeie } from '../registers/made-leie.ts';
import { emptyOrigin } from './empty-record.ts';

let db: RegisterDatabase;

beforeEach(async () => {
  await emptyOrigin();
  db = await openRegisters();
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00.000Z'), toFake: ['Date', 'Temporal'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  db.close();
});

const readSnapshot = () => readFile('public/registers/hhs-breaches.json', 'utf8');

function load(
  text: string | Uint8Array<ArrayBuffer>,
  told: Partial<RegisterLoad> = {},
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<LoadOutcome> {
  const from = { kind: 'file', name: 'breach_report.csv' } as const;
  return loadRegister(db, { file: new Blob([text]), from, ...told }, onProgress);
}

async function held(): Promise<LoadedRegister[]> {
  return (await db.getAll('registers')).map(({ facts }) => facts);
}

const company = (text: string): RegisterName => ({ text, of: 'company' });

const ARCHIVE = madeReports('archive');

test('a file is loaded with its hash, its dates and its number of rows, and open pages hear of it', async () => {
  const heard = new Promise<unknown>((resolve) => {
    const stop = onChange((change) => {
      stop();
      resolve(change);
    });
  });
  const text = formatBreaches(ARCHIVE);
  const steps: string[] = [];
  const outcome = await load(text, {}, ({ step }) => steps.push(step));
  expect(outcome).toMatchObject({ ok: true, skipped: 0 });
  expect(await held()).toEqual([
    {
      id: 'breaches-archive',
      from: { kind: 'file', name: 'breach_report.csv' },
      newest: '2024-04-26',
      loadedAt: '2026-11-24T09:00:00.000Z',
      rows: ARCHIVE.length,
      sha256: createHash('sha256').update(text).digest('hex'),
      hasDescriptions: true,
    },
  ]);
  expect(await heard).toEqual({ area: 'registers', keys: ['breaches-archive'] });
  expect([...new Set(steps)]).toEqual(['reading', 'indexing', 'storing']);
});

const NOW = Date.parse('2026-11-24T09:00:00.000Z');
const writtenAt = (text: string, at: number): RegisterLoad['file'] =>
  new File([text], 'breach_report.csv', { lastModified: at });

test.each([
  ['today', NOW, '2026-11-24'],
  ['on the day of its newest report', Date.parse('2026-11-13T12:00:00.000Z'), '2026-11-13'],
  ['before its newest report, as by a wrong clock', Date.parse('2026-11-12T12:00:00.000Z'), undefined],
  ['at no time that is known', 0, undefined],
  ['in days to come', NOW + 2 * 86_400_000, undefined],
])('an export of the portal that was written %s', async (_when, at, listDate) => {
  const file = writtenAt(formatBreaches(madeReports('current')), at);
  const outcome = await load('', { file });
  expect(outcome).toMatchObject({ ok: true, register: { newest: '2026-11-13' } });
  expect([(await held())[0]?.listDate, (await held())[0]?.fileDate]).toEqual([listDate, undefined]);
});

test('an export of the portal that was just made is not too old, whatever its newest report', async () => {
  const reports = formatBreaches(ARCHIVE);
  await load(reports);
  expect(isTooOld((await held())[0] as LoadedRegister, '2026-11-24'), 'where nobody knows its day').toBe(
    true,
  );
  await load('', { file: writtenAt(reports, NOW) });
  const [archive] = await held();
  expect(isTooOld(archive as LoadedRegister, '2027-02-22')).toBe(false);
  expect(isTooOld(archive as LoadedRegister, '2027-02-23'), '91 days after').toBe(true);
});

/** An archive of a hundred reports, less some of the oldest. */
const archiveOf = (rows: number): string =>
  formatBreaches(madeReports('archive', ['04/26/2024', ...Array(99).fill('10/21/2009')]).slice(0, rows));
const currentOf = (rows: number): string =>
  formatBreaches(madeReports('current', Array(100).fill('11/13/2026')).slice(0, rows));

test.each([
  ['breaches-archive', archiveOf, 95, 94],
  ['breaches-current', currentOf, 75, 74],
] as const)('%s: of a hundred rows in force, fewer are asked about', async (id, textOf, enough, tooFew) => {
  await load(textOf(100));
  const asked = await load(textOf(tooFew));
  expect(asked).toEqual({ ok: false, ask: { kind: 'fewer-rows', id, rows: tooFew, heldRows: 100 } });
  expect((await held())[0]?.rows).toBe(100);
  expect(await load(textOf(enough))).toMatchObject({ ok: true, register: { id, rows: enough } });
});

const short = (rows: number): string => formatBreaches(ARCHIVE.slice(0, rows));
const older = formatBreaches(ARCHIVE.with(0, { ...ARCHIVE[0], 'Breach Submission Date': '04/25/2024' }));
/** Without descriptions, and mostly older than the list under investigation goes back. */
const EITHER = formatBreaches(madeReports('current', ['11/13/2026', '05/07/2024', '05/06/2024']));

test.each([
  ['fewer rows', short(3), { kind: 'fewer-rows', id: 'breaches-archive', rows: 3, heldRows: 7 }],
  [
    'an older list',
    older,
    { kind: 'older', id: 'breaches-archive', newest: '2024-04-25', heldNewest: '2024-04-26' },
  ],
])('%s in the place of seven', async (_what, text, ask) => {
  await load(formatBreaches(ARCHIVE));
  const outcome = await load(text);
  expect(outcome.ok ? undefined : outcome.ask).toEqual(ask);
  expect((await held())[0]?.rows, 'the old one is in force').toBe(7);
  expect(await load(text, { isConfirmed: true })).toMatchObject({ ok: true });
  expect((await held())[0]?.sha256, 'once the reviewer has confirmed it').toBe(
    createHash('sha256').update(text).digest('hex'),
  );
});

test('an export that may be either list is loaded as the one that the reviewer names', async () => {
  expect(await load(EITHER)).toEqual({
    ok: false,
    ask: { kind: 'which-list', rows: 3, oldest: '2024-05-06', newest: '2026-11-13' },
  });
  expect(await held()).toEqual([]);
  const outcome = await load(EITHER, { list: 'breaches-archive' });
  expect(outcome).toMatchObject({ ok: true, register: { id: 'breaches-archive', rows: 3 } });
});

test.each([
  ['an empty file', '', 'empty'],
  ['a web page', '<!doctype html><title>Error</title>', 'web-page'],
  ['columns of something else', 'a,b\n1,2\n', 'not-a-register'],
  ['a file that breaks off', formatBreaches(ARCHIVE).slice(0, -40), 'truncated'],
])('%s leaves the register in force', async (_what, text, code) => {
  await load(formatBreaches(ARCHIVE));
  expect(await load(text)).toMatchObject({ ok: false, fault: { code } });
  expect((await held())[0]?.rows).toBe(7);
  expect(await db.count('parts')).toBe(3);
});

test('a file that is far too large is not even read', async () => {
  const file = new Blob(['x']);
  Object.defineProperty(file, 'size', { value: 300 * 1024 * 1024 });
  const read = vi.spyOn(file, 'arrayBuffer');
  expect(await load('', { file })).toMatchObject({ ok: false, fault: { code: 'too-large' } });
  expect(read).not.toHaveBeenCalled();
});

test('a file that is gone, and a full disk, leave the register in force', async () => {
  await load(formatBreaches(ARCHIVE));
  const gone = new Blob(['x']);
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('Gone', 'NotReadableError'));
  expect(await load('', { file: gone })).toEqual({ ok: false, fault: { code: 'unreadable' } });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(await load(formatBreaches(ARCHIVE))).toEqual({ ok: false, fault: { code: 'storage-full' } });
  vi.restoreAllMocks();
  expect([(await held())[0]?.rows, await db.count('parts')]).toEqual([7, 3]);
});

test('the snapshot fills the lists that no reviewer has loaded, and comes back once theirs is removed', async () => {
  await load(formatBreaches(ARCHIVE));
  const read = vi.fn(readSnapshot);
  await keepSnapshot(db, read);
  await keepSnapshot(db, read);
  const [archive, current] = await held();
  expect(archive).toMatchObject({ from: { kind: 'file' }, rows: 7 });
  expect(current).toMatchObject({
    id: 'breaches-current',
    from: { kind: 'snapshot' },
    rows: 742,
    newest: '2025-11-13',
    takenIn: '2026-03',
  });
  expect(isTooOld(current as LoadedRegister, '2026-11-24'), 'a snapshot ages as a file does').toBe(true);
  const state = await db.get('registers', 'breaches-current');
  await removeRegister(db, 'breaches-archive');
  await keepSnapshot(db, readSnapshot);
  expect((await held()).map(({ from, rows }) => [from.kind, rows])).toEqual([
    ['snapshot', 5371],
    ['snapshot', 742],
  ]);
  expect(await db.get('registers', 'breaches-current'), 'the same snapshot is not loaded again').toEqual(
    state,
  );
});

test('a snapshot that an older version kept without its month gets it', async () => {
  await keepSnapshot(db, readSnapshot);
  for (const state of await db.getAll('registers')) {
    const { takenIn: _none, ...facts } = state.facts;
    await db.put('registers', { ...state, facts });
  }
  await keepSnapshot(db, readSnapshot);
  expect((await held()).map(({ takenIn }) => takenIn)).toEqual(['2024-08', '2026-03']);
});

test('a newer snapshot takes the place of an older one, and is not read where reviewers have loaded both', async () => {
  await keepSnapshot(db, readSnapshot);
  const newer = JSON.parse(await readSnapshot());
  for (const list of newer.lists) list.sha256 = `newer ${list.sha256}`;
  await keepSnapshot(db, async () => JSON.stringify(newer));
  expect((await held()).every(({ sha256 }) => sha256.startsWith('newer'))).toBe(true);
  await load(formatBreaches(ARCHIVE), { isConfirmed: true });
  await load(formatBreaches(madeReports('current')), { isConfirmed: true });
  const read = vi.fn(readSnapshot);
  await keepSnapshot(db, read);
  expect(read).not.toHaveBeenCalled();
});

test('names are found in the snapshot, by vendor, and never a row for a name that stands in none', async () => {
  await keepSnapshot(db, readSnapshot);
  const search = new RegisterSearch(db);
  const { registers, candidates } = await search.find([
    [company('TTEC Healthcare Solutions')],
    [],
    [company('Zyxwv Qponml Telefonica'), company('Radius Global Solutions')],
  ]);
  expect(registers.map(({ id }) => id)).toEqual(['breaches-current', 'breaches-archive']);
  const [ttec, none, radius] = candidates;
  expect(none).toEqual([]);
  expect(ttec?.filter(({ strength }) => strength === 'strong').length, 'two reports under one name').toBe(2);
  expect(radius?.map(({ asked }) => asked.text)).toContain('Radius Global Solutions');
  expect(radius?.map(({ asked }) => asked.text)).not.toContain('Zyxwv Qponml Telefonica');
  for (const each of [...(ttec ?? []), ...(radius ?? [])]) {
    expect(each.row.names.map(({ text }) => text)).toContain(each.name);
    expect(each.digest).toMatch(/^[\w-]{43}$/);
  }
});

test('a vendor is found in the description of a client’s report, once', async () => {
  const reports = ARCHIVE.map((cells, n) =>
    n === 2
      ? {
          ...cells,
          'Web Description':
            'The CE’s answering service, Brightwater Telephone Calls, LLC, sent a list to all.',
        }
      : cells,
  );
  await load(formatBreaches(reports));
  const { candidates } = await new RegisterSearch(db).find([[company('Brightwater Telephone Calls')]]);
  expect(candidates[0]?.map(({ foundIn, strength, name }) => ({ foundIn, strength, name }))).toEqual([
    { foundIn: 'description', strength: 'possible', name: reports[2]?.['Name of Covered Entity'] },
  ]);
});

test('a LEIE of full size is loaded whole, and an excluded owner in it is found', async () => {
  const planted = [
    {
      LASTNAME: 'OKONKWO-BRANDT',
      FIRSTNAME: 'PERPETUA',
      MIDNAME: ' ',
      GENERAL: 'OTHER BUSINESS',
      CITY: 'TULSA',
      STATE: 'OK',
      EXCLTYPE: '1128a1',
      EXCLDATE: '20190620',
    },
  ];
  const leie = makeLeie({ planted });
  const dropped = await load('', { file: new File([leie], 'UPDATED.csv', { lastModified: NOW }) });
  expect(dropped).toMatchObject({ ok: true, register: { id: 'leie', fileDate: '2026-11-24' } });
  expect(dropped, 'a copy is written later than its list').not.toHaveProperty('register.listDate');
  const outcome = await load(leie, { listDate: '2026-11-10' });
  expect(outcome).toMatchObject({ ok: true, register: { id: 'leie', listDate: '2026-11-10' } });
  expect(outcome).not.toHaveProperty('register.fileDate');
  expect((await held())[0]?.rows).toBeGreaterThan(82_000);
  const { candidates } = await new RegisterSearch(db).find([
    [{ text: 'Perpetua Okonkwo-Brandt', of: 'person' }],
  ]);
  expect(candidates[0]?.[0]).toMatchObject({
    strength: 'strong',
    row: { register: 'leie', state: 'OK', since: '2019-06-20' },
  });
});
