import type { DBSchema, IDBPDatabase } from 'idb';
import { type Migration, openDatabase } from './database.ts';
import type { FileRow } from './record-database.ts';

/** Why a snapshot was kept. */
export type BackupWhy = 'import' | 'weekly' | 'restore' | 'folder';

/** One snapshot of the list; its contents lie apart, so that the snapshots can be listed without them. */
export interface SnapshotRow {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** What it was kept for; of several where the list was the same each time. */
  readonly why: readonly BackupWhy[];
  /** ISO instant at which the list was last found to be what it is in this snapshot. */
  readonly sameUntil: string;
  readonly vendors: number;
  readonly entries: number;
  /** Bytes of its contents as they are kept, without files. */
  readonly bytes: number;
  /** SHA-256 of its contents before packing, hexadecimal. */
  readonly digest: string;
  /** SHA-256 of the files it holds, hexadecimal. */
  readonly files: readonly string[];
  /** Names of the statements whose texts were redacted and are not in it any more. */
  readonly erased: readonly string[];
}

/** The last backup that was saved as a file, where it can outlive this browser. */
export interface SavedRow {
  readonly id: 'last';
  /** ISO instant. */
  readonly at: string;
  readonly vendors: number;
  readonly entries: number;
}

export interface BackupSchema extends DBSchema {
  snapshots: { key: string; value: SnapshotRow };
  /** Contents by id of the snapshot: lines of `backup-line.ts`, gzip. */
  contents: { key: string; value: Blob };
  /** Each file once, however many snapshots hold it. */
  files: { key: string; value: FileRow };
  saved: { key: string; value: SavedRow };
}

/** Snapshots of the list, apart from it: what befalls the one database leaves the other alone. */
export type BackupDatabase = IDBPDatabase<BackupSchema>;

const BACKUP_DATABASE = 'first-call-backups';

/** Of each version that these reach, a saved sample must exist: `backup-v<n>.json`. */
const migrations: readonly Migration<BackupSchema>[] = [
  function createBackups(db) {
    db.createObjectStore('snapshots', { keyPath: 'id' });
    db.createObjectStore('contents');
    db.createObjectStore('files', { keyPath: 'sha256' });
    db.createObjectStore('saved', { keyPath: 'id' });
  },
];

/** Opens this browser’s snapshots. */
export function openBackups(): Promise<BackupDatabase> {
  return openDatabase(BACKUP_DATABASE, migrations);
}
