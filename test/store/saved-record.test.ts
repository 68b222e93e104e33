import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameKey } from '../../lib/identity/same-key.ts';
import { findText } from '../../lib/record/body-text.ts';
import { findDueDates } from '../../lib/record/due-date.ts';
import { foldVendor, liveViews, type Vendor } from '../../lib/record/fold.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { verifySignature } from '../../lib/record/signature.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { lookUpPage } from '../../lib/store/look-up.ts';
import { readQuestionList } from '../../lib/store/question-list.ts';
import { openReading, readAlike } from '../../lib/store/read-alike.ts';
import { entriesOf, readAllHistories, readPeople, readRelated } from '../../lib/store/read-record.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { composeEntry, readSelf, record } from '../../lib/store/self.ts';
import { emptyOrigin } from './empty-record.ts';

/** The record of one browser as a version of the extension left it: every store with its rows. */
interface SavedRecord {
  readonly version: number;
  readonly stores: readonly {
    name: string;
    keyPath: string | string[];
    /** Names of its indexes, each over the members of the list of that name. */
    indexes?: readonly string[];
    rows: readonly Record<string, unknown>[];
  }[];
}

const { name: recordName, version: recordVersion } = await readLayout();
const versions = Array.from({ length: recordVersion }, (_, n) => n + 1);

/** The layout of the record as today’s code makes it. */
async function readLayout(): Promise<{ name: string; version: number; stores: unknown[] }> {
  await emptyOrigin();
  const db = await openRecord();
  const stores = [...db.objectStoreNames].map((name) => {
    const { keyPath, indexNames } = db.transaction(name).store;
    return { name, keyPath, indexes: [...indexNames] };
  });
  const { name, version } = db;
  db.close();
  return { name, version, stores };
}

function samplePath(version: number): URL {
  return new URL(`samples/record-v${version}.json`, import.meta.url);
}

function readSample(version: number): SavedRecord {
  return JSON.parse(readFileSync(samplePath(version), 'utf8'));
}

/** Makes of a sample's row what JSON cannot hold: the bytes of a file, and a key of this browser, never written down. */
async function revive(row: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { bytes } = row;
  if (typeof bytes === 'string') return { ...row, bytes: new Blob([bytes]) };
  if (!('privateKey' in row)) return row;
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  return { ...row, privateKey: pair.privateKey };
}

/** Builds the database as that version had it, by plain IndexedDB and not by today's migrations. */
async function buildRecord({ version, stores }: SavedRecord): Promise<void> {
  await emptyOrigin();
  const rowsOf = new Map<string, Record<string, unknown>[]>();
  for (const { name, rows } of stores) rowsOf.set(name, await Promise.all(rows.map(revive)));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(recordName, version);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, indexes = [] } of stores) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index, { multiEntry: true });
        for (const row of rowsOf.get(name) ?? []) store.put(row);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

async function withSaved(version: number, check: (db: RecordDatabase) => Promise<void>): Promise<void> {
  await buildRecord(readSample(version));
  const db = await openRecord();
  try {
    await check(db);
  } finally {
    db.close();
  }
}

async function readVendor(db: RecordDatabase, key: string): Promise<Vendor> {
  return foldVendor(key, entriesOf(await readRelated(db, [key])), await readPeople(db));
}

test('every version of the record has a saved sample', () => {
  const missing = versions.filter((version) => !existsSync(samplePath(version)));
  expect(
    missing,
    'Save the rows of every store as this version leaves them: samples/record-v<n>.json',
  ).toEqual([]);
});

test.each(versions)('a record of version %i opens with everything in it', (version) =>
  withSaved(version, async (db) => {
    expect(db.version).toBe(recordVersion);
    const saved = readSample(version).stores.find(({ name }) => name === 'histories');
    const entries = entriesOf(await readAllHistories(db));
    expect(entries).toEqual(saved?.rows.flatMap(({ entries }) => entries));
    for (const entry of entries) {
      expect(parseEntry(entry)).toMatchObject({ ok: true });
      expect(await verifySignature(crypto.subtle, entry)).toBe(true);
    }
  }),
);

test.each(versions)('vendors of a record of version %i read as they did', (version) =>
  withSaved(version, async (db) => {
    const northbell = await readVendor(db, 'northbell.example');
    expect(northbell.keys).toEqual(['northbell-answering.test', 'northbell.example']);
    expect(northbell.holes).toEqual([]);
    expect(decideStanding(northbell, 'northbell.example', '2026-03-01')).toMatchObject({
      shown: 'verified',
      reviewOn: '2027-01-19',
      strangers: [{ statement: { value: 'suspicious' } }],
    });
    expect(decideStanding(northbell, 'northbell-answering.test', '2026-03-01').shown).toBe('verified');
    expect(decideStanding(northbell, 'northbell-answering.test', '2026-07-01').shown).toBe('unlisted');
    expect(decideStanding(northbell, 'northbell.example', '2027-01-19').shown).toBe('review-due');
    const notes = liveViews(northbell, 'note').map((view) => findText(view, 'text') ?? view.bodyState);
    expect(notes.sort()).toEqual([
      'Night desk answered within two rings.',
      'Old address; forwards to the new one.',
      'erased',
    ]);
    const lumen = await readVendor(db, 'lumen-desk.example');
    expect(lumen.keys).toEqual(['lumen-desk.example']);
    expect(decideStanding(lumen, 'lumen-desk.example', '2026-03-01').shown).toBe('disputed');
    const siteless = await readVendor(db, 'id:5f0c2a9e-7d41-4b3c-9a55-0e2f6a1c8d77');
    expect(siteless.views.map(({ understood }) => understood)).toContain(false);
  }),
);

test.each(versions)('in a record of version %i people are known and its writer writes on', (version) =>
  withSaved(version, async (db) => {
    const people = await readPeople(db);
    expect([...new Set([...people.values()].map(({ name }) => name))].sort()).toEqual([
      'Ana Ortiz',
      'Ben Adeyemi',
    ]);
    expect(people.get((await readSelf(db))?.writer ?? '')?.name).toBe('Ana Ortiz');
    expect(await db.count('imports')).toBe(1);
    await record(db, 'northbell.example', [{ topic: 'standing', value: 'suspicious' }]);
    const next = await composeEntry(db, 'northbell.example', [{ topic: 'note' }]);
    expect(next.after).toHaveLength(1);
  }),
);

test('a record of version 2 holds due diligence as it was left', () =>
  withSaved(2, async (db) => {
    const tessera = await readVendor(db, 'tessera-oncall.example');
    expect(tessera.views.filter(({ understood }) => !understood)).toEqual([]);
    expect(liveViews(tessera, 'answer:baa-offered').map(({ statement }) => statement.value)).toEqual([
      'yes/in-writing',
    ]);
    expect(findDueDates(tessera)).toEqual([
      { kind: 'inquiry', on: '2026-12-08', topic: 'inquiry' },
      { kind: 'report', on: '2027-01-09', topic: 'answer:independent-assurance' },
      { kind: 'agreement', on: '2027-05-18', topic: 'agreement' },
    ]);
    const { questions } = await readQuestionList(db);
    expect(questions.map(({ id, version }) => [id, version])).toEqual([
      ['baa-offered', 1],
      ['baa-signed', 2],
    ]);
    const [file] = await db.getAll('files');
    expect(await file?.bytes.text()).toMatch(/^Business associate agreement between/);
  }));

test.each(versions)('in a record of version %i look-alikes and shared names are found', (version) =>
  withSaved(version, async (db) => {
    const page = await lookUpPage(db, 'https://www.northbe1l.example/', '2026-03-01', undefined);
    expect(page?.lookalike?.key).toBe('northbell.example');
    const same = await readAlike(openReading(db), 'same', [
      nameKey('Northbell Answering Service, LLC') ?? '',
    ]);
    expect(same.map(({ keys }) => keys)).toContainEqual(['northbell-answering.test', 'northbell.example']);
  }),
);

test.each(versions.slice(3))(
  'in a record of version %i an advisory list warns, and never verifies',
  (version) =>
    withSaved(version, async (db) => {
      const warned = await lookUpPage(db, 'https://www.kestrel-calls.test/', '2026-03-01', undefined);
      expect(warned).toMatchObject({
        listed: false,
        standing: { shown: 'unlisted' },
        advised: [
          {
            list: { name: 'West Campus', loadedAt: '2026-02-06T08:30:00.000Z' },
            shown: 'suspicious',
            vendorName: 'Kestrel Calls',
            views: [{ person: { name: 'Dana Cruz' } }],
          },
        ],
      });
      const praised = await lookUpPage(db, 'https://harbor-desk.example/', '2026-03-01', undefined);
      expect(praised).toMatchObject({ standing: { shown: 'unlisted' }, advised: [] });
      for (const { entries } of await db.getAll('advice'))
        for (const entry of entries) expect(await verifySignature(crypto.subtle, entry)).toBe(true);
    }),
);

test('the newest sample has the layout that today’s code makes', async () => {
  const saved = readSample(recordVersion).stores.map(({ name, keyPath, indexes = [] }) => ({
    name,
    keyPath,
    indexes,
  }));
  const { stores } = await readLayout();
  expect(stores).toEqual(saved.sort((a, b) => (a.name < b.name ? -1 : 1)));
});
