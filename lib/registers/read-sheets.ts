import { isLockedOle } from '../exchange/ole-file.ts';
import type { Workbook } from '../exchange/open-workbook.ts';

/** A worksheet's cells as texts. */
export type Sheet = readonly (readonly string[])[];

/** More columns and rows than any register has. */
const AREA = 'A1:CV400000';
/** An archive of all years has 15 MB as XLS. */
const MOST_OLE_BYTES = 64 * 1024 * 1024;

/**
 * The sheets of an XLSX file that was opened already.
 *
 * @throws where a sheet is broken
 */
export async function readXlsxSheets({ bytes, isTable }: Workbook): Promise<Sheet[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, {
    range: AREA,
    sheets: (_: unknown, index: number) => isTable[index] ?? false,
  });
  return sheets.map(({ rows }) => rows.map((cells) => cells.map(formatCell)));
}

export type XlsSheets =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly fault: 'broken-workbook' | 'encrypted' | 'other-spreadsheet' };

/** The sheets of an XLS file, Excel 97 to 2003 (MS-XLS). */
export async function readXlsSheets(bytes: Uint8Array): Promise<XlsSheets> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isLockedOle(bytes)) return { ok: false, fault: 'encrypted' };
  // The sizes of sectors that there are; any other would make the reader reserve memory by the gigabyte.
  const isSound =
    bytes.length >= 512 && [9, 12].includes(view.getUint16(30, true)) && view.getUint16(32, true) === 6;
  if (!isSound || bytes.length > MOST_OLE_BYTES) return { ok: false, fault: 'broken-workbook' };
  const { readXls } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXls(bytes);
    return { ok: true, sheets: sheets.map(({ rows }) => rows.map((cells) => cells.map(formatCell))) };
  } catch (error) {
    const isOlder =
      error instanceof Error && /Unsupported XLS version|missing Workbook stream/.test(error.message);
    return { ok: false, fault: isOlder ? 'other-spreadsheet' : 'broken-workbook' };
  }
}

function formatCell(value: unknown): string {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Fifteen digits is what a spreadsheet shows.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : '';
}
