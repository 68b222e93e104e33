import { strToU8, type Zippable, zipSync } from 'fflate';
import { BUNDLE_PARTS } from './bundle-parts.ts';
import { LIST_CAPS } from './list-file-schema.ts';
import { listZip, UnpacksTooFar, unpackEntry, type ZipEntry } from './read-zip.ts';

/**
 * What a bundle may hold. The caller compares `bytes` with `File.size` before it reads them. `file`: bytes of one piece
 * of evidence; `files`: of all of them.
 */
export const BUNDLE_CAPS = {
  bytes: 512 * 1024 * 1024,
  file: 25 * 1024 * 1024,
  files: 512 * 1024 * 1024,
  /** Unpacked bytes for each packed one: lists pack 1 : 5, since half of them is signatures and hashes. */
  ratio: 40,
} as const;

const FILE_NAME = /^files\/[0-9a-f]{64}$/;

/** A file of evidence. */
export interface BundleFile {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of a bundle that is not taken; the rest goes on. */
export interface RefusedBundleFile {
  /** As the bundle names it. */
  readonly name: string;
  readonly why: 'other-contents' | 'too-large' | 'broken';
}

/** Why a bundle as a whole is not taken. */
export type BundleFault = 'broken' | 'encrypted' | 'no-list' | 'zip-bomb';

export type ReadBundle =
  | {
      readonly ok: true;
      /** The list file’s bytes, to be read like one that came alone: its signature is over them. */
      readonly listBytes: Uint8Array<ArrayBuffer>;
      /** Files whose contents are those that their names promise. */
      readonly files: readonly BundleFile[];
      readonly refused: readonly RefusedBundleFile[];
    }
  | { readonly ok: false; readonly fault: BundleFault };

/** The same in every archive, so that the same list and files give the same bytes. */
const MADE = new Date(1980, 0, 1);

/** `first-call-2026-11-24.firstcall.zip` for a calendar date `YYYY-MM-DD`. */
export function bundleName(date: string): string {
  return `first-call-${date}.firstcall.zip`;
}

/**
 * A ZIP archive of a list file and the files that its evidence names: `list.firstcall.json` and `files/<SHA-256>`.
 * Evidence is stored as it is, since PDFs and pictures are packed already.
 */
export function writeBundle(listText: string, files: readonly BundleFile[]): Uint8Array<ArrayBuffer> {
  const parts: Zippable = { [BUNDLE_PARTS.list]: [strToU8(listText), { level: 6 }] };
  const sorted = [...files].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  for (const { sha256, bytes } of sorted) parts[`${BUNDLE_PARTS.files}${sha256}`] = [bytes, { level: 0 }];
  return zipSync(parts, { mtime: MADE });
}

/**
 * Reads a bundle, unpacking no more than it may hold, whatever its directory says. The list is not parsed; whether
 * evidence names a file is for the caller to see.
 */
export async function readBundle(subtle: SubtleCrypto, bytes: Uint8Array): Promise<ReadBundle> {
  const entries = listZip(bytes);
  if (!entries) return refuse('broken');
  const list = findListEntry(entries);
  if (!list) return refuse('no-list');
  const named = entries.filter(({ name }) => FILE_NAME.test(name));
  if ([list, ...named].some(({ isEncrypted }) => isEncrypted)) return refuse('encrypted');
  const budget = { left: Math.min(BUNDLE_CAPS.files, bytes.length * BUNDLE_CAPS.ratio) };
  const listBytes = unpackWithin(bytes, list, LIST_CAPS.bytes, budget);
  if (!(listBytes instanceof Uint8Array)) return refuse(listBytes === 'broken' ? 'broken' : 'zip-bomb');
  const files: BundleFile[] = [];
  const refused: RefusedBundleFile[] = [];
  for (const entry of named) {
    const sha256 = entry.name.slice(BUNDLE_PARTS.files.length);
    const unpacked = unpackWithin(bytes, entry, BUNDLE_CAPS.file, budget);
    if (unpacked === 'zip-bomb') return refuse('zip-bomb');
    const read = unpacked instanceof Uint8Array ? await matchFile(subtle, sha256, unpacked) : unpacked;
    if (typeof read === 'string') refused.push({ name: entry.name, why: read });
    else files.push(read);
  }
  return { ok: true, listBytes, files, refused };
}

function refuse(fault: BundleFault): ReadBundle {
  return { ok: false, fault };
}

/** At the top of the archive; two of them are none. */
function findListEntry(entries: readonly ZipEntry[]): ZipEntry | undefined {
  const lists = entries.filter(({ name }) => name === BUNDLE_PARTS.list);
  return lists.length === 1 ? lists[0] : undefined;
}

/** One part, up to `most` bytes and what is left for all parts together, from which it is taken. */
function unpackWithin(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  budget: { left: number },
): Uint8Array<ArrayBuffer> | 'too-large' | 'zip-bomb' | 'broken' {
  try {
    const part = unpackEntry(bytes, entry, Math.min(most, budget.left));
    budget.left -= part.length;
    return part;
  } catch (fault) {
    // Whatever else a foreign archive makes the unpacking throw, the part is broken.
    if (!(fault instanceof UnpacksTooFar)) return 'broken';
    const isOverAll = budget.left <= most;
    budget.left -= Math.min(most, budget.left);
    return isOverAll ? 'zip-bomb' : 'too-large';
  }
}

async function matchFile(
  subtle: SubtleCrypto,
  sha256: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<BundleFile | 'other-contents'> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return digest.toHex() === sha256 ? { sha256, bytes } : 'other-contents';
}
