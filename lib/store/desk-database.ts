import type { DBSchema, IDBPDatabase } from 'idb';
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
  /** Why words stay although they look like patient data, one reason a field. */
  readonly kept?: readonly ({ readonly field: GuardedField } & Kept)[];
}

/** Fields of a draft that are looked through for patient data. */
export type GuardedField = 'reason' | 'checked' | 'flagNote' | 'note';

/** The banner is hidden for a vendor while its warning stays what it was. */
export interface HiddenBanner {
  readonly key: string;
  /** `warningMark` of the verdict that was hidden. */
  readonly mark: string;
}

export interface DeskSchema extends DBSchema {
  drafts: { key: string; value: Draft };
  hidden: { key: string; value: HiddenBanner };
}

/** What lies on one reviewer's desk: apart from the record, so that clearing it can touch nothing recorded. */
export type DeskDatabase = IDBPDatabase<DeskSchema>;

const DESK_DATABASE = 'first-call-desk';

const migrations: readonly Migration<DeskSchema>[] = [
  function createDesk(db) {
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('hidden', { keyPath: 'key' });
  },
];

/** Opens this browser's desk. */
export function openDesk(): Promise<DeskDatabase> {
  return openDatabase(DESK_DATABASE, migrations);
}
