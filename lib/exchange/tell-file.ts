import { isOle } from './ole-file.ts';
import { listZip } from './read-zip.ts';
import { isSealed } from './seal.ts';

/**
 * What a file is, by its bytes and never by its name. `table`: any text that is none of the others, to be read as rows.
 * `page`, `document` and `other`: known, and nothing that vendors can be read from.
 */
export type FileSort =
  | 'empty'
  | 'list'
  | 'bundle'
  | 'sealed'
  | 'workbook'
  | 'table'
  | 'page'
  | 'document'
  | 'other';

/** The list in a bundle; somebody may have packed the folder that it was unpacked to. */
const LIST_IN_BUNDLE = /(?:^|\/)list\.firstcall\.json$/;
/** Parts of workbooks: of Excel, of Excel’s binary form, of OpenDocument, of Numbers. */
const WORKBOOK_PART = /^(?:xl\/workbook\d*\.(?:xml|bin)|content\.xml|index\/.*\.iwa|index\.zip)$/i;
const WORD_PART = /^(?:word|ppt)\//i;
const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,900}-->\s*)?<(?:!doctype html|html|head|body)\b/i;
/** PNG, GIF, JPEG, gzip, 7z, RAR. */
const OTHER_MARKS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
];
/** How far into a file its beginning may stand. */
const HEAD = 2_048;

/** Tells what a file is from its bytes. */
export function tellFile(bytes: Uint8Array): FileSort {
  if (isSealed(bytes)) return 'sealed';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const text = head.replace(/^ï»¿/, '');
  if (head.startsWith('PK')) return tellArchive(bytes);
  // Of before 2007, or locked with a password; which, the reader of workbooks says.
  if (isOle(bytes)) return 'workbook';
  if (head.startsWith('%PDF-') || head.startsWith('{\\rtf')) return 'document';
  if (OTHER_MARKS.some((mark) => begins(bytes, mark))) return 'other';
  if (PAGE.test(text)) return 'page';
  if (/^\s*\{/.test(text)) return 'list';
  return isBlank(bytes) ? 'empty' : 'table';
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function tellArchive(bytes: Uint8Array): FileSort {
  const names = listZip(bytes)?.map(({ name }) => name);
  // Broken, or no archive after all: the reader of workbooks says which.
  if (!names) return 'workbook';
  if (names.some((name) => LIST_IN_BUNDLE.test(name))) return 'bundle';
  if (names.some((name) => WORD_PART.test(name))) return 'document';
  return names.some((name) => WORKBOOK_PART.test(name)) ? 'workbook' : 'other';
}

/** Nothing but white space, after a byte order mark too. */
function isBlank(bytes: Uint8Array): boolean {
  return (
    bytes.length <= HEAD &&
    /^(?:ï»¿|\xff\xfe|\xfe\xff)?[\s\0]*$/.test(new TextDecoder('latin1').decode(bytes))
  );
}
