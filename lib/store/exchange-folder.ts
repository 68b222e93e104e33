import { openFolderFile } from '../exchange/folder-file.ts';
import { deviceName, folderFileName, renameDevice } from '../exchange/folder-name.ts';
import type { FolderReport } from '../exchange/folder-report.ts';
import { formatListLines } from '../exchange/list-file.ts';
import {
  type HeldTexts,
  joinHeldTexts,
  planFolderEntries,
  readHeldTexts,
} from '../exchange/plan-folder-entries.ts';
import { findFileHashes } from '../record/evidence.ts';
import type { TeamFolder } from '../transports/team-folder.ts';
import type { DeskDatabase, FolderDeviceRow } from './desk-database.ts';
import { exchangeEvidence } from './exchange-evidence.ts';
import { type FolderReading, type ReadFile, readFolder, reportFiles } from './read-folder.ts';
import { readPeople } from './read-record.ts';
import type { RecordDatabase, SelfRow } from './record-database.ts';
import { readSelf } from './self.ts';
import { takeFromFolder } from './take-from-folder.ts';
import { walkList } from './walk-list.ts';

/** What a page remembers between two exchanges. */
export interface FolderSession {
  /** Files of the folder by name, whose entries were taken. */
  known: Map<string, ReadFile>;
  /** Entries as received that wait for a decision about their writers. */
  waiting: readonly unknown[];
  /** How often something on the list here has changed. */
  changes: number;
  /** What the last exchange gave, as long as nothing on the list here has changed since. */
  settled?: { readonly report: FolderReport; readonly share: Share } | undefined;
}

export interface FolderExchange {
  readonly record: RecordDatabase;
  readonly desk: DeskDatabase;
  readonly folder: TeamFolder;
  readonly session: FolderSession;
  /** What an import from the folder is called in the list of imports. */
  readonly name: string;
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  readonly today: string;
  /** Called between slices of work and awaited. */
  readonly pause: () => Promise<void> | void;
}

export type ExchangeOutcome =
  | { readonly ok: true; readonly report: FolderReport; readonly isDone: boolean }
  | { readonly ok: false; readonly fault: 'storage-full' | 'no-writer' };

/** Digests of our own files that are remembered: a synchronising program may bring an older one back. */
const MOST_REMEMBERED = 32;

/**
 * Reads what the others wrote, merges it, and writes this device’s own file, which nobody else writes. To be run by one
 * page at a time. Errors of the file system are thrown.
 */
export async function exchangeFolder(exchange: FolderExchange): Promise<ExchangeOutcome> {
  const { record, folder, session, pause } = exchange;
  const self = await readSelf(record);
  if (!self) return { ok: false, fault: 'no-writer' };
  const { changes } = session;
  const reading = await readFolder(folder, session.known, pause);
  if (session.settled && !reading.isChanged) return repeat(exchange, self, session.settled);
  const taken = await take(exchange, self, reading);
  if (!taken.ok) return taken;
  session.known = reading.files;
  const device = await readDevice(exchange.desk, self, reading.files);
  const share = await planShare(record, self, reading.files, device);
  await writeOwn(exchange, self, device, share);
  const evidence = await exchangeEvidence({
    record,
    folder,
    device: device.device,
    shared: share.shared,
    named: share.named,
  });
  if (!evidence.ok) return evidence;
  const { waiting, brought, writers, takenBack, refused } = taken.taken;
  session.waiting = waiting;
  const report = {
    at: new Date().toISOString(),
    files: reportFiles(session.known, folderFileName(device.device)),
    brought,
    waiting: { entries: waiting.length, writers },
    takenBack,
    refused,
    carried: share.texts.size,
  };
  const settled = { report, share: { shared: share.shared, named: share.named } };
  // What was recorded meanwhile may not be in our file yet.
  session.settled = session.changes === changes ? settled : undefined;
  return { ok: true, report, isDone: evidence.isDone };
}

/** Nothing has changed on either side; files of evidence may have come after the entries that name them. */
async function repeat(
  { record, desk, folder, session }: FolderExchange,
  self: SelfRow,
  { report, share }: NonNullable<FolderSession['settled']>,
): Promise<ExchangeOutcome> {
  const { device } = await readDevice(desk, self, session.known);
  const evidence = await exchangeEvidence({ record, folder, device, ...share });
  if (!evidence.ok) return evidence;
  const repeated = { ...report, at: new Date().toISOString(), brought: 0 };
  return { ok: true, report: repeated, isDone: evidence.isDone };
}

async function take(
  { record, name, today, pause }: FolderExchange,
  self: SelfRow,
  reading: FolderReading,
): ReturnType<typeof takeFromFolder> {
  const held = new Map<string, HeldTexts>();
  if (reading.arrived.length > 0) {
    await walkList(record, {
      onHistory({ entries }) {
        for (const entry of entries) held.set(entry.id, readHeldTexts(entry));
      },
    });
  }
  return takeFromFolder({ record, self, reading, held, name, today, pause });
}

/**
 * What this browser is called in the folder. A file of that name which is none that it wrote is another’s, as when a
 * profile was copied: then a new name is taken, so that no file is ever written by two.
 */
async function readDevice(
  desk: DeskDatabase,
  self: SelfRow,
  files: ReadonlyMap<string, ReadFile>,
): Promise<FolderDeviceRow> {
  const row = await desk.get('folders', 'device');
  const usual: FolderDeviceRow = { id: 'device', device: deviceName(self.writer), written: [] };
  const held = row?.id === 'device' && row.device.startsWith(usual.device) ? row : usual;
  const found = files.get(folderFileName(held.device));
  if (!found || held.written.includes(found.sha256)) return held;
  const chance = crypto.getRandomValues(new Uint8Array(2)).toHex();
  return { ...held, device: renameDevice(self.writer, chance), written: [] };
}

/** SHA-256 of files that our own file’s entries name, and of those that anything on our list names. */
interface Share {
  readonly shared: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

interface PlannedShare extends Share {
  /** The pieces of our own file, and the SHA-256 of all of them, hexadecimal. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  readonly sha256: string;
  /** By id of each entry that our own file carries. */
  readonly texts: Map<string, HeldTexts>;
}

/** What our own file carries, made a slice at a time. */
async function planShare(
  record: RecordDatabase,
  self: SelfRow,
  files: ReadonlyMap<string, ReadFile>,
  { device }: FolderDeviceRow,
): Promise<PlannedShare> {
  const own = folderFileName(device);
  const others = new Map<string, HeldTexts>();
  for (const [name, file] of files) {
    if (name === own || file.state !== 'whole') continue;
    for (const [id, texts] of file.texts) others.set(id, joinHeldTexts(others.get(id), texts));
  }
  const carried = new Set(files.get(own)?.texts.keys());
  const people = await readPeople(record);
  const file = openFolderFile(self.writer);
  const texts = new Map<string, HeldTexts>();
  const shared = new Set<string>();
  const named = new Set<string>();
  await walkList(record, {
    onHistory({ entries }) {
      const planned = planFolderEntries(entries, { self: self.writer, people, carried, others });
      file.add(formatListLines(planned));
      for (const entry of planned) texts.set(entry.id, readHeldTexts(entry));
      for (const sha256 of findFileHashes(planned)) shared.add(sha256);
      for (const sha256 of findFileHashes(entries)) named.add(sha256);
    },
  });
  return { ...file.end(), texts, shared, named };
}

/** Writes our file where it changes. Its digest is remembered first: what we do not know we wrote, we would leave alone. */
async function writeOwn(
  { desk, folder, session }: FolderExchange,
  self: SelfRow,
  device: FolderDeviceRow,
  { pieces, sha256, texts }: PlannedShare,
): Promise<void> {
  const name = folderFileName(device.device);
  if (session.known.get(name)?.sha256 === sha256) return;
  const written = [sha256, ...device.written.filter((known) => known !== sha256)].slice(0, MOST_REMEMBERED);
  await desk.put('folders', { ...device, written });
  const { size, lastModified } = await folder.write(name, new Blob([...pieces]));
  const facts = { size, lastModified, sha256, writer: self.writer, texts };
  session.known.set(name, { ...facts, state: 'whole', isOpen: false });
}
