import { todaysDate } from '../platform/today.ts';
import { MOST_REGISTER_BYTES, readRegister } from '../registers/read-register.ts';
import { isExclusionRegister, type LoadedRegister, type RegisterId } from '../registers/register.ts';
import type { LoadFault, LoadProgress, LoadQuestion } from '../registers/register-loading.ts';
import type { BreachList, ReadRegister } from '../registers/register-reading.ts';
import type { RegisterDatabase } from './register-database.ts';
import { makeRegisterParts } from './register-parts.ts';
import { replaceRegister, withRegisterLock } from './replace-register.ts';

/** What is to be loaded, with what the reviewer has said about it. */
export interface RegisterLoad {
  readonly file: Blob;
  readonly from: Extract<LoadedRegister['from'], { kind: 'file' | 'address' }>;
  /** Calendar date that the list bears, where it is known from elsewhere than its rows. */
  readonly listDate?: string | undefined;
  /** The list of the breach portal that it is. */
  readonly list?: BreachList | undefined;
  /** Load it although it is much shorter than the list in force, or older. */
  readonly isConfirmed?: boolean | undefined;
}

export type LoadOutcome =
  | { readonly ok: true; readonly register: LoadedRegister; readonly skipped: number }
  | { readonly ok: false; readonly ask: LoadQuestion; readonly fault?: undefined }
  | { readonly ok: false; readonly fault: LoadFault; readonly ask?: undefined };

/**
 * Reads a file as the register that it is, and puts it in the place of the one in force. Takes some seconds for the
 * largest and does not pause: it belongs in a worker, which is ended to cancel it. The register in force stays whole
 * until the new one is.
 */
export async function loadRegister(
  db: RegisterDatabase,
  load: RegisterLoad,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadOutcome> {
  const { size, name } = { size: load.file.size, name: nameOf(load) };
  // A larger file is not even read into memory.
  if (size > MOST_REGISTER_BYTES)
    return { ok: false, fault: { code: 'too-large', bytes: size, most: MOST_REGISTER_BYTES } };
  onProgress({ step: 'reading', done: 0 });
  const bytes = await readBytes(load.file);
  if (!bytes) return { ok: false, fault: { code: 'unreadable' } };
  // Done by the browser beside the reading.
  const digest = crypto.subtle.digest('SHA-256', bytes);
  const reading = await readRegister(bytes, name, todaysDate(), {
    ...(load.list && { asked: load.list }),
    onProgress: (done) => onProgress({ step: 'reading', done }),
  });
  if (reading.ask) return { ok: false, ask: { kind: 'which-list', ...reading.ask } };
  if (!reading.ok) return { ok: false, fault: reading.fault };
  const sha256 = new Uint8Array(await digest).toHex();
  return withRegisterLock(reading.id, () => keep(db, load, { ...reading, sha256 }, onProgress));
}

function nameOf({ from }: RegisterLoad): string {
  return from.kind === 'file' ? from.name : new URL(from.address).pathname;
}

/** Undefined where the browser cannot get at the file any more. */
async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function keep(
  db: RegisterDatabase,
  load: RegisterLoad,
  reading: ReadRegister & { readonly sha256: string },
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadOutcome> {
  const held = (await db.get('registers', reading.id))?.facts;
  const question = held && !load.isConfirmed ? findQuestion(reading, held) : undefined;
  if (question) return { ok: false, ask: question };
  onProgress({ step: 'indexing' });
  const parts = makeRegisterParts(reading.rows);
  const register = factsOf(load, reading);
  onProgress({ step: 'storing' });
  const kept = await replaceRegister(db, register, parts);
  if (!kept.ok) return { ok: false, fault: { code: kept.fault } };
  return { ok: true, register, skipped: reading.skipped };
}

/**
 * Of the rows in force, the part that a newer list has at the least without being asked about. Exclusions and closed
 * cases hardly ever leave their lists; cases under investigation leave theirs by the dozen when they are closed.
 */
const LEAST_PART: Readonly<Record<RegisterId, number>> = {
  leie: 0.95,
  sam: 0.95,
  'breaches-archive': 0.95,
  'breaches-current': 0.75,
};

function findQuestion({ id, rows, newest }: ReadRegister, held: LoadedRegister): LoadQuestion | undefined {
  if (rows.length < held.rows * LEAST_PART[id])
    return { kind: 'fewer-rows', id, rows: rows.length, heldRows: held.rows };
  return newest < held.newest ? { kind: 'older', id, newest, heldNewest: held.newest } : undefined;
}

function factsOf(load: RegisterLoad, reading: ReadRegister & { readonly sha256: string }): LoadedRegister {
  return {
    id: reading.id,
    from: load.from,
    newest: reading.newest,
    ...findDates(load, reading),
    loadedAt: new Date().toISOString(),
    rows: reading.rows.length,
    sha256: reading.sha256,
    hasDescriptions: reading.hasDescriptions,
  };
}

/** The dates of a list beside that of its newest row, as far as they are known. */
function findDates(
  { file, listDate }: RegisterLoad,
  reading: ReadRegister,
): Pick<LoadedRegister, 'listDate' | 'fileDate'> {
  const borne = listDate ?? reading.listDate;
  if (borne !== undefined) return { listDate: borne };
  const written = findWritten(file);
  if (written === undefined) return {};
  if (isExclusionRegister(reading.id)) return { fileDate: written };
  // A file that is older than a report in it was written by a clock that is wrong, or by none.
  return written >= reading.newest ? { listDate: written } : {};
}

/** The calendar date, here, on which a file was last written; undefined for one that is still to come. */
function findWritten(file: Blob): string | undefined {
  // What was downloaded here is no file.
  if (!(file instanceof File)) return undefined;
  const written = Temporal.Instant.fromEpochMilliseconds(file.lastModified)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
  return written <= todaysDate() ? written : undefined;
}
