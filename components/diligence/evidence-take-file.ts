import { hashFile } from '../../lib/documents/hash-file.ts';
import { isLockedOffice, sniffFile } from '../../lib/documents/sniff-file.ts';
import type { FileKind } from '../../lib/words/document-words.ts';
import type { TakeFault } from '../../lib/words/evidence-words.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** The most bytes that a file of evidence may have. */
const MOST_BYTES = 25 * 1024 * 1024;

/** What evidence takes, and how the names of such files end. */
const ENDINGS: Partial<Readonly<Record<FileKind, readonly string[]>>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  txt: ['txt'],
  eml: ['eml'],
};

/** What the browser’s file dialog offers. */
export const ACCEPTED = Object.values(ENDINGS)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** A file that may become evidence: its bytes, their media type, and their hash. */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly bytes: Blob;
}

export type TakeOutcome =
  | { readonly ok: true; readonly file: TakenFile }
  | { readonly ok: false; readonly fault: TakeFault };

/** Reads a dropped or chosen file and says what it is, by its content; refuses what is too large, or not what its name says. */
export async function takeFile(file: File): Promise<TakeOutcome> {
  if (file.size > MOST_BYTES)
    return { ok: false, fault: { code: 'too-large', kind: 'unknown', bytes: file.size, most: MOST_BYTES } };
  const bytes = await readBytes(file);
  if (bytes === undefined) return { ok: false, fault: { code: 'unreadable', kind: 'unknown' } };
  if (bytes.length === 0) return { ok: false, fault: { code: 'empty' } };
  const kind = sniffFile(bytes);
  const fault = findTypeFault(file.name, kind, bytes);
  if (fault) return { ok: false, fault };
  const type = MEDIA_TYPES[kind];
  const blob = new Blob([bytes]);
  return { ok: true, file: { name: file.name, type, sha256: await hashFile(blob), bytes: blob } };
}

/** The bytes of a file; undefined where it was moved or may no longer be read. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function findTypeFault(name: string, kind: FileKind, bytes: Uint8Array): TakeFault | undefined {
  if (isLockedOffice(bytes)) return { code: 'encrypted', kind };
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  const named = Object.entries(ENDINGS).find(([, endings]) => ending && endings.includes(ending))?.[0];
  // A mail without the usual heads is a text, and is shown as one.
  const areTexts = [named, kind].every((each) => each === 'txt' || each === 'eml');
  if (named !== undefined && ending !== undefined && named !== kind && !areTexts)
    return { code: 'not-what-its-name-says', kind, ending };
  return ENDINGS[kind] ? undefined : { code: 'other-type', kind };
}
