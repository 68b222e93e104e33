import { Inflate } from 'fflate';

/** A file in an archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes that it takes in the archive. */
  readonly packed: number;
  /** Bytes that it says it unpacks to. */
  readonly declared: number;
  readonly isEncrypted: boolean;
  readonly isDeflated: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Thrown where unpacking yields more than it may. */
export class UnpacksTooFar extends Error {}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_REMARK = 0xffff;
/** One step of packed input: it unpacks to 16 MB at most, since deflate packs 1 : 1032 at best. */
const STEP = 16 * 1024;

/**
 * The files of a ZIP archive by its central directory (APPNOTE.TXT 4.3.12). Unpacks nothing. Undefined for bytes that
 * are no archive or a broken one; ZIP64 counts as broken, since no document needs it.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isDeflated: view.getUint16(at + 10, true) !== 0,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/**
 * Unpacks one file, however much its header says, up to `most` bytes.
 *
 * @throws UnpacksTooFar beyond `most`; another error where the archive is broken
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw new Error('No local header');
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new Error('The archive breaks off');
  if (packed.length > most && !entry.isDeflated) throw new UnpacksTooFar();
  return entry.isDeflated ? inflate(packed, most) : packed.slice();
}

function inflate(packed: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const length = inflateBounded(packed, most, (part) => void parts.push(part));
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}

/**
 * Unpacks a deflate stream (RFC 1951) part by part, whatever length was promised.
 *
 * @returns bytes unpacked @throws UnpacksTooFar soon after `most` bytes; another error where the stream is broken
 */
export function inflateBounded(packed: Uint8Array, most: number, take: (part: Uint8Array) => void): number {
  let length = 0;
  const inflating = new Inflate((part) => {
    length += part.length;
    take(part);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflating.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (length > most) throw new UnpacksTooFar();
  }
  return length;
}
