import { hashFile } from '../documents/hash-file.ts';
import { announceChange } from './changes.ts';
import type { DeskDatabase, WaitingFile } from './desk-database.ts';
import type { RecordDatabase } from './record-database.ts';
import { isStorageFull, type WriteOutcome, writeRecord } from './write-record.ts';

/** The bytes of a file that evidence names; undefined where this browser does not have them. */
export async function readFileBytes(db: RecordDatabase, sha256: string): Promise<Blob | undefined> {
  return (await db.get('files', sha256))?.bytes;
}

/** What came of handing over a file for evidence that names it by hash. */
export type AttachOutcome = WriteOutcome | { readonly ok: false; readonly fault: 'another-file' };

/** Keeps the bytes of a file that evidence names, where they are the very ones it names. */
export async function attachFile(db: RecordDatabase, sha256: string, bytes: Blob): Promise<AttachOutcome> {
  if ((await hashFile(bytes)) !== sha256) return { ok: false, fault: 'another-file' };
  return writeRecord(db, { entries: [], files: [{ sha256, bytes }] });
}

/** Lays a file on a vendor's desk, to be recorded or taken away; the same file lies there once for a topic. */
export async function keepWaitingFile(db: DeskDatabase, file: WaitingFile): Promise<WriteOutcome> {
  const held = await readWaitingFiles(db, file.key);
  const isThere = held.some((other) => other.sha256 === file.sha256 && other.topic === file.topic);
  if (isThere) return { ok: true };
  try {
    await db.put('files', file);
  } catch (error) {
    if (isStorageFull(error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
  announceChange({ area: 'files', keys: [file.key] });
  return { ok: true };
}

/** The files on a vendor's desk, in the order they came. */
export async function readWaitingFiles(db: DeskDatabase, key: string): Promise<WaitingFile[]> {
  const files = await db.getAllFromIndex('files', 'key', key);
  return files.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Takes a file from the desk, once it is recorded or not wanted. */
export async function dropWaitingFile(db: DeskDatabase, { id, key }: WaitingFile): Promise<void> {
  await db.delete('files', id);
  announceChange({ area: 'files', keys: [key] });
}
