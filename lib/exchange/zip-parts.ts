/** A file that is to stand in an archive, packed already where it is. */
export interface ZipPart {
  /** ASCII. */
  readonly name: string;
  /** CRC-32 of the bytes before packing. */
  readonly crc: number;
  /** Bytes before packing, and as they stand in the archive. */
  readonly size: number;
  readonly packed: number;
  readonly isDeflated: boolean;
}

/** What goes around the contents of files to make an archive of them. */
export interface ZipFrame {
  /** What stands before each file’s contents, in order. */
  readonly headers: readonly Uint8Array<ArrayBuffer>[];
  /** What stands after the last. */
  readonly directory: Uint8Array<ArrayBuffer>;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 1 January 1980, in the form of MS-DOS: the same for every file, so that the same contents give the same bytes. */
const MADE = 0x0021_0000;
const VERSION = 20;
/** What fits into an archive without ZIP64, which our reader does not take. */
const MOST = { bytes: 0xffff_fffe, files: 0xfffe };

/**
 * Frames files as a ZIP archive (APPNOTE.TXT 4.3), so that their contents need never be in memory. Undefined where they
 * are more than such an archive can hold.
 */
export function frameZip(parts: readonly ZipPart[]): ZipFrame | undefined {
  const headers: Uint8Array<ArrayBuffer>[] = [];
  const entries: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const part of parts) {
    const header = localHeader(part);
    entries.push(directoryEntry(part, offset));
    headers.push(header);
    offset += header.length + part.packed;
  }
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  if (parts.length > MOST.files || offset + length > MOST.bytes) return undefined;
  return { headers, directory: joined([...entries, endOfDirectory(parts.length, length, offset)]) };
}

function localHeader({ name, ...part }: ZipPart): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(30 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  setFacts(view, 8, part);
  view.setUint16(26, name.length, true);
  bytes.set(new TextEncoder().encode(name), 30);
  return bytes;
}

function directoryEntry({ name, ...part }: ZipPart, offset: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(46 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, DIRECTORY_ENTRY, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  setFacts(view, 10, part);
  view.setUint16(28, name.length, true);
  view.setUint32(42, offset, true);
  bytes.set(new TextEncoder().encode(name), 46);
  return bytes;
}

/** Method, time, checksum and sizes stand in the same order in both headers. */
function setFacts(
  view: DataView,
  at: number,
  { crc, size, packed, isDeflated }: Omit<ZipPart, 'name'>,
): void {
  view.setUint16(at, isDeflated ? 8 : 0, true);
  view.setUint32(at + 2, MADE, true);
  view.setUint32(at + 6, crc, true);
  view.setUint32(at + 10, packed, true);
  view.setUint32(at + 14, size, true);
}

function endOfDirectory(files: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, files, true);
  view.setUint16(10, files, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
