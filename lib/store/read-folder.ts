import { parseFolderFile } from '../exchange/folder-file.ts';
import { isConflictedCopy } from '../exchange/folder-name.ts';
import type { FolderFileReport, FolderFileState } from '../exchange/folder-report.ts';
import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import { type HeldTexts, readHeldTexts } from '../exchange/plan-folder-entries.ts';
import type { FolderFile, TeamFolder } from '../transports/team-folder.ts';
import { digestOf } from './import-list.ts';

/** A file of the folder as this page knows it. */
export interface ReadFile extends Pick<FolderFile, 'size' | 'lastModified'> {
  readonly state: FolderFileState;
  readonly writer: string | undefined;
  /** SHA-256 of its contents, hexadecimal. */
  readonly sha256: string;
  /** By id of each of its entries. */
  readonly texts: Map<string, HeldTexts>;
  /** To be read again next time, though it does not change. */
  isOpen: boolean;
}

/** Bytes of all files that are read in one exchange. */
const MOST_BYTES = 4 * LIST_CAPS.bytes;

/** What one look at the folder gives. */
export interface FolderReading {
  /** Whether any file came, changed or went, or is to be read again. */
  readonly isChanged: boolean;
  /** By name. */
  readonly files: Map<string, ReadFile>;
  /** Entries of files that are new or have changed, as received, with the file they came from. */
  readonly arrived: readonly { readonly raw: unknown; readonly file: ReadFile }[];
}

/**
 * Reads the files of a folder that have changed since `known`, which stays as it is: where this or what is done with it
 * breaks off, they are read again. Bounded: a file that is larger than a list may be, has more lines, or is beyond what all
 * may be together, is named and left.
 */
export async function readFolder(
  folder: TeamFolder,
  known: ReadonlyMap<string, ReadFile>,
  pause: () => Promise<void> | void,
): Promise<FolderReading> {
  const listed = await folder.list();
  const arrived: { raw: unknown; file: ReadFile }[] = [];
  let left = MOST_BYTES;
  const files = new Map(known);
  const gone = [...known.keys()].filter((name) => !listed.some((file) => file.name === name));
  for (const name of gone) files.delete(name);
  let isChanged = gone.length > 0;
  for (const file of listed) {
    if (isSame(known.get(file.name), file)) continue;
    const isFitting = file.size <= Math.min(LIST_CAPS.bytes, left);
    const bytes = isFitting ? await folder.read(file.name) : undefined;
    if (isFitting && !bytes) continue;
    left -= bytes?.size ?? 0;
    isChanged = true;
    const read = bytes
      ? await readOne(file, new Uint8Array(await bytes.arrayBuffer()), pause)
      : { file: { ...emptyFile(file), state: 'too-large' as const }, raws: [] };
    files.set(file.name, read.file);
    for (const raw of read.raws) arrived.push({ raw, file: read.file });
  }
  return { isChanged, files, arrived };
}

function isSame(known: ReadFile | undefined, { size, lastModified }: FolderFile): boolean {
  return known !== undefined && !known.isOpen && known.size === size && known.lastModified === lastModified;
}

function emptyFile({ size, lastModified }: FolderFile): ReadFile {
  return {
    size,
    lastModified,
    state: 'foreign',
    writer: undefined,
    sha256: '',
    texts: new Map(),
    isOpen: false,
  };
}

async function readOne(
  listed: FolderFile,
  bytes: Uint8Array<ArrayBuffer>,
  pause: () => Promise<void> | void,
): Promise<{ file: ReadFile; raws: readonly unknown[] }> {
  const sha256 = await digestOf(bytes);
  const parsed = await parseFolderFile(crypto.subtle, bytes, pause);
  const file = { ...emptyFile(listed), sha256 };
  if (!parsed.ok) return { file: { ...file, state: parsed.fault }, raws: [] };
  const { isWhole, writer, entries } = parsed;
  const texts = new Map(entries.map((raw) => [(raw as { id: string }).id, readHeldTexts(raw)]));
  const state = isWhole ? 'whole' : 'torn';
  return { file: { ...file, state, writer, texts, isOpen: !isWhole }, raws: entries };
}

/** What is said of the files of a folder. */
export function reportFiles(
  files: ReadonlyMap<string, ReadFile>,
  ownName: string | undefined,
): FolderFileReport[] {
  return [...files].map(([name, { state, writer, texts, lastModified }]) => ({
    name,
    state,
    ...(writer === undefined ? {} : { writer }),
    isConflicted: writer !== undefined && isConflictedCopy(name, writer),
    isOwn: name === ownName,
    entries: texts.size,
    changedAt: new Date(lastModified).toISOString(),
  }));
}
