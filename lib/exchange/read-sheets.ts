import { isLockedOle, isOle } from './ole-file.ts';
import { parseSheetText } from './parse-sheet-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { type ReadSheets, SHEET_CAPS } from './sheet-table.ts';
import { decodeInSteps, findEncoding } from './text-encoding.ts';

/**
 * Reads the tables of a file by its bytes, whatever its name: an XLSX workbook, or a text in UTF-8, UTF-16 or
 * Windows-1252. Runs nothing in it. Takes seconds for the largest and does not pause, so it belongs in a worker.
 */
export function readSheets(bytes: Uint8Array): ReadSheets {
  if (bytes.length === 0) return { ok: false, fault: { code: 'empty' } };
  if (bytes.length > SHEET_CAPS.bytes)
    return { ok: false, fault: { code: 'too-large', bytes: bytes.length } };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return readWorkbook(bytes);
  if (isOle(bytes)) {
    return { ok: false, fault: { code: isLockedOle(bytes) ? 'encrypted' : 'other-spreadsheet' } };
  }
  const encoding = findEncoding(bytes);
  const text = encoding && [...decodeInSteps(bytes, encoding)].join('');
  return text === undefined || isBinary(text)
    ? { ok: false, fault: { code: 'binary' } }
    : parseSheetText(text);
}

/** More than one character in a thousand that no text has; tabs, line breaks and form feeds are usual. */
function isBinary(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isControl = code < 32 ? code < 9 || code > 13 : code >= 127 && code < 160;
    if (isControl || code === 0xfffd) strange += 1;
  }
  return strange * 1_000 > text.length;
}
