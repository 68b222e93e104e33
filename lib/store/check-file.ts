import { checkListFile, type ListCheck } from '../exchange/check-list-file.ts';
import { type ListFileFault, parseListFile } from '../exchange/list-file.ts';
import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import { findOwnNames } from '../exchange/own-name.ts';
import { findClaims } from '../exchange/verify-entries.ts';
import type { People } from '../record/people.ts';
import { entriesOf, readAllHistories, readPeople, readRelated } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';

/** A list file, checked. Nothing of it is imported. */
export interface CheckedFile {
  readonly fileName: string;
  /** SHA-256 of the file’s bytes, hexadecimal. */
  readonly digest: string;
  /** What the file says of its export; not signed. */
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly check: ListCheck;
  /** Whom this list knows, by writer key. */
  readonly people: People;
  /** What each writer in the file calls itself, by writer key. */
  readonly ownNames: ReadonlyMap<string, string>;
}

type CheckFault =
  | ListFileFault
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** The browser could not read the file: it was moved, or access to it ended. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'cancelled' };

export type CheckOutcome =
  | { readonly ok: true; readonly checked: CheckedFile }
  | { readonly ok: false; readonly fault: CheckFault };

/** How a long check reports and can be ended. */
interface CheckWork {
  readonly pause: (done: number, total: number) => Promise<void> | void;
  readonly signal: AbortSignal;
}

/** Reads a list file and says what each of its entries is. Writes nothing. */
export async function checkFile(
  db: RecordDatabase,
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  work: CheckWork,
): Promise<CheckOutcome> {
  const most = LIST_CAPS.bytes;
  if (file.size > most) return refuse({ code: 'too-large', bytes: file.size, most });
  const bytes = await readBytes(file);
  if (!bytes) return refuse({ code: 'unreadable' });
  const parsed = parseListFile(new TextDecoder().decode(bytes));
  if (!parsed.ok) return refuse(parsed.fault);
  const { entries, exportedAt, exportedBy } = parsed.file;
  const [held, people] = await Promise.all([readHeld(db, entries), readPeople(db)]);
  const check = await checkListFile(entries, { subtle: crypto.subtle, exportedAt, held, ...work });
  if (!check) return refuse({ code: 'cancelled' });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
  const ownNames = findOwnNames(check.sound);
  return {
    ok: true,
    checked: { fileName: file.name, digest, exportedAt, exportedBy, check, people, ownNames },
  };
}

function refuse(fault: CheckFault): CheckOutcome {
  return { ok: false, fault };
}

async function readBytes(file: Pick<File, 'arrayBuffer'>): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** From this many keys on, reading the whole record is quicker than asking for each. */
const MANY = 1_000;

async function readHeld(db: RecordDatabase, raws: readonly unknown[]) {
  const keys = new Set(raws.flatMap((raw) => findClaims(raw).about ?? []));
  return entriesOf(await (keys.size > MANY ? readAllHistories(db) : readRelated(db, [...keys])));
}
