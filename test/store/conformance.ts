import type { Entry } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { sayLink, sayRedaction, sayText, sayUnlink } from '../../lib/record/say.ts';
import { verifySignature } from '../../lib/record/signature.ts';
import { type Change, onChange } from '../../lib/store/changes.ts';
import {
  addDraftQuote,
  hideBanner,
  keepDraft,
  openDraftFlag,
  readDraft,
  readHiddenMark,
  showBanner,
} from '../../lib/store/desk.ts';
import { openDesk } from '../../lib/store/desk-database.ts';
import {
  entriesOf,
  readAllHistories,
  readHistory,
  readPeople,
  readRelated,
} from '../../lib/store/read-record.ts';
import { type ImportRow, openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { composeEntry, makeSelf, readSelf, record } from '../../lib/store/self.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { assertEqual, assertRejects, emptyOrigin, withRecord } from './empty-record.ts';
import { filePromises } from './file-promises.ts';
import { registerPromises } from './register-promises.ts';

/** One thing that the store promises of any IndexedDB; `run` rejects where it does not hold. */
export interface Conformance {
  readonly name: string;
  readonly run: () => Promise<void>;
}

function link(about: string, other: string): Entry {
  return entryOf({ about, statements: [sayLink(other)] });
}

function keysOf(rows: readonly { key: string }[]): string[] {
  return rows.map(({ key }) => key).sort();
}

/** An import row that no browser can store: functions cannot be cloned. */
function unstorableImport(): ImportRow {
  const row = { id: 'i1', at: '', fileName: '', digest: '', added: {}, writers: [], run: () => undefined };
  return row as ImportRow;
}

async function keepsRowsByKey(db: RecordDatabase): Promise<void> {
  const [one, two] = [entryOf({}), entryOf({ by: WRITERS.ben })];
  const elsewhere = entryOf({ about: 'other.example' });
  await writeRecord(db, { entries: [one, elsewhere] });
  await writeRecord(db, { entries: [two, one] });
  const row = await readHistory(db, 'acme.example');
  assertEqual(
    row?.entries,
    [one, two].sort((a, b) => (a.id < b.id ? -1 : 1)),
    'the row of one key',
  );
  assertEqual(keysOf(await readAllHistories(db)), ['acme.example', 'other.example'], 'all rows');
  assertEqual(await readHistory(db, 'nobody.example'), undefined, 'a key nobody wrote about');
}

async function findsTheWayBack(db: RecordDatabase): Promise<void> {
  const linked = link('a.example', 'b.example');
  const chained = link('c.example', 'b.example');
  const unlink = entryOf({ about: 'b.example', statements: [sayUnlink('c.example', [nameIn(chained)])] });
  await writeRecord(db, { entries: [linked] });
  await writeRecord(db, { entries: [chained, unlink, entryOf({ about: 'd.example' })] });
  assertEqual((await readHistory(db, 'b.example'))?.namedBy, ['a.example', 'c.example'], 'ways back');
  for (const key of ['a.example', 'b.example', 'c.example']) {
    const rows = await readRelated(db, [key]);
    assertEqual(keysOf(rows), ['a.example', 'b.example', 'c.example'], `related to ${key}`);
    const groups = foldVendors(entriesOf(rows), PEOPLE).map((vendor) => vendor.keys);
    assertEqual(groups, [['a.example', 'b.example'], ['c.example']], `vendors from ${key}`);
  }
  assertEqual(keysOf(await readRelated(db, ['d.example'])), ['d.example'], 'related to none');
}

async function writesAllOrNothing(db: RecordDatabase): Promise<void> {
  const people = [{ id: 'ben', name: 'Ben' }];
  const write = { entries: [entryOf({})], people, imported: unstorableImport() };
  await assertRejects(writeRecord(db, write), 'a row that cannot be stored');
  assertEqual(await readAllHistories(db), [], 'histories after a failed write');
  assertEqual(await db.getAll('people'), [], 'people after a failed write');
}

async function writesNoHalfOfManyRows(db: RecordDatabase): Promise<void> {
  const unstorable = entryOf({ about: 'z.example' });
  const entries = [entryOf({}), { ...unstorable, at: (() => '') as unknown as string }];
  await assertRejects(writeRecord(db, { entries }), 'an entry that cannot be stored');
  assertEqual(await readAllHistories(db), [], 'histories after a failed write');
}

async function losesNothingOfTwoWritersAtOnce(db: RecordDatabase): Promise<void> {
  const second = await openRecord();
  try {
    const entries = Array.from({ length: 20 }, (_, n) => entryOf({ n }));
    await Promise.all(entries.map((entry, n) => writeRecord(n % 2 ? db : second, { entries: [entry] })));
    assertEqual((await readHistory(db, 'acme.example'))?.entries.length, 20, 'entries of both');
  } finally {
    second.close();
  }
}

async function keepsErasedBodiesErased(db: RecordDatabase): Promise<void> {
  const note = entryOf({ statements: [sayText(countSalts(), 'note', 'A patient is named here')] });
  const redaction = entryOf({ statements: [sayRedaction(countSalts(), [nameIn(note)], 'names a patient')] });
  await writeRecord(db, { entries: [note] });
  await writeRecord(db, { entries: [redaction] });
  await writeRecord(db, { entries: [note] });
  const stored = JSON.stringify(await readAllHistories(db));
  assertEqual(stored.includes('A patient is named here'), false, 'the erased text is on disk');
  assertEqual(stored.includes('names a patient'), true, 'the reason is on disk');
}

async function announcesAfterCommit(db: RecordDatabase): Promise<void> {
  const second = await openRecord();
  const first = entryOf({ about: 'first.example' });
  const linked = link('second.example', 'third.example');
  let hear: (change: Change) => void = () => undefined;
  const heard = new Promise<Change>((resolve) => {
    hear = resolve;
  });
  const stop = onChange((change) => hear(change));
  try {
    const unstorable = { entries: [first], imported: unstorableImport() };
    await assertRejects(writeRecord(db, unstorable), 'a row that cannot be stored');
    const acknowledged = writeRecord(db, { entries: [linked] });
    const change = await heard;
    assertEqual(change, { area: 'record', keys: ['second.example', 'third.example'] }, 'first change heard');
    const seen = keysOf(await readAllHistories(second));
    assertEqual(seen, ['second.example', 'third.example'], 'rows at the moment of hearing');
    assertEqual(await acknowledged, { ok: true }, 'the write');
  } finally {
    stop();
    second.close();
  }
}

async function keepsOneSelf(db: RecordDatabase): Promise<void> {
  await Promise.all([makeSelf(db, 'Ana'), makeSelf(db, 'Ana Ortiz')]);
  const self = await readSelf(db);
  await makeSelf(db, 'Ana O.');
  const again = await readSelf(db);
  assertEqual(again?.writer, self?.writer, 'the writer after a second welcome');
  const people = await readPeople(db);
  assertEqual([...people.keys()], [self?.writer], 'known writers');
  assertEqual(people.get(self?.writer ?? '')?.name, 'Ana O.', 'the name');
  assertEqual((await db.getAll('people')).length, 1, 'people');
}

async function signsAfterReopening(): Promise<void> {
  await withRecord(async (db) => {
    await makeSelf(db, 'Ana');
  });
  const db = await openRecord();
  try {
    const entry = await composeEntry(db, 'acme.example', [{ topic: 'standing', value: 'suspicious' }]);
    assertEqual(await verifySignature(crypto.subtle, entry), true, 'a signature by the kept key');
    const self = await readSelf(db);
    if (!self) throw new Error('the writer is gone');
    await assertRejects(crypto.subtle.exportKey('pkcs8', self.privateKey), 'exporting the private key');
  } finally {
    db.close();
  }
}

async function namesWhatItHeld(db: RecordDatabase): Promise<void> {
  await makeSelf(db, 'Ana');
  await record(db, 'acme.example', [{ topic: 'standing', value: 'suspicious' }]);
  const first = (await readHistory(db, 'acme.example'))?.entries[0];
  const next = await composeEntry(db, 'acme.example', [{ topic: 'standing', value: 'verified' }]);
  assertEqual(next.after, [first?.id], 'after');
  assertEqual((await readHistory(db, 'acme.example'))?.entries.length, 1, 'composing records nothing');
}

async function letsANewerVersionIn(db: RecordDatabase): Promise<void> {
  await writeRecord(db, { entries: [entryOf({})] });
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(db.name, db.version + 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  assertEqual(newer.version, db.version + 1, 'the version');
  newer.close();
  await assertRejects(openRecord(), 'opening a record of a newer version');
}

async function keepsTheDesk(): Promise<void> {
  await emptyOrigin();
  const desk = await openDesk();
  const quote = { text: 'HIPAA ready', address: 'https://acme.example/', at: '2026-03-02T09:00:00.000Z' };
  try {
    assertEqual(await readDraft(desk, 'acme.example'), { key: 'acme.example' }, 'no draft');
    await keepDraft(desk, { key: 'acme.example', reason: 'rude', quotes: [quote] });
    await Promise.all([addDraftQuote(desk, 'acme.example', quote), openDraftFlag(desk, 'acme.example')]);
    const draft = await readDraft(desk, 'acme.example');
    assertEqual([draft.reason, draft.standing, draft.quotes?.length], ['rude', 'suspicious', 2], 'draft');
    await keepDraft(desk, { key: 'acme.example', reason: '', quotes: [] });
    assertEqual(await desk.count('drafts'), 0, 'drafts once emptied');
    await hideBanner(desk, 'acme.example', 'suspicious x');
    assertEqual(await readHiddenMark(desk, 'acme.example'), 'suspicious x', 'hidden banner');
    assertEqual(await readHiddenMark(desk, 'other.example'), undefined, 'another banner');
    await showBanner(desk, 'acme.example');
    assertEqual(await readHiddenMark(desk, 'acme.example'), undefined, 'banner shown again');
  } finally {
    desk.close();
  }
}

/**
 * What the store promises, for any IndexedDB: the same list runs here against a stand-in and in the real browsers.
 * Each one empties the databases of the origin first.
 */
export const conformance: readonly Conformance[] = [
  { name: 'one row holds the entries about one key', run: () => withRecord(keepsRowsByKey) },
  { name: 'links are found from either side, dead ones too', run: () => withRecord(findsTheWayBack) },
  { name: 'a write that fails at one store writes to none', run: () => withRecord(writesAllOrNothing) },
  { name: 'a write that fails at one row writes no row', run: () => withRecord(writesNoHalfOfManyRows) },
  {
    name: 'two pages that write at once lose nothing',
    run: () => withRecord(losesNothingOfTwoWritersAtOnce),
  },
  {
    name: 'an erased body stays erased when an old file comes back',
    run: () => withRecord(keepsErasedBodiesErased),
  },
  {
    name: 'a change is announced once it can be read, a failed one never',
    run: () => withRecord(announcesAfterCommit),
  },
  { name: 'two welcome pages make one writer', run: () => withRecord(keepsOneSelf) },
  { name: 'the private key signs after a restart and cannot leave', run: signsAfterReopening },
  { name: 'an entry names the newest ones its writer held', run: () => withRecord(namesWhatItHeld) },
  {
    name: 'a newer version gets in, and an older one then stays out',
    run: () => withRecord(letsANewerVersionIn),
  },
  { name: 'drafts and hidden banners are kept and let go', run: keepsTheDesk },
  ...filePromises,
  ...registerPromises,
];
