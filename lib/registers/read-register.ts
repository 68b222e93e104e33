import { LIST_FORMAT } from '../exchange/list-file-schema.ts';
import { isOle } from '../exchange/ole-file.ts';
import { openWorkbook } from '../exchange/open-workbook.ts';
import { listZip, UnpacksTooFar, unpackEntry, type ZipEntry } from '../exchange/read-zip.ts';
import { RowScanner } from '../exchange/row-scanner.ts';
import { decodeInSteps, findEncoding } from '../exchange/text-encoding.ts';
import { decodeBeginning, type FoundTable, findTable, findTextTable } from './find-table.ts';
import { isNamedCorrections } from './read-leie.ts';
import { readXlsSheets, readXlsxSheets, type Sheet } from './read-sheets.ts';
import { type RegisterFile, RegisterTableReader, wantedColumns } from './read-table.ts';
import type { PlainFault } from './register-fault.ts';
import type { BreachList, RegisterReading } from './register-reading.ts';

/** Three times the largest register, in the file as in an archive. */
export const MOST_REGISTER_BYTES = 200 * 1024 * 1024;
const WEB_PAGE = /^\s*<(?:!doctype|html|head|body|meta|title|script|table|div|!--|\?xml)/i;

/** What the reading can be told, and can tell. */
export interface ReadingPorts {
  /** The reviewer's answer for an export of the breach portal that may be either list. */
  readonly asked?: BreachList;
  /** From 0 to 1, some dozens of times. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Reads a file as one of the public registers, whichever it is by its content: CSV in any usual encoding and delimiter,
 * XLSX, XLS, or a ZIP with one CSV in it. `today` is a calendar date. Takes a second or so for the largest and does not
 * pause: it belongs in a worker. Dates of birth and street addresses are never read out of the text.
 */
export async function readRegister(
  bytes: Uint8Array,
  fileName: string,
  today: string,
  { asked, onProgress = () => {} }: ReadingPorts = {},
): Promise<RegisterReading> {
  const reading = await readFile(bytes, { names: [fileName], today, asked }, onProgress);
  // OIG's corrections come in layouts of their own, so the name has to do.
  const isUnknown = reading.fault?.code === 'not-a-register' || reading.fault?.code === 'pdf';
  return isUnknown && isNamedCorrections(fileName) ? refuse('leie-corrections') : reading;
}

async function readFile(
  bytes: Uint8Array,
  file: RegisterFile,
  onProgress: (done: number) => void,
): Promise<RegisterReading> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_REGISTER_BYTES) {
    return { ok: false, fault: { code: 'too-large', bytes: bytes.length, most: MOST_REGISTER_BYTES } };
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes, file, onProgress);
  if (!isOle(bytes)) return readText(bytes, file, onProgress);
  const read = await readXlsSheets(bytes);
  return read.ok ? readSheets(read.sheets, file, onProgress) : refuse(read.fault);
}

function refuse(code: PlainFault): RegisterReading {
  return { ok: false, fault: { code } };
}

async function readArchive(
  bytes: Uint8Array,
  file: RegisterFile,
  onProgress: (done: number) => void,
): Promise<RegisterReading> {
  const entries = listZip(bytes);
  if (!entries) return refuse('broken-archive');
  const tables = entries.filter(({ name }) => /\.(?:csv|txt)$/i.test(name) && !/^__MACOSX\//.test(name));
  const [table] = tables;
  if (table === undefined) return readWorkbook(bytes, file, onProgress);
  if (tables.length > 1) return refuse('several-tables-in-archive');
  const unpacked = unpackTable(bytes, table);
  if (typeof unpacked === 'string') return refuse(unpacked);
  return readText(unpacked, { ...file, names: [...file.names, table.name] }, onProgress);
}

function unpackTable(
  bytes: Uint8Array,
  table: ZipEntry,
): Uint8Array | 'encrypted' | 'unpacks-too-far' | 'broken-archive' {
  if (table.isEncrypted) return 'encrypted';
  try {
    const unpacked = unpackEntry(bytes, table, MOST_REGISTER_BYTES);
    return unpacked.length === table.declared ? unpacked : 'broken-archive';
  } catch (error) {
    // Whatever else a foreign archive makes the unpacking throw, the archive is broken.
    return error instanceof UnpacksTooFar ? 'unpacks-too-far' : 'broken-archive';
  }
}

async function readWorkbook(
  bytes: Uint8Array,
  file: RegisterFile,
  onProgress: (done: number) => void,
): Promise<RegisterReading> {
  const opened = openWorkbook(bytes, MOST_REGISTER_BYTES);
  if (!opened.ok) return refuse(WORKBOOK_FAULTS[opened.fault]);
  let sheets: readonly Sheet[];
  try {
    sheets = await readXlsxSheets(opened.workbook);
  } catch {
    // The archive was unpacked already, so what the sheets make the reader throw says only that they are broken.
    return refuse('broken-workbook');
  }
  return readSheets(sheets, file, onProgress);
}

const WORKBOOK_FAULTS = {
  broken: 'broken-archive',
  encrypted: 'encrypted',
  'no-workbook': 'no-table-in-archive',
  'other-spreadsheet': 'other-spreadsheet',
  'zip-bomb': 'unpacks-too-far',
} as const;

/** The first sheet that has the titles of a register. */
function readSheets(
  sheets: readonly Sheet[],
  file: RegisterFile,
  onProgress: (done: number) => void,
): RegisterReading {
  const tables = sheets.map((rows) => ({ rows, found: findTable(rows) }));
  const best = tables.find(({ found }) => found?.ok) ?? tables.find(({ found }) => found);
  if (!best?.found) return refuse('not-a-register');
  if (!best.found.ok) return refuseTable(best.found);
  const { head, above } = best.found;
  const reader = new RegisterTableReader(head, file);
  for (const cells of best.rows.slice(above)) {
    // A sheet leaves out what is empty at the end of a row.
    reader.take(Array.from({ length: head.width }, (_, column) => cells[column] ?? ''));
  }
  onProgress(1);
  return reader.finish({ isOpen: false, hasLineEnd: true });
}

function refuseTable(found: Extract<FoundTable, { ok: false }>): RegisterReading {
  if (found.fault === 'sam-v1') return refuse('sam-v1');
  return { ok: false, fault: { code: 'missing-columns', table: found.table, titles: found.titles } };
}

function readText(
  bytes: Uint8Array,
  file: RegisterFile,
  onProgress: (done: number) => void,
): RegisterReading {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return refuse('pdf');
  const encoding = findEncoding(bytes);
  if (encoding === undefined) return refuse('binary');
  const beginning = decodeBeginning(bytes, encoding);
  const found = findTextTable(beginning);
  if (!found) return refuse(tellText(beginning));
  if (!found.ok) return refuseTable(found);
  const { head, delimiter } = found;
  let above = found.above;
  const reader = new RegisterTableReader(head, file);
  const scanner = new RowScanner(delimiter, wantedColumns(head), (cells) => {
    if (above > 0) above -= 1;
    else reader.take(cells);
  });
  let read = 0;
  for (const piece of decodeInSteps(bytes, encoding)) {
    if (!scanner.push(piece)) break;
    read += piece.length;
    onProgress(Math.min(1, read / bytes.length));
  }
  return reader.finish(scanner.end());
}

/** What a text is that has no titles of a register. */
function tellText(beginning: string): PlainFault {
  if (beginning.trim() === '') return 'empty';
  if (beginning.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'other-spreadsheet';
  if (WEB_PAGE.test(beginning)) return 'web-page';
  return beginning.includes(LIST_FORMAT) ? 'own-list' : 'not-a-register';
}
