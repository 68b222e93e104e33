import { applyPlan, isNothingToImport, type PlannedWrite } from '../exchange/apply-plan.ts';
import type { ImportPlan, PlanInput } from '../exchange/import-plan.ts';
import { type ListFileFault, parseListFile } from '../exchange/list-file.ts';
import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import { checkListSignature, type ListSignature } from '../exchange/list-signature.ts';
import { findClaims, type VerifiedList, verifyEntries } from '../exchange/verify-entries.ts';
import { aboutWriter, type Entry } from '../record/entry.ts';
import { findFileHashes } from '../record/evidence.ts';
import { keysFiledUnder } from '../record/link.ts';
import { mergeEntries } from '../record/merge.ts';
import { findAdded } from './find-added.ts';
import { keepBackup } from './keep-backup.ts';
import { entriesOf, readAllHistories, readPeople, readRelated } from './read-record.ts';
import type { FileRow, HistoryRow, ImportRow, RecordDatabase } from './record-database.ts';
import type { Work } from './record-many.ts';
import { readSelf } from './self.ts';
import { type RecordWrite, writeInSteps } from './write-record.ts';

/** A list file read and checked against the record, ready to be planned: `planImport({ ...opened.input, decisions, today })`. */
export interface OpenedList {
  readonly fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  /** What the file says of its export: a claim, unless its signature holds. */
  readonly exportedAt: string;
  readonly exportedBy: string;
  /** Whether the file is whole as `exportedBy` signed it. */
  readonly signature: ListSignature;
  /** Files of a bundle, each with the SHA-256 of its bytes. */
  readonly files: readonly FileRow[];
  /** Files of the bundle that are not those that their names promise, or too large. */
  readonly filesRefused: number;
  readonly input: Omit<PlanInput, 'decisions' | 'today'>;
}

export type OpenFault =
  | ListFileFault
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** The browser could not read the file: it was moved, or access to it ended. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'cancelled' };

export type OpenOutcome =
  | { readonly ok: true; readonly opened: OpenedList }
  | { readonly ok: false; readonly fault: OpenFault };

/** How a long check reports and can be ended. */
export interface OpenWork {
  /** Called every few hundred entries and awaited: for progress, and to let the page breathe. */
  readonly pause: (done: number, total: number) => Promise<void> | void;
  readonly signal: AbortSignal;
}

/** The bytes of a list file, and what they came in. */
export interface ListBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bundle, hexadecimal; of the list itself where it came alone. */
  readonly digest: string;
  readonly files: readonly FileRow[];
  readonly filesRefused: number;
}

/** Reads a list file and checks every entry in it. Writes nothing. */
export async function openListFile(
  db: RecordDatabase,
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  work: OpenWork,
): Promise<OpenOutcome> {
  const most = LIST_CAPS.bytes;
  if (file.size > most) return refuse({ code: 'too-large', bytes: file.size, most });
  const bytes = await readBytes(file);
  if (!bytes) return refuse({ code: 'unreadable' });
  return openList(db, await listAlone(file.name, bytes), work);
}

/** The bytes of a list file that came in nothing else. */
export async function listAlone(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<ListBytes> {
  return { fileName, bytes, digest: await digestOf(bytes), files: [], filesRefused: 0 };
}

/** The same for a list whose bytes are here already. */
export async function openList(
  db: RecordDatabase,
  { bytes, ...given }: ListBytes,
  work: OpenWork,
): Promise<OpenOutcome> {
  const parsed = parseListFile(new TextDecoder().decode(bytes));
  if (!parsed.ok) return refuse(parsed.fault);
  const { entries, exportedAt, exportedBy } = parsed.file;
  const held = await readHistories(db, claimedKeys(entries));
  const list = await verifyEntries(entries, { subtle: crypto.subtle, held: byId(held), ...work });
  if (!list) return refuse({ code: 'cancelled' });
  const signature = await checkListSignature(crypto.subtle, bytes, exportedBy);
  const input = await readPlanInput(db, list);
  return { ok: true, opened: { ...given, exportedAt, exportedBy, signature, input } };
}

/** SHA-256 of bytes, hexadecimal. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

function refuse(fault: OpenFault): OpenOutcome {
  return { ok: false, fault };
}

/** The bytes of a file; undefined where the browser cannot get at it any more. */
export async function readBytes(
  file: Pick<File, 'arrayBuffer'>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function claimedKeys(raws: readonly unknown[]): Set<string> {
  const claims = raws.map(findClaims);
  return new Set(claims.flatMap(({ about }) => (about === undefined ? [] : [about])));
}

function byId(rows: readonly HistoryRow[]): Map<string, Entry> {
  return new Map(rows.flatMap((row) => row.entries.map((entry) => [entry.id, entry])));
}

/** From this many keys on, reading the whole record is quicker than asking for each. */
const MANY = 1_000;

function readHistories(db: RecordDatabase, keys: ReadonlySet<string>): Promise<HistoryRow[]> {
  return keys.size > MANY ? readAllHistories(db) : readRelated(db, [...keys]);
}

async function readPlanInput(db: RecordDatabase, list: VerifiedList): Promise<OpenedList['input']> {
  const refusedKeys = list.refused.flatMap(({ about }) => (about === undefined ? [] : [about]));
  const keys = new Set([...list.entries.flatMap(keysFiledUnder), ...refusedKeys]);
  for (const entry of list.entries) keys.add(aboutWriter(entry.by));
  const [histories, people, writers, self] = await Promise.all([
    readHistories(db, keys),
    readPeople(db),
    db.getAll('writers'),
    readSelf(db),
  ]);
  return {
    list,
    held: new Map(histories.map((row) => [row.key, row.entries])),
    people,
    strangers: new Set(writers.filter(({ key }) => !people.has(key)).map(({ key }) => key)),
    self: self?.writer,
  };
}

export type ImportOutcome =
  | { readonly ok: true; readonly imported: ImportRow }
  | {
      readonly ok: false;
      /** `no-backup`: the disk has no room for the backup that is made first. Nothing was written. */
      readonly fault: 'nothing-to-import' | 'storage-full' | 'no-backup' | 'cancelled';
    };

/** The work of whoever neither watches it nor ends it. */
const TO_ITS_END: Work = { pause: () => undefined, signal: new AbortController().signal };

/**
 * Writes a plan, less the rows (by `key`) that are unticked, in one transaction with the files that what is taken names
 * and with the row that lets it be undone, after a backup of what was there. What another tab has written since the file
 * was opened stays and is merged. Cancelled before the transaction has been through all of it, it writes nothing; the
 * backup stays.
 *
 * @param backup `none` where the disk has no room for one and the reviewer goes on all the same
 * @param work hears of what is written; its pauses are not awaited
 */
export async function commitImport(
  db: RecordDatabase,
  opened: Pick<OpenedList, 'fileName' | 'digest' | 'files'>,
  plan: ImportPlan,
  unticked: ReadonlySet<string>,
  backup: 'first' | 'none' = 'first',
  { pause, signal }: Work = TO_ITS_END,
): Promise<ImportOutcome> {
  const write = applyPlan(plan, unticked);
  if (isNothingToImport(write)) return { ok: false, fault: 'nothing-to-import' };
  if (backup === 'first' && !(await keepBackup(db, 'import')).ok) return { ok: false, fault: 'no-backup' };
  const composed = await composeWrite(db, opened, write);
  // A write of decisions alone has no step in which it would hear of it.
  if (signal.aborted) return { ok: false, fault: 'cancelled' };
  const onStep = (done: number, total: number): void => void pause(done, total);
  const outcome = await writeInSteps(db, composed, { onStep, signal });
  return outcome.ok ? { ok: true, imported: composed.imported } : outcome;
}

/** What is written, with what tells the way back. */
async function composeWrite(
  db: RecordDatabase,
  opened: Pick<OpenedList, 'fileName' | 'digest' | 'files'>,
  write: PlannedWrite,
): Promise<RecordWrite & { readonly imported: ImportRow }> {
  const at = new Date().toISOString();
  const histories = await readHistories(db, new Set(write.brought.map(({ about }) => about)));
  const imported: ImportRow = {
    id: crypto.randomUUID(),
    at,
    fileName: opened.fileName,
    digest: opened.digest,
    added: await findAdded(db, write.brought, byId(histories)),
    writers: write.writers.map(({ key }) => key),
  };
  const known = new Set((await db.getAll('people')).map(({ id }) => id));
  return {
    entries: write.entries,
    people: write.people.filter(({ id }) => !known.has(id)),
    writers: write.writers.map((writer) => ({ ...writer, since: at })),
    files: pickFiles(opened.files, write, histories),
    imported,
  };
}

/** Files of a bundle that evidence taken from its list names, less those whose evidence is erased here. */
function pickFiles(
  files: readonly FileRow[],
  { entries, brought }: PlannedWrite,
  histories: readonly HistoryRow[],
): FileRow[] {
  if (files.length === 0) return [];
  const ids = new Set(brought.map(({ id }) => id));
  const after = mergeEntries(entriesOf(histories), entries).filter(({ id }) => ids.has(id));
  const named = findFileHashes(after);
  return files.filter(({ sha256 }) => named.has(sha256));
}
