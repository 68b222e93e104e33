import type { QuestionList } from '../diligence/question-list.ts';
import { hashFile } from '../documents/hash-file.ts';
import type { BackupHeader, BackupRow } from '../exchange/backup-line.ts';
import { BACKUP_PARTS } from '../exchange/backup-parts.ts';
import { BUNDLE_CAPS } from '../exchange/bundle.ts';
import { parseListFile } from '../exchange/list-file.ts';
import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import { UnpacksTooFar, type ZipEntry } from '../exchange/read-zip.ts';
import { isSealed } from '../exchange/seal.ts';
import { verifyEntries } from '../exchange/verify-entries.ts';
import type { Entry } from '../record/entry.ts';
import type { OpenWork } from './import-list.ts';
import { listArchive, readArchived } from './open-archive.ts';
import { type BackupRows, readBackupRows } from './read-backup-rows.ts';
import { entriesOf, readAllHistories } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';
import { theBackups } from './stores.ts';

/** A backup read and checked, ready to be planned: everything it holds, and what of it could not be taken. */
export interface OpenedBackup {
  /** SHA-256 of its list, hexadecimal. */
  readonly digest: string;
  readonly header: BackupHeader;
  readonly entries: readonly Entry[];
  readonly people: readonly BackupRow<'person'>[];
  readonly writers: readonly BackupRow<'writer'>[];
  readonly imports: readonly BackupRow<'imported'>[];
  readonly questions: QuestionList | undefined;
  readonly lists: readonly BackupRow<'list'>[];
  /** By id of the list. */
  readonly advice: ReadonlyMap<string, readonly Entry[]>;
  readonly settings: BackupRow<'settings'> | undefined;
  /** By SHA-256; of a file, each has the hash it is named by. */
  readonly files: ReadonlyMap<string, Blob>;
  /** Entries, rows and files that could not be read or do not hold. */
  readonly refused: number;
}

export type BackupFault =
  /** Neither a backup nor anything else that restoring can do something with. */
  | 'not-a-backup'
  /** A list or a bundle: to be imported. */
  | 'a-list'
  | 'newer-version'
  /** It wants a passphrase. */
  | 'sealed'
  /** It breaks off, or was altered. */
  | 'broken'
  | 'unreadable'
  | 'cancelled';

export type OpenBackupOutcome =
  | { readonly ok: true; readonly opened: OpenedBackup }
  | { readonly ok: false; readonly fault: BackupFault };

/** As much of a file as telling takes whether it is sealed. */
const SEAL_HEAD = 4_096;

/** Reads one of this browser’s own snapshots. Writes nothing. */
export async function openSnapshot(
  record: RecordDatabase,
  id: string,
  work: OpenWork,
): Promise<OpenBackupOutcome> {
  const backups = await theBackups();
  const [row, contents] = await Promise.all([backups.get('snapshots', id), backups.get('contents', id)]);
  if (!row || !contents) return refuse('unreadable');
  const rows = await readBackupRows(contents, 'gzip');
  if (typeof rows === 'string') return refuse(rows);
  const files = new Map<string, Blob>();
  for (const sha256 of row.files) {
    const bytes = (await backups.get('files', sha256))?.bytes;
    if (bytes) files.set(sha256, bytes);
  }
  return checkRows(record, { ...rows, digest: row.digest }, files, work);
}

/** Reads a backup file. Writes nothing. */
export async function openBackupFile(
  record: RecordDatabase,
  file: Blob,
  work: OpenWork,
): Promise<OpenBackupOutcome> {
  try {
    return await openFile(record, file, work);
  } catch (error) {
    if (error instanceof UnpacksTooFar || error instanceof TypeError) return refuse('broken');
    // The browser cannot get at the file any more.
    if (error instanceof DOMException) return refuse('unreadable');
    throw error;
  }
}

async function openFile(record: RecordDatabase, file: Blob, work: OpenWork): Promise<OpenBackupOutcome> {
  if (isSealed(new Uint8Array(await file.slice(0, SEAL_HEAD).arrayBuffer()))) return refuse('sealed');
  const archived = new Map((await listArchive(file))?.map((entry) => [entry.name, entry]));
  const [list, rowsPart] = [archived.get(BACKUP_PARTS.list), archived.get(BACKUP_PARTS.rows)];
  if (!rowsPart) return refuse(list || (await isList(file)) ? 'a-list' : 'not-a-backup');
  if (!list) return refuse('broken');
  const rows = await readBackupRows(await readArchived(file, rowsPart, LIST_CAPS.bytes), 'none');
  if (typeof rows === 'string') return refuse(rows);
  const text = await readArchived(file, list, LIST_CAPS.bytes);
  const parsed = parseListFile(await text.text());
  if (!parsed.ok) return refuse(parsed.fault.code === 'newer-version' ? 'newer-version' : 'broken');
  rows.entries = parsed.file.entries;
  const { files, refused } = await readFiles(file, archived.values(), work.signal);
  rows.refused += refused;
  return checkRows(record, { ...rows, digest: await hashFile(text) }, files, work);
}

/** Enough to send a list file to where it belongs. */
async function isList(file: Blob): Promise<boolean> {
  return (await file.slice(0, 64).text()).trimStart().startsWith('{');
}

async function readFiles(
  archive: Blob,
  entries: Iterable<ZipEntry>,
  signal: AbortSignal,
): Promise<{ files: Map<string, Blob>; refused: number }> {
  const files = new Map<string, Blob>();
  let refused = 0;
  for (const entry of entries) {
    if (!entry.name.startsWith(BACKUP_PARTS.files) || entry.name.endsWith('/') || signal.aborted) continue;
    const sha256 = entry.name.slice(BACKUP_PARTS.files.length);
    const bytes = await readArchived(archive, entry, BUNDLE_CAPS.file).catch(() => undefined);
    if (bytes && (await hashFile(bytes)) === sha256) files.set(sha256, bytes);
    else refused++;
  }
  return { files, refused };
}

/** Checks every entry like those of an import; those that this browser holds were checked before. */
async function checkRows(
  record: RecordDatabase,
  { entries, advice, refused, ...rows }: BackupRows & Pick<OpenedBackup, 'digest'>,
  files: ReadonlyMap<string, Blob>,
  work: OpenWork,
): Promise<OpenBackupOutcome> {
  const held = new Map(entriesOf(await readAllHistories(record)).map((entry) => [entry.id, entry]));
  const options = { subtle: crypto.subtle, held, ...work };
  const list = await verifyEntries(entries, options);
  if (!list) return refuse('cancelled');
  const checked = new Map<string, readonly Entry[]>();
  let refusedAdvice = 0;
  for (const [id, said] of Map.groupBy(advice, (row) => row.list)) {
    const advised = await verifyEntries(
      said.flatMap((row) => row.entries),
      options,
    );
    if (!advised) return refuse('cancelled');
    checked.set(id, advised.entries);
    refusedAdvice += advised.refused.length;
  }
  const opened = { ...rows, entries: list.entries, advice: checked, files };
  return {
    ok: true,
    opened: { ...opened, refused: refused + list.refused.length + refusedAdvice },
  };
}

function refuse(fault: BackupFault): OpenBackupOutcome {
  return { ok: false, fault };
}
