import type { IDBPTransaction } from 'idb';
import { encodeBase64url } from '../record/base64url.ts';
import { aboutWriter, type Entry, type Statement } from '../record/entry.ts';
import { findReplaceable, foldVendor } from '../record/fold.ts';
import { findHeads } from '../record/heads.ts';
import { parseEntry } from '../record/parse-entry.ts';
import { sayText } from '../record/say.ts';
import { makeWriter, signEntry } from '../record/signature.ts';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import { readHistory } from './read-record.ts';
import type { FileRow, RecordDatabase, RecordSchema, SelfRow } from './record-database.ts';
import { isStorageFull, writeRecord } from './write-record.ts';

const SELF_STORES: ('self' | 'people' | 'writers')[] = ['self', 'people', 'writers'];
type SelfTransaction = IDBPTransaction<RecordSchema, typeof SELF_STORES, 'readwrite'>;

/** 16 random bytes, base64url. */
export function makeSalt(): string {
  return encodeBase64url(crypto.getRandomValues(new Uint8Array(16)));
}

/** `storage-full`: the disk has no room. `too-long`: the texts together are longer than one entry may hold. */
export type RecordFault = 'storage-full' | 'too-long';
export type RecordOutcome = { readonly ok: true } | { readonly ok: false; readonly fault: RecordFault };

/** This browser's own writer, or undefined before the welcome page made one. */
export function readSelf(db: RecordDatabase): Promise<SelfRow | undefined> {
  return db.get('self', 'self');
}

/**
 * Makes this browser's writer for a reviewer and lets it say its name. Where one exists already (two welcome pages),
 * that one stays and takes the name.
 */
export async function makeSelf(db: RecordDatabase, name: string): Promise<RecordOutcome> {
  const writer = await makeWriter(crypto.subtle);
  const person = crypto.randomUUID();
  const transaction = db.transaction(SELF_STORES, 'readwrite', { durability: 'strict' });
  try {
    const fresh: SelfRow = { id: 'self', writer: writer.key, privateKey: writer.privateKey, person };
    await commit(transaction, putSelf(transaction, fresh, name));
  } catch (error) {
    if (isStorageFull(error) || isStorageFull(transaction.error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
  announceChange({ area: 'people', keys: [] });
  return sayOwnName(db, name);
}

async function putSelf(transaction: SelfTransaction, fresh: SelfRow, name: string): Promise<void> {
  const self = (await transaction.objectStore('self').get('self')) ?? fresh;
  await transaction.objectStore('self').put(self);
  await transaction.objectStore('people').put({ id: self.person, name });
  await transaction.objectStore('writers').put({
    key: self.writer,
    person: self.person,
    since: new Date().toISOString(),
  });
}

async function sayOwnName(db: RecordDatabase, name: string): Promise<RecordOutcome> {
  const self = await requireSelf(db);
  const about = aboutWriter(self.writer);
  const history = await readHistory(db, about);
  const people = new Map([[self.writer, { id: self.person, name }]]);
  const said = foldVendor(about, history?.entries ?? [], people);
  const replaces = findReplaceable(said, 'name').map((view) => view.name);
  return record(db, about, [sayText(makeSalt, 'name', name, replaces)]);
}

async function requireSelf(db: RecordDatabase): Promise<SelfRow> {
  const self = await readSelf(db);
  if (!self) throw new Error('Nothing can be recorded before this browser has a writer');
  return self;
}

/**
 * Records one act of this reviewer about a key: one entry, signed, on disk when this resolves. What `statements`
 * replace is what was on screen; `files` are those that they name by hash. If the history has moved since, the entry is appended unchanged and both views stand.
 */
export async function record(
  db: RecordDatabase,
  about: string,
  statements: readonly Statement[],
  files: readonly FileRow[] = [],
): Promise<RecordOutcome> {
  const entry = await composeEntry(db, about, statements);
  const parsed = parseEntry(entry);
  if (parsed.ok) return writeRecord(db, { entries: [entry], files });
  if (parsed.fault === 'body-too-large' || parsed.fault === 'header-too-large')
    return { ok: false, fault: 'too-long' };
  throw new Error(`An entry of our own would be refused by others: ${parsed.fault}`);
}

/** Makes and signs this reviewer's next entry about a key, without recording it. */
export async function composeEntry(
  db: RecordDatabase,
  about: string,
  statements: readonly Statement[],
): Promise<Entry> {
  const [self, history] = await Promise.all([requireSelf(db), readHistory(db, about)]);
  return signEntry(crypto.subtle, self.privateKey, {
    v: 1,
    about,
    by: self.writer,
    at: new Date().toISOString(),
    after: findHeads(history?.entries ?? []),
    statements,
  });
}
