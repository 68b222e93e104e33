import { listZip, UnpacksTooFar, type ZipEntry } from '../exchange/read-zip.ts';

const END_LENGTH = 22;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_LENGTH = 30;
/** Bytes of a directory of 100,000 files. */
const MOST_DIRECTORY = 16 * 1024 * 1024;

/**
 * The files of a ZIP archive by its directory, without reading the archive. Undefined for a file that is none, or that
 * has anything behind its directory.
 */
export async function listArchive(archive: Blob): Promise<readonly ZipEntry[] | undefined> {
  if (archive.size < END_LENGTH) return undefined;
  const end = new Uint8Array(await archive.slice(archive.size - END_LENGTH).arrayBuffer());
  const view = new DataView(end.buffer);
  const [length, offset] = [view.getUint32(12, true), view.getUint32(16, true)];
  const isEnd = view.getUint32(0, true) === END_OF_DIRECTORY;
  if (!isEnd || length > MOST_DIRECTORY || offset + length > archive.size - END_LENGTH) return undefined;
  const bytes = new Uint8Array(length + END_LENGTH);
  bytes.set(new Uint8Array(await archive.slice(offset, offset + length).arrayBuffer()));
  // The directory by itself, as if it were an archive that begins with it.
  view.setUint32(16, 0, true);
  bytes.set(end, length);
  return listZip(bytes);
}

/**
 * One file of an archive, unpacked up to `most` bytes; one that is not packed stays where it is.
 *
 * @throws UnpacksTooFar beyond `most`; TypeError where the archive is broken
 */
export async function readArchived(archive: Blob, entry: ZipEntry, most: number): Promise<Blob> {
  const header = new DataView(await archive.slice(entry.offset, entry.offset + LOCAL_LENGTH).arrayBuffer());
  if (header.byteLength < LOCAL_LENGTH) throw new TypeError('The archive breaks off');
  const start = entry.offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = archive.slice(start, start + entry.packed);
  if (packed.size < entry.packed) throw new TypeError('The archive breaks off');
  if (!entry.isDeflated) {
    if (packed.size > most) throw new UnpacksTooFar();
    return packed;
  }
  const parts: BlobPart[] = [];
  let size = 0;
  for await (const part of packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))) {
    size += part.length;
    if (size > most) throw new UnpacksTooFar();
    parts.push(part);
  }
  return new Blob(parts);
}
