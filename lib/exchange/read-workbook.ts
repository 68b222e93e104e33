import { listSheets, partLike, unpackWorkbook } from './open-workbook.ts';
import { type ReadSheets, SHEET_CAPS, type SheetFault, type SheetTable } from './sheet-table.ts';
import { plainString, WorksheetReader } from './worksheet-reader.ts';
import { readDateStyles } from './xlsx-dates.ts';
import { joinRuns } from './xlsx-text.ts';

/** Bytes that the parts which are read may unpack to: a sheet of 100,000 rows and eight columns has 41 MB. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Different texts of a workbook: 200,000 rows have as many of five kinds. */
const MOST_STRINGS = 1_000_000;
const STEP = 1024 * 1024;
/** Bytes of a row, or of one text: beyond, it is none. */
const LONGEST_PIECE = 8 * STEP;

/** The sheets of an XLSX workbook that hold cells. Runs nothing in it, and never holds the whole of its XML as text. */
export function readWorkbook(file: Uint8Array): ReadSheets {
  const unpacked = unpackWorkbook(file, MOST_UNPACKED);
  if (!unpacked.ok) {
    return refuse({ code: unpacked.fault === 'no-workbook' ? 'other-spreadsheet' : unpacked.fault });
  }
  const { parts } = unpacked;
  const listed = listSheets(parts).filter(({ part }) => part !== undefined);
  if (listed.length === 0) return refuse({ code: 'broken' });
  if (listed.length > SHEET_CAPS.sheets) return refuse({ code: 'too-many-sheets' });
  const strings = readStrings(findPart(parts, /^xl\/sharedstrings\d*\.xml$/i));
  if (!Array.isArray(strings)) return refuse(strings);
  const dates = readDateStyles(
    partLike(parts, /^xl\/styles\d*\.xml$/i),
    partLike(parts, /^xl\/workbook\d*\.xml$/i),
  );
  const budget = { left: SHEET_CAPS.cells };
  const sheets: SheetTable[] = [];
  for (const { name, part = '' } of listed) {
    const reader = new WorksheetReader({ strings, dates }, budget);
    const bytes = findPart(parts, partName(part));
    const fault = bytes ? takePieces(bytes, 'row', reader) : ({ code: 'broken' } as const);
    if (fault) return refuse(fault);
    sheets.push({ name, rows: reader.rows });
  }
  return { ok: true, sheets };
}

function refuse(fault: SheetFault): ReadSheets {
  return { ok: false, fault };
}

function findPart(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): Uint8Array | undefined {
  return [...parts].find(([each]) => name.test(each))?.[1];
}

/** What a relationship of the workbook points to, which stands in the folder `xl`. */
function partName(target: string): RegExp {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^(?:\.\/)+/, '')}`;
  return new RegExp(`^${RegExp.escape(path)}$`, 'i');
}

const STRING_END = /<\/(?:\w{1,20}:)?si>/;
const EMPTY_STRING = /<(?:\w{1,20}:)?si\s*\/>/g;

/** The table of shared strings (ECMA-376 18.4.9). */
function readStrings(part: Uint8Array | undefined): string[] | SheetFault {
  const strings: string[] = [];
  if (!part) return strings;
  const take = (xml: string): SheetFault | undefined => {
    const pieces = xml.split(STRING_END);
    for (const [index, piece] of pieces.entries()) {
      for (let empty = piece.match(EMPTY_STRING)?.length ?? 0; empty > 0; empty -= 1) strings.push('');
      if (index < pieces.length - 1) strings.push(plainString(joinRuns(piece)));
    }
    return strings.length > MOST_STRINGS ? { code: 'too-many-cells' } : undefined;
  };
  const fault = takePieces(part, 'si', { take, tellEndless: () => ({ code: 'broken' }) });
  return fault ?? strings;
}

interface TakesPieces {
  readonly take: (xml: string) => SheetFault | undefined;
  readonly tellEndless: (xml: string) => SheetFault;
}

/** Gives a part in pieces of about a megabyte, each of which ends with an element of that name. */
function takePieces(part: Uint8Array, element: string, reader: TakesPieces): SheetFault | undefined {
  const decoder = new TextDecoder();
  let rest = '';
  for (let at = 0; at < part.length; at += STEP) {
    rest += decoder.decode(part.subarray(at, at + STEP), { stream: true });
    const end = endOfLast(rest, element);
    const fault = end > 0 ? reader.take(rest.slice(0, end)) : undefined;
    if (fault) return fault;
    rest = rest.slice(end);
    if (rest.length > LONGEST_PIECE) return reader.tellEndless(rest);
  }
  return reader.take(rest);
}

/** Where the last closing tag of that name ends; 0 without one. */
function endOfLast(xml: string, element: string): number {
  const close = `${element}>`;
  for (let at = xml.lastIndexOf(close); at > 0; at = xml.lastIndexOf(close, at - 1)) {
    if (/<\/(?:\w{1,20}:)?$/.test(xml.slice(Math.max(0, at - 24), at))) return at + close.length;
  }
  return 0;
}
