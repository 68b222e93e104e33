import {
  type BackupHeader,
  type BackupKind,
  formatBackupHeader,
  formatBackupLine,
} from '../exchange/backup-line.ts';
import { BACKUP_PARTS } from '../exchange/backup-parts.ts';
import { addCrc32 } from '../exchange/crc-32.ts';
import { formatListFrame, formatListLines } from '../exchange/list-file.ts';
import { signList } from '../exchange/list-signature.ts';
import { withoutRedacted } from '../exchange/without-redacted.ts';
import { frameZip, type ZipPart } from '../exchange/zip-parts.ts';
import { writerOf } from '../record/entry.ts';
import type { Person } from '../record/people.ts';
import type { SavedRow } from './backup-database.ts';
import { announceChange } from './changes.ts';
import type { PersonRow, RecordDatabase, SelfRow, WriterRow } from './record-database.ts';
import { readSelf } from './self.ts';
import { theBackups } from './stores.ts';
import { walkList } from './walk-list.ts';

/** A backup ready to be saved. */
export interface SavedBackup {
  readonly contents: Blob;
  readonly at: string;
  readonly vendors: number;
  readonly entries: number;
  readonly files: number;
}

export type SaveOutcome =
  | { readonly ok: true; readonly backup: SavedBackup }
  /** The files of evidence are together more than an archive can hold. */
  | { readonly ok: false; readonly fault: 'too-large' };

/**
 * Makes one file of everything: a bundle that any First Call imports, and beside the list in it what the list alone does
 * not say. Texts that a known person redacted are left out, as in every export. Files of evidence are never in memory.
 *
 * @param settings the reviewer’s own settings, by name
 */
export async function makeBackup(
  record: RecordDatabase,
  settings: Readonly<Record<string, unknown>>,
): Promise<SaveOutcome> {
  const self = await readSelf(record);
  if (!self) throw new Error('Nothing can be backed up before this browser has a writer');
  const at = new Date().toISOString();
  const { list, rows, files, ...counts } = await readTexts(record, self, {
    savedAt: at,
    writer: self.writer,
  });
  const settled = new Blob([rows, formatBackupLine('settings', settings)]);
  const parts = [
    await deflate(BACKUP_PARTS.list, new Blob([list])),
    await deflate(BACKUP_PARTS.rows, settled),
  ];
  for (const sha256 of files) {
    const bytes = (await record.get('files', sha256))?.bytes;
    if (bytes) parts.push(await store(`${BACKUP_PARTS.files}${sha256}`, bytes));
  }
  const frame = frameZip(parts.map(({ facts }) => facts));
  if (!frame) return { ok: false, fault: 'too-large' };
  const framed = parts.flatMap(({ contents }, n) => [frame.headers[n] ?? '', contents]);
  const contents = new Blob([...framed, frame.directory], { type: 'application/zip' });
  return { ok: true, backup: { contents, at, ...counts, files: parts.length - 2 } };
}

/** Keeps when everything was last saved as a file; told when the browser has been handed the file. */
export async function keepSavedBackup({
  at,
  vendors,
  entries,
}: Pick<SavedBackup, 'at' | 'vendors' | 'entries'>): Promise<void> {
  await (await theBackups()).put('saved', { id: 'last', at, vendors, entries });
  announceChange({ area: 'backups', keys: [] });
}

/** When everything was last saved as a file; `null` for never. */
export async function readSavedBackup(): Promise<SavedRow | null> {
  return (await (await theBackups()).get('saved', 'last')) ?? null;
}

interface Texts extends Pick<SavedBackup, 'vendors' | 'entries'> {
  /** The signed text of the list file. */
  readonly list: string;
  readonly rows: Blob;
  readonly files: readonly string[];
}

async function readTexts(record: RecordDatabase, self: SelfRow, header: BackupHeader): Promise<Texts> {
  const lines: string[] = [];
  const rows = [formatBackupHeader(header)];
  const people = new Map<string, Person>();
  let vendors = 0;
  const meet = meetPeople(people);
  const files = await walkList(record, {
    onHistory({ key, entries }) {
      lines.push(...formatListLines(withoutRedacted(entries, entries, people)));
      if (writerOf(key) === undefined && entries.length > 0) vendors++;
    },
    onRow(kind, row) {
      meet(kind, row);
      rows.push(formatBackupLine(kind, row));
    },
  });
  const frame = { exportedAt: header.savedAt, exportedBy: self.writer };
  const list = await signList(crypto.subtle, self.privateKey, formatListFrame(frame, lines));
  return { list, rows: new Blob(rows), files, vendors, entries: lines.length };
}

/** Gathers who is known from the rows that come before the histories. */
function meetPeople(people: Map<string, Person>): (kind: BackupKind, row: object) => void {
  const byId = new Map<string, PersonRow>();
  return (kind, row) => {
    if (kind === 'person') byId.set((row as PersonRow).id, row as PersonRow);
    if (kind !== 'writer') return;
    const { key, person } = row as WriterRow;
    const known = person === undefined ? undefined : byId.get(person);
    if (known) people.set(key, known);
  };
}

interface Part {
  readonly facts: ZipPart;
  readonly contents: Blob;
}

async function deflate(name: string, plain: Blob): Promise<Part> {
  const parts: BlobPart[] = [];
  for await (const part of plain.stream().pipeThrough(new CompressionStream('deflate-raw'))) parts.push(part);
  const contents = new Blob(parts);
  const crc = await crcOf(plain);
  return { facts: { name, crc, size: plain.size, packed: contents.size, isDeflated: true }, contents };
}

/** Evidence is stored as it is: PDFs and pictures are packed already. */
async function store(name: string, contents: Blob): Promise<Part> {
  const { size } = contents;
  return { facts: { name, crc: await crcOf(contents), size, packed: size, isDeflated: false }, contents };
}

async function crcOf(contents: Blob): Promise<number> {
  let crc = 0;
  for await (const part of contents.stream()) crc = addCrc32(crc, part);
  return crc;
}
