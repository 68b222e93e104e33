import type { DBSchema, IDBPDatabase } from 'idb';
import type { QuestionList } from '../diligence/question-list.ts';
import type { ListRefresh } from '../exchange/list-refresh.ts';
import type { Entry } from '../record/entry.ts';
import { type Migration, openDatabase } from './database.ts';
import { type LikenessRow, makeLikenessRow } from './likeness-row.ts';

/** All entries about one key, in one row: written six times faster than a row for each entry. */
export interface HistoryRow {
  readonly key: string;
  /** Entries about this key, ordered by id. */
  readonly entries: readonly Entry[];
  /** Other keys whose entries name this one in a link: the way back along links. */
  readonly namedBy: readonly string[];
}

/** Whom a writer key belongs to, by this team's decision. */
export interface WriterRow {
  readonly key: string;
  /** The known person, or undefined for a writer kept as a stranger. */
  readonly person?: string;
  /** ISO instant of the decision. */
  readonly since: string;
  /** The administrator’s decision, with the reviewer’s own that it took the place of. */
  readonly policy?: { readonly before?: { readonly person?: string; readonly since: string } };
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
}

/** This browser's own writer. The private key cannot be exported. */
export interface SelfRow {
  readonly id: 'self';
  readonly writer: string;
  readonly privateKey: CryptoKey;
  readonly person: string;
}

/** What an import added, so that it can be undone. */
export interface ImportRow {
  readonly id: string;
  readonly at: string;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  /** Ids of the entries it added, by key. */
  readonly added: Readonly<Record<string, readonly string[]>>;
  /** Writers this import made known or strangers. */
  readonly writers: readonly string[];
  readonly undoneAt?: string;
}

/** The bytes of a file that evidence names by its hash. */
export interface FileRow {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Blob;
}

/** An advisory list: kept apart from our own, it may warn and never verifies. Its histories are rows of `advice`. */
export interface ListRow {
  readonly id: string;
  /** What the reviewer calls it. */
  readonly name: string;
  readonly from:
    | { readonly kind: 'file'; readonly fileName: string }
    | { readonly kind: 'address'; readonly address: string };
  /** Writer key of who exported it, and the ISO instant of that, as the file says. */
  readonly exportedBy: string;
  readonly exportedAt: string;
  /** SHA-256 of the file’s bytes, hexadecimal. */
  readonly digest: string;
  /** ISO instant. */
  readonly loadedAt: string;
  readonly vendors: number;
  readonly entries: number;
  /**
   * Of a list that comes from an address. While no copy of it has come, `exportedBy`, `exportedAt`, `digest` and
   * `loadedAt` are empty.
   */
  readonly refresh?: ListRefresh;
}

/** All entries of one advisory list about one key. */
export interface AdviceRow extends HistoryRow {
  /** Id of the list. */
  readonly list: string;
}

/** The questions this team asks, where it has changed them. */
interface QuestionsRow {
  readonly id: 'team';
  readonly list: QuestionList;
}

export interface RecordSchema extends DBSchema {
  histories: { key: string; value: HistoryRow };
  people: { key: string; value: PersonRow };
  writers: { key: string; value: WriterRow };
  self: { key: string; value: SelfRow };
  imports: { key: string; value: ImportRow };
  files: { key: string; value: FileRow };
  questions: { key: string; value: QuestionsRow };
  lists: { key: string; value: ListRow };
  advice: { key: [list: string, key: string]; value: AdviceRow; indexes: { key: string } };
  /** Derived from `histories`: see `LikenessRow`. */
  likenesses: { key: string; value: LikenessRow; indexes: { near: string; same: string } };
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;

const RECORD_DATABASE = 'first-call-record';

/** Of each version that these reach, a saved sample must exist: `record-v<n>.json`. */
const migrations: readonly Migration<RecordSchema>[] = [
  function createRecord(db) {
    db.createObjectStore('histories', { keyPath: 'key' });
    db.createObjectStore('people', { keyPath: 'id' });
    db.createObjectStore('writers', { keyPath: 'key' });
    db.createObjectStore('self', { keyPath: 'id' });
    db.createObjectStore('imports', { keyPath: 'id' });
  },
  function addDiligence(db) {
    db.createObjectStore('files', { keyPath: 'sha256' });
    db.createObjectStore('questions', { keyPath: 'id' });
  },
  function addLikenesses(db) {
    const likenesses = db.createObjectStore('likenesses', { keyPath: 'key' });
    likenesses.createIndex('near', 'near', { multiEntry: true });
    likenesses.createIndex('same', 'same', { multiEntry: true });
  },
  function addAdvisoryLists(db) {
    db.createObjectStore('lists', { keyPath: 'id' });
    db.createObjectStore('advice', { keyPath: ['list', 'key'] }).createIndex('key', 'key');
  },
];

/**
 * The version in which rows of `likenesses` got the form that `makeLikenessRow` gives them today. Whoever changes what
 * they are made from (near keys, folding of names) adds a migration, empty if need be, and raises this to it.
 */
const LIKENESSES_SINCE = 3;

/** Opens the team's record. */
export function openRecord(): Promise<RecordDatabase> {
  return openDatabase(RECORD_DATABASE, migrations, { since: LIKENESSES_SINCE, make: remakeLikenesses });
}

/** Part of the upgrade, so that no page ever finds half of them. */
const remakeLikenesses: Migration<RecordSchema> = async (_db, transaction) => {
  const likenesses = transaction.objectStore('likenesses');
  await likenesses.clear();
  for await (const { value } of transaction.objectStore('histories')) {
    const row = makeLikenessRow(value.key, value.entries);
    if (row) await likenesses.put(row);
  }
};
