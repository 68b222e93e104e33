import { isEvidenceFolder, isFolderFile } from '../exchange/folder-name.ts';

/** A file as the folder lists it. */
export interface FolderFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, by whoever wrote it. */
  readonly lastModified: number;
}

/** Why the folder could not be used. */
export type FolderFault =
  /** It was moved, renamed or deleted. */
  | 'gone'
  /** The browser must be allowed to use it again. */
  | 'no-access'
  /** Another program holds a file. */
  | 'busy'
  | 'full';

/** A folder that a team shares, whatever synchronises it. */
export interface TeamFolder {
  /** Files that are ours by their names, in order. */
  readonly list: () => Promise<readonly FolderFile[]>;
  /** A file’s bytes; undefined where it has gone since. */
  readonly read: (name: string) => Promise<Blob | undefined>;
  /** Writes a file whole: until that is done, readers find the one before. Gives it as it will be listed. */
  readonly write: (name: string, contents: Blob) => Promise<FolderFile>;
  /** SHA-256 of the files of evidence, by the name of the folder they stand in. */
  readonly listEvidence: () => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  readonly readEvidence: (folder: string, sha256: string) => Promise<Blob | undefined>;
  readonly writeEvidence: (folder: string, sha256: string, bytes: Blob) => Promise<void>;
  readonly dropEvidence: (folder: string, sha256: string) => Promise<void>;
}

/** More files than any team has devices. */
const MOST_FILES = 500;
const CHECKSUM = /^[0-9a-f]{64}$/;

type Access = 'granted' | 'prompt' | 'denied';

/** What Chrome’s handles can do beyond the standard (https://wicg.github.io/file-system-access/). */
interface AskableHandle extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<Access>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<Access>;
}

type PickFolder = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

function findPicker(): PickFolder | undefined {
  return (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker?.bind(globalThis);
}

/** Whether this browser can keep a folder: Chrome and Edge can, Firefox cannot. */
export function canShareFolder(): boolean {
  return findPicker() !== undefined;
}

/** Lets the reviewer choose a folder; undefined where they close the dialog. To be called on a click. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await findPicker()?.({ id: 'team', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be used now; after a restart of the browser it may want to be asked again. */
export async function readFolderAccess(handle: AskableHandle): Promise<Access> {
  return (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

/** Asks for it. To be called on a click. */
export async function askFolderAccess(handle: AskableHandle): Promise<Access> {
  return (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

/** What an error of the file system means; undefined for one that is none. */
export function findFolderFault(error: unknown): FolderFault | undefined {
  if (!(error instanceof DOMException)) return undefined;
  switch (error.name) {
    case 'NotFoundError':
      return 'gone';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'no-access';
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    case 'QuotaExceededError':
      return 'full';
    default:
      return undefined;
  }
}

/** Opens a folder that may be used. */
export function openTeamFolder(handle: FileSystemDirectoryHandle): TeamFolder {
  return {
    list: () => listFiles(handle),
    read: (name) => readFile(handle, name),
    write: (name, contents) => writeFile(handle, name, contents),
    listEvidence: () => listEvidence(handle),
    async readEvidence(folder, sha256) {
      const inside = await findFolder(handle, folder);
      return inside && readFile(inside, sha256);
    },
    async writeEvidence(folder, sha256, bytes) {
      await writeFile(await handle.getDirectoryHandle(folder, { create: true }), sha256, bytes);
    },
    async dropEvidence(folder, sha256) {
      await orNone((await findFolder(handle, folder))?.removeEntry(sha256));
    },
  };
}

async function listFiles(handle: FileSystemDirectoryHandle): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  for await (const entry of handle.values()) {
    if (entry.kind !== 'file' || !isFolderFile(entry.name) || files.length >= MOST_FILES) continue;
    const file = await orNone((entry as FileSystemFileHandle).getFile());
    if (file) files.push({ name: entry.name, size: file.size, lastModified: file.lastModified });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function listEvidence(handle: FileSystemDirectoryHandle): Promise<Map<string, Set<string>>> {
  const folders = new Map<string, Set<string>>();
  for await (const entry of handle.values()) {
    if (entry.kind !== 'directory' || !isEvidenceFolder(entry.name)) continue;
    const names = new Set<string>();
    for await (const name of (entry as FileSystemDirectoryHandle).keys())
      if (CHECKSUM.test(name)) names.add(name);
    folders.set(entry.name, names);
  }
  return folders;
}

async function readFile(handle: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  const place = await orNone(handle.getFileHandle(name));
  return orNone(place?.getFile());
}

function findFolder(
  handle: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | undefined> {
  return orNone(handle.getDirectoryHandle(name));
}

async function writeFile(
  handle: FileSystemDirectoryHandle,
  name: string,
  contents: Blob,
): Promise<FolderFile> {
  const place = await handle.getFileHandle(name, { create: true });
  const writable = await place.createWritable();
  try {
    await writable.write(contents);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  const { size, lastModified } = await place.getFile();
  return { name, size, lastModified };
}

/** What is not there is undefined. */
async function orNone<T>(found: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
