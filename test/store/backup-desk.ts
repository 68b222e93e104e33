import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { sayLink, sayStanding, sayText } from '../../lib/record/say.ts';
import { sayFile } from '../../lib/record/say-evidence.ts';
import { keepQuestionList } from '../../lib/store/question-list.ts';
import { readAllHistories } from '../../lib/store/read-record.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { makeSalt, makeSelf, record } from '../../lib/store/self.ts';
import { theBackups } from '../../lib/store/stores.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { makeAuthor, write, writeOwnName } from '../exchange/made-entries.ts';

export const KEY = 'acme.example';
export const PAPER = new Blob(['%PDF a report']);
/** The record of the test that runs. */
export let db: RecordDatabase;

/** Every test of a file begins with a list of its own, and leaves nothing. */
export function useOneList(): void {
  beforeEach(async () => {
    db = await openRecord();
    await makeSelf(db, 'Ana Ortiz');
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    const backups = await theBackups();
    for (const open of [db, backups] as const)
      await Promise.all(Array.from(open.objectStoreNames, (store) => open.clear(store as never)));
    db.close();
  });
}

export async function shaOf(bytes: Blob): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer())).toHex();
}

export async function addFile(key: string, bytes: Blob): Promise<string> {
  const sha256 = await shaOf(bytes);
  const facts = { name: 'report.pdf', type: 'application/pdf', size: bytes.size, sha256 };
  await record(db, key, [sayFile(makeSalt, { ...facts, of: [] })], [{ sha256, bytes }]);
  return sha256;
}

/** A list with all that a list can hold: people, a stranger, a link, a file, an import, an advisory list, questions. */
export async function fill(): Promise<void> {
  const [ben, mal, zed] = await Promise.all(['Ben Adeyemi', 'Mal', 'Zed'].map(makeAuthor));
  if (!ben || !mal || !zed) throw new Error('No authors');
  await record(db, KEY, [
    sayText(makeSalt, 'name', 'Acme Calls'),
    sayStanding(makeSalt, { value: 'suspicious', reason: 'Reads messages out.', replaces: [] }),
    sayLink('acme-calls.test'),
  ]);
  const theirs = [
    await write(ben, KEY, [{ topic: 'standing', value: 'verified' }]),
    await write(mal, 'bell.example', [{ topic: 'standing', value: 'suspicious' }]),
    await writeOwnName(ben),
  ];
  const at = '2026-11-20T10:00:00.000Z';
  await writeRecord(db, {
    entries: theirs,
    people: [{ id: 'ben', name: 'Ben A.' }],
    writers: [
      { key: ben.key, person: 'ben', since: at },
      { key: mal.key, since: at },
    ],
    imported: {
      id: 'i1',
      at,
      fileName: 'ben.firstcall.json',
      digest: 'ab',
      added: { [KEY]: theirs.slice(0, 1).map(({ id }) => id) },
      writers: [ben.key],
    },
  });
  await addFile('bell.example', PAPER);
  await keepQuestionList(db, { ...OWN_QUESTIONS, title: 'Ours' });
  const from = { kind: 'file', fileName: 'county.json' } as const;
  await db.put('lists', {
    id: 'county',
    name: 'County',
    from,
    exportedBy: zed.key,
    exportedAt: at,
    digest: 'cd',
    loadedAt: at,
    vendors: 1,
    entries: 1,
  } as never);
  const advice = await write(zed, 'dove.example', [{ topic: 'standing', value: 'suspicious' }]);
  await db.put('advice', { list: 'county', key: 'dove.example', entries: [advice], namedBy: [] });
}

/** All that makes the list, without this browser’s own writer. */
export async function contents(of: RecordDatabase, writer: string | undefined) {
  const histories = (await readAllHistories(of)).filter(({ key }) => key !== `writer:${writer}`);
  const files = await Promise.all(
    (await of.getAll('files')).map(async ({ sha256, bytes }) => [sha256, await bytes.text()]),
  );
  const [people, imports, questions, lists, advice, likenesses] = await Promise.all([
    of.getAll('people'),
    of.getAll('imports'),
    of.getAll('questions'),
    of.getAll('lists'),
    of.getAll('advice'),
    of.getAll('likenesses'),
  ]);
  const writers = (await of.getAll('writers')).filter(({ key }) => key !== writer);
  return { histories, files, people, imports, questions, lists, advice, likenesses, writers };
}

export async function emptyRecord(name?: string): Promise<void> {
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
  if (name !== undefined) await makeSelf(db, name);
}
