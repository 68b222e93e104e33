import type { DBSchema, IDBPDatabase } from 'idb';
import type { FolderReport, FolderStop } from '../exchange/folder-report.ts';
import type { Kept } from '../privacy/guarded-text.ts';
import type { Quote } from '../record/say.ts';
import type { Standing } from '../record/topics.ts';
import { type Migration, openDatabase } from './database.ts';

/** What a reviewer has typed about a vendor and not recorded yet. */
export interface Draft {
  readonly key: string;
  /** The standing form is open with this choice. */
  readonly standing?: Standing;
  readonly reason?: string;
  readonly checked?: string;
  /** `YYYY-MM-DD`. */
  readonly reviewOn?: string;
  /** The note inside the standing form. */
  readonly flagNote?: string;
  /** The note by itself. */
  readonly note?: string;
  /** Quotes selected on the page, newest last. */
  readonly quotes?: readonly Quote[];
  /** Fields of forms that the record's parts open, by name: `answer:baa-offered/comment`. */
  readonly fields?: Readonly<Record<FormField, string>>;
  /** Why words stay although they look like patient data, one reason a field. */
  readonly kept?: readonly ({ readonly field: GuardedField } & Kept)[];
}

/** A field of a form: what the form is about, and the field's name in it. */
export type FormField = `${string}/${string}`;

/** Fields of a draft that are looked through for patient data. */
export type GuardedField = 'reason' | 'checked' | 'flagNote' | 'note' | FormField;

/** A file that waits to be recorded as evidence: dropped, or a picture of a page. */
export interface WaitingFile {
  readonly id: string;
  /** The vendor key whose desk it lies on. */
  readonly key: string;
  readonly form: 'file' | 'capture';
  readonly name: string;
  /** The media type of its content: `application/pdf`. */
  readonly type: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Blob;
  /** The topic for which it was added; none while it may be for any. */
  readonly topic?: string;
  /** The page that a picture shows. */
  readonly address?: string;
  /** SHA-256 of that page's main text, hexadecimal, where it could be read. */
  readonly pageSha256?: string;
  /** When it came, ISO instant. */
  readonly at: string;
}

/** The banner is hidden for a vendor while its warning stays what it was. */
export interface HiddenBanner {
  readonly key: string;
  /** `warningMark` of the verdict that was hidden. */
  readonly mark: string;
}

/** How the columns of spreadsheets with one set of headers were read last time. */
export interface MappingRow {
  /**
   * The headers, each trimmed and in lower case, one a line. Sorted, so that their order in a sheet does not matter;
   * rows from before that have them in the order of one sheet, and are read the same.
   */
  readonly headers: string;
  /** What each column holds, in the same order; empty for a column that is passed over. */
  readonly fields: readonly string[];
}

/** The team’s shared folder, where one was chosen. */
export interface FolderRow {
  readonly id: 'team';
  readonly handle: FileSystemDirectoryHandle;
  /** ISO instant. */
  readonly since: string;
  /** What the last exchange found and did. */
  readonly last?: FolderReport;
  /** Why the one after it did not come about. */
  readonly fault?: FolderStop;
}

/** What this browser is called in shared folders, and what it wrote there; kept when sharing is stopped. */
export interface FolderDeviceRow {
  readonly id: 'device';
  readonly device: string;
  /** SHA-256 of its files’ contents, hexadecimal, the newest first: a file with any other was written by somebody else. */
  readonly written: readonly string[];
}

export interface DeskSchema extends DBSchema {
  drafts: { key: string; value: Draft };
  hidden: { key: string; value: HiddenBanner };
  files: { key: string; value: WaitingFile; indexes: { key: string } };
  mappings: { key: string; value: MappingRow };
  folders: { key: string; value: FolderRow | FolderDeviceRow };
}

/** What lies on one reviewer's desk: apart from the record, so that clearing it can touch nothing recorded. */
export type DeskDatabase = IDBPDatabase<DeskSchema>;

const DESK_DATABASE = 'first-call-desk';

const migrations: readonly Migration<DeskSchema>[] = [
  function createDesk(db) {
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('hidden', { keyPath: 'key' });
  },
  function addWaitingFiles(db) {
    db.createObjectStore('files', { keyPath: 'id' }).createIndex('key', 'key');
  },
  function addExchange(db) {
    db.createObjectStore('mappings', { keyPath: 'headers' });
    db.createObjectStore('folders', { keyPath: 'id' });
  },
];

/** Opens this browser's desk. */
export function openDesk(): Promise<DeskDatabase> {
  return openDatabase(DESK_DATABASE, migrations);
}
