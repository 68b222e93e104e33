import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shownOf } from '../../lib/findings/decide-page.ts';
import { sayDistinct } from '../../lib/record/distinct.ts';
import { type Entry, type Statement, writerOf } from '../../lib/record/entry.ts';
import { sayLink, sayRedaction, sayText } from '../../lib/record/say.ts';
import { eraseHidden } from '../../lib/store/erase-hidden.ts';
import { findAlikeOnPage } from '../../lib/store/find-alike-on-page.ts';
import { makeLikenessRow } from '../../lib/store/likeness-row.ts';
import { lookUpPage } from '../../lib/store/look-up.ts';
import { readAllHistories } from '../../lib/store/read-record.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { decideWriter } from '../../lib/store/team.ts';
import { undoImport } from '../../lib/store/undo-import.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { emptyOrigin } from './empty-record.ts';

const TODAY = '2026-06-01';
const OURS = 'acmecalls.example';
const PHONE = { e164: '+15035550142', display: '+1 503 555 0142' };

let db: RecordDatabase;
const salts = countSalts();

beforeEach(async () => {
  await emptyOrigin();
  db = await openRecord();
  const people = [...new Map([...PEOPLE.values()].map((person) => [person.id, person])).values()];
  const writers = [...PEOPLE].map(([key, { id }]) => ({ key, person: id, since: TODAY }));
  await writeRecord(db, { entries: [], people, writers });
});

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const about = (key: string, ...statements: Statement[]): Entry => entryOf({ about: key, statements });
const VERIFIED: Statement = { topic: 'standing', value: 'verified' };

async function write(...entries: Entry[]): Promise<void> {
  expect(await writeRecord(db, { entries })).toEqual({ ok: true });
}

async function lookUp(host: string) {
  return lookUpPage(db, `https://${host}/contact`, TODAY, undefined);
}

async function findSame(host: string): Promise<string[]> {
  const page = await lookUp(host);
  if (!page) throw new Error('no page');
  const found = await findAlikeOnPage(
    db,
    page,
    { host, phones: [PHONE], names: ['Acme Calls, LLC'] },
    TODAY,
    undefined,
  );
  return found.map(({ kind, reason }) => `${kind} ${'key' in reason ? reason.key : ''}`);
}

/** What the index should hold, made anew from every history. */
async function expectIndexWhole(): Promise<void> {
  const histories = await readAllHistories(db);
  const made = histories.flatMap(({ key, entries }) => makeLikenessRow(key, entries) ?? []);
  expect(await db.getAll('likenesses')).toEqual(made);
}

test('a look-alike of a verified vendor is found where its page is on no list', async () => {
  await write(about(OURS, VERIFIED));
  expect((await lookUp('bellweather.example'))?.lookalike).toBeUndefined();
  expect((await lookUp(OURS))?.lookalike).toBeUndefined();
  const page = await lookUp('www.acmecal1s.example');
  expect(page?.lookalike?.key).toBe(OURS);
  expect(page && shownOf(page)).toBe('lookalike');
});

test('strangers cannot crowd a look-alike of a verified vendor out', async () => {
  const neighbours = [...'023456789abcdefghijk'].map((letter) => `acmecal${letter}s.example`);
  const strangers = neighbours.map((key) => entryOf({ about: key, by: WRITERS.mal, statements: [VERIFIED] }));
  await write(about(OURS, VERIFIED), ...strangers);
  expect((await lookUp('acmecalzs.example'))?.lookalike?.key).toBe(OURS);
});

test('a page that is on the list is no look-alike, however close', async () => {
  await write(about(OURS, VERIFIED), about('acmecal1s.example', { topic: 'stage', value: 'researching' }));
  expect((await lookUp('acmecal1s.example'))?.lookalike).toBeUndefined();
});

test('“not the same company” silences it, on the list of whoever imports it too', async () => {
  await write(about(OURS, VERIFIED), about('acmecal1s.example', sayDistinct(OURS)));
  const page = await lookUp('acmecal1s.example');
  expect([page?.listed, page?.lookalike]).toEqual([false, undefined]);
  expect((await lookUp('acmeca1ls.example'))?.lookalike?.key).toBe(OURS);
});

test('a linked site is the vendor’s, and not verified by that', async () => {
  await write(about(OURS, VERIFIED), about('acmecal1s.example', sayLink(OURS)));
  const page = await lookUp('acmecal1s.example');
  expect(page?.lookalike).toBeUndefined();
  expect(page?.standing).toMatchObject({ shown: 'unlisted', verifiedElsewhere: [OURS] });
});

test('what a stranger verified counts from the moment that the stranger is known', async () => {
  await write(entryOf({ about: OURS, by: WRITERS.mal, statements: [VERIFIED] }));
  expect((await lookUp('acmecal1s.example'))?.lookalike).toBeUndefined();
  await decideWriter(db, WRITERS.mal, { id: 'mal', name: 'Mal Reyes' });
  expect((await lookUp('acmecal1s.example'))?.lookalike?.key).toBe(OURS);
});

test('vendors that share a phone or a name with the page are found, one that is kept apart is not', async () => {
  await write(about(OURS, sayText(salts, 'phone', PHONE.e164)));
  await write(about('acme.test', sayText(salts, 'name', 'ACME CALLS INC')));
  expect(await findSame('bellweather.example')).toEqual(['possibly-same acme.test', `possibly-same ${OURS}`]);
  await write(about('bellweather.example', sayDistinct('acme.test')));
  expect(await findSame('bellweather.example')).toEqual([`possibly-same ${OURS}`]);
  await write(about('bellweather.example', sayLink(OURS)));
  expect(await findSame('bellweather.example')).toEqual([]);
});

test('a look-alike that gives the vendor’s own phone and name is not taken for the vendor', async () => {
  await write(
    about(OURS, VERIFIED, sayText(salts, 'phone', PHONE.e164), sayText(salts, 'name', 'Acme Calls')),
  );
  expect(await findSame('bellweather.example')).toEqual([`possibly-same ${OURS}`]);
  expect(await findSame('acmecal1s.example')).toEqual([]);
  expect(await findSame('acmecaxls.example')).toEqual([`possibly-same ${OURS}`]);
});

test('the name of a verified vendor inside a longer host is a hint that no navigation asks for', async () => {
  await write(about('northbell.example', VERIFIED));
  expect((await lookUp('northbell-billing.example'))?.lookalike).toBeUndefined();
  expect(await findSame('northbell-billing.example')).toEqual(['brand-inside northbell.example']);
});

describe('what is derived goes with what it is derived from', () => {
  test('through an import and its undoing', async () => {
    const own = about(OURS, sayText(salts, 'name', 'Acme Calls'));
    const theirs = about(OURS, VERIFIED, sayText(salts, 'phone', PHONE.e164));
    const newVendor = about('bellweather.example', VERIFIED);
    await write(own);
    const imported = {
      id: 'i1',
      at: '2026-05-01T09:00:00.000Z',
      fileName: 'list.firstcall.json',
      digest: '',
      added: { [OURS]: [theirs.id], 'bellweather.example': [newVendor.id] },
      writers: [],
    };
    await writeRecord(db, { entries: [theirs, newVendor], imported });
    await expectIndexWhole();
    expect(await db.count('likenesses')).toBe(2);
    expect(await undoImport(db, 'i1')).toMatchObject({ ok: true, removed: 2 });
    await expectIndexWhole();
    expect(await db.getAll('likenesses')).toEqual([{ key: OURS, near: [], same: ['name acme call'] }]);
  });

  test('a text that is erased leaves nothing in it', async () => {
    const phoned = about(OURS, sayText(salts, 'phone', PHONE.e164));
    await write(phoned);
    const asked = [sayRedaction(salts, [nameIn(phoned)], 'a private number')];
    await write(entryOf({ about: OURS, by: WRITERS.ben, statements: asked }));
    expect(await db.count('likenesses')).toBe(1);
    await eraseHidden(db, OURS, nameIn(phoned));
    expect(await db.count('likenesses')).toBe(0);
  });

  test('its own writer’s redaction leaves nothing in it either', async () => {
    const phoned = about(OURS, sayText(salts, 'phone', PHONE.e164));
    await write(phoned);
    await write(about(OURS, sayRedaction(salts, [nameIn(phoned)], 'a private number')));
    expect(await db.count('likenesses')).toBe(0);
    await write(phoned);
    expect(await db.count('likenesses')).toBe(0);
  });

  test('a write that fails writes neither', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'likenesses') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const outcome = await writeRecord(db, { entries: [about(OURS, VERIFIED)] });
    expect(outcome).toEqual({ ok: false, fault: 'storage-full' });
    vi.restoreAllMocks();
    expect(await readAllHistories(db)).toEqual([]);
  });
});

test('a note changes nothing in it and costs no write', async () => {
  await write(about(OURS, VERIFIED));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await write(about(OURS, sayText(salts, 'note', 'Called again.')));
  expect(put).toHaveBeenCalledTimes(1);
});

test('names of reviewers are not in it', async () => {
  await write(about(`writer:${WRITERS.ana}`, sayText(salts, 'name', 'Ana Ortiz')));
  expect(await db.count('likenesses')).toBe(0);
  expect(writerOf(`writer:${WRITERS.ana}`)).toBe(WRITERS.ana);
});

test('a hostile list that covers thousands of keys makes no row of thousands', () => {
  const covers = Array.from({ length: 256 }, (_, n) => `a-very-long-covered-name-${n}.example`);
  const statements = Array.from({ length: 20 }, () => ({ ...VERIFIED, covers }));
  const row = makeLikenessRow(OURS, [entryOf({ about: OURS, statements })]);
  expect(row?.near).toContain('acmecalls');
  expect(row?.near.length).toBeLessThan(1_500);
});

test('a look-up reads the index by key, and never all of it', async () => {
  await write(about(OURS, VERIFIED));
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const cursor = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
  const keys = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
  await lookUp('tulsa-nights.example');
  expect(all).not.toHaveBeenCalled();
  expect(cursor).not.toHaveBeenCalled();
  expect(keys.mock.calls.every(([key, most]) => typeof key === 'string' && Number(most) > 0)).toBe(true);
  expect(keys).toHaveBeenCalledTimes('tulsanights'.length + 1);
});
