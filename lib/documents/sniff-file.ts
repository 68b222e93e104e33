import { isLockedOle, isOle } from '../exchange/ole-file.ts';
import { listZip } from '../exchange/read-zip.ts';
import type { FileKind } from '../words/document-words.ts';
import { decodeText } from './decode-text.ts';

/** How far into a file its beginning may stand: readers of PDF allow as much before the mark. */
const HEAD = 1024;
const MAIL_HEADS = 16 * 1024;
const MAIL_LINE = /^[!-9;-~]{1,60}:(?:\s|$)/;
const MARKUP =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,900}-->\s*)?<(?:!doctype html|(?:html|head|body|title|meta|style|script|table|div|p|h[1-6]|article|main|section)\b)/i;

/** What a file is, by its bytes and never by its name. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (isPdf(bytes)) return 'pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x50, 0x4b)) return sniffArchive(bytes);
  const text = decodeText(bytes);
  if (text === undefined || text === '') return 'unknown';
  if (MARKUP.test(text.slice(0, 2 * HEAD))) return 'html';
  return isMail(text.slice(0, MAIL_HEADS)) ? 'eml' : 'txt';
}

/** Whether an Office file is locked with a password: an OLE container that holds the encrypted package in place of the archive. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return isOle(bytes) && isLockedOle(bytes);
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Each byte as one character. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** By its mark; where that does not begin the file, by its end as well, since a text may speak of the mark. */
function isPdf(bytes: Uint8Array): boolean {
  const at = latin(bytes.subarray(0, HEAD)).indexOf('%PDF-');
  return at === 0 || (at > 0 && latin(bytes.subarray(-HEAD)).includes('%%EOF'));
}

function sniffArchive(bytes: Uint8Array): FileKind {
  const names = listZip(bytes)?.map(({ name }) => name) ?? [];
  if (names.some((name) => /^word\/document\d*\.xml$/i.test(name))) return 'docx';
  return names.some((name) => /^xl\/workbook\d*\.(?:xml|bin)$/i.test(name)) ? 'xlsx' : 'unknown';
}

/** Header fields up to the first empty line, with a sender and what only a mail program writes (RFC 5322 3.6). */
function isMail(head: string): boolean {
  const block = head.split(/\n\n/, 1)[0] ?? '';
  const lines = block.split('\n').filter((line) => !/^[ \t]/.test(line));
  if (!lines.every((line, index) => MAIL_LINE.test(line) || (index === 0 && /^>?From /.test(line))))
    return false;
  return /^From:/im.test(block) && /^(?:Message-ID|MIME-Version|Received|Return-Path):/im.test(block);
}
