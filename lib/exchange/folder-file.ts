import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { parseWriterKey } from '../record/writer-key.ts';
import { LIST_CAPS } from './list-file-schema.ts';
import { measureJson } from './measure-json.ts';

const FOLDER_FORMAT = 'first-call/folder';
const FOLDER_VERSION = 1;
/** What a shared folder’s file begins with, as far as this format goes back. */
const START = `{"format":"${FOLDER_FORMAT}","version":`;
const LINE_FEED = 0x0a;

/** Bytes that the header, or the end, is looked for in: they take a hundred. */
const LONGEST_FRAME = 4_096;

/** Lines that are read before the page gets its turn. */
const SLICE = 500;

/** What a line may unfold to: far more than an entry that holds, and less than a list, which it has to go into. */
const LINE_CAPS = { values: 2_000_000, depth: 10_000 } as const;

const headerSchema = z.object({
  format: z.literal(FOLDER_FORMAT),
  version: z.literal(FOLDER_VERSION),
  writer: z.string().check(z.refine((key) => parseWriterKey(key) !== undefined)),
});
const endSchema = z.strictObject({
  entries: z.int().check(z.nonnegative()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** What a file of a shared folder turns out to be. */
export type ParsedFolderFile =
  | {
      readonly ok: true;
      /** False for a file without its end, as while it is being synchronised: what is there can be taken all the same. */
      readonly isWhole: boolean;
      /** Whose file it says it is; undefined where it breaks off before that. */
      readonly writer: string | undefined;
      /** As received: each is to be verified. */
      readonly entries: readonly unknown[];
    }
  | { readonly ok: false; readonly fault: 'foreign' | 'newer-version' | 'too-large' };

/** A device’s file in the making. */
export interface FolderFileWriter {
  /** @param lines entries as `formatListLines` writes and orders them */
  readonly add: (lines: readonly string[]) => void;
  /** The pieces of the file in order, and the SHA-256 of all of them, hexadecimal. */
  readonly end: () => { readonly pieces: readonly Uint8Array<ArrayBuffer>[]; readonly sha256: string };
}

/**
 * Writes a device’s file a slice at a time: a header, one line for each entry, and an end that holds their number and the
 * SHA-256 of all bytes before it. The same lines give the same bytes.
 */
export function openFolderFile(writer: string): FolderFileWriter {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let entries = 0;
  const put = (lines: readonly string[]): void => {
    const piece = encoder.encode(lines.map((line) => `${line}\n`).join(''));
    hash.update(piece);
    pieces.push(piece);
  };
  put([`${START}${FOLDER_VERSION},"writer":${JSON.stringify(writer)}}`]);
  return {
    add(lines) {
      entries += lines.length;
      if (lines.length > 0) put(lines);
    },
    end() {
      put([JSON.stringify({ entries, sha256: hash.clone().digest().toHex() })]);
      return { pieces, sha256: hash.digest().toHex() };
    },
  };
}

/**
 * Reads a file of a shared folder, however it came there. Of a torn one, of two run together, or of one that was edited,
 * every whole line that may be an entry is offered, and it is said that the file is not whole. A file of more lines than a
 * list has entries, or that would unfold to more than a list, is refused.
 *
 * @param pause called between slices of work and awaited
 */
export async function parseFolderFile(
  subtle: SubtleCrypto,
  bytes: Uint8Array<ArrayBuffer>,
  pause: () => Promise<void> | void,
): Promise<ParsedFolderFile> {
  const headerEnd = bytes.indexOf(LINE_FEED);
  const headerLength = headerEnd < 0 ? LONGEST_FRAME : Math.min(headerEnd, LONGEST_FRAME);
  const header = new TextDecoder().decode(bytes.subarray(0, headerLength));
  if (headerEnd < 0) return START.startsWith(header) || header.startsWith(START) ? TORN : FOREIGN;
  const parsed = headerSchema.safeParse(parseJson(header));
  if (!parsed.success) return isNewer(parseJson(header)) ? NEWER : FOREIGN;
  const { writer } = parsed.data;
  // More than the header, the entries and the end.
  if (countLines(bytes, LIST_CAPS.entries + 3) > LIST_CAPS.entries + 2) return TOO_LARGE;
  const bodyEnd = await findBodyEnd(subtle, bytes);
  const body = new TextDecoder().decode(
    bytes.subarray(headerEnd + 1, bodyEnd ?? bytes.lastIndexOf(LINE_FEED) + 1),
  );
  const lines = body === '' ? [] : body.trimEnd().split('\n');
  const entries = await readEntries(lines, pause);
  if (!entries) return TOO_LARGE;
  return { ok: true, isWhole: bodyEnd !== undefined && entries.length === lines.length, writer, entries };
}

const TORN: ParsedFolderFile = { ok: true, isWhole: false, writer: undefined, entries: [] };
const FOREIGN: ParsedFolderFile = { ok: false, fault: 'foreign' };
const NEWER: ParsedFolderFile = { ok: false, fault: 'newer-version' };
const TOO_LARGE: ParsedFolderFile = { ok: false, fault: 'too-large' };

/** The lines that may be entries; undefined where all together are more than a list. */
async function readEntries(
  lines: readonly string[],
  pause: () => Promise<void> | void,
): Promise<unknown[] | undefined> {
  const fitting: string[] = [];
  let values = 0;
  for (const [n, line] of lines.entries()) {
    if (n % SLICE === 0) await pause();
    const measure = measureJson(line);
    values += measure.values;
    if (values > LIST_CAPS.values) return undefined;
    if (measure.values <= LINE_CAPS.values && measure.depth <= LINE_CAPS.depth) fitting.push(line);
  }
  const entries: unknown[] = [];
  for (const [n, line] of fitting.entries()) {
    if (n % SLICE === 0) await pause();
    const value = parseJson(line);
    if (isEntryLike(value)) entries.push(value);
  }
  return entries;
}

/** Where the entries end, if the last line is there and says of the rest what it is. */
async function findBodyEnd(
  subtle: SubtleCrypto,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<number | undefined> {
  if (bytes.at(-1) !== LINE_FEED) return undefined;
  const start = bytes.lastIndexOf(LINE_FEED, bytes.length - 2) + 1;
  if (bytes.length - start > LONGEST_FRAME) return undefined;
  const end = endSchema.safeParse(parseJson(new TextDecoder().decode(bytes.subarray(start))));
  if (!end.success) return undefined;
  const body = bytes.subarray(0, start);
  if ((await digest(subtle, body)) !== end.data.sha256) return undefined;
  // Less one for the header.
  return countLines(body, body.length) - 1 === end.data.entries ? start : undefined;
}

/** How many lines end in it, as far as `most`. */
function countLines(bytes: Uint8Array, most: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && lines < most; at = bytes.indexOf(LINE_FEED, at + 1))
    lines++;
  return lines;
}

async function digest(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await subtle.digest('SHA-256', bytes)).toHex();
}

function isNewer(value: unknown): boolean {
  const { format, version } = (value ?? {}) as Readonly<Record<'format' | 'version', unknown>>;
  return format === FOLDER_FORMAT && typeof version === 'number' && version > FOLDER_VERSION;
}

function isEntryLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
