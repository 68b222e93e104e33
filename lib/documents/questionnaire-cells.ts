import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { parseReference } from '../diligence/inquiry-reference.ts';
import type { SheetCells } from '../diligence/inquiry-sheets.ts';
import { formatCellValue, plainCellText } from '../exchange/cell-text.ts';
import { unguardCell } from '../exchange/formula-guard.ts';
import type { Workbook } from '../exchange/open-workbook.ts';

/** As far as cells are read: more than twice what the longest list of questions needs. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 256;
const AREA = `A1:IV${MOST_ROWS}`;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The cells of a workbook's tables as they are shown; of a formula its result, which stands in the file beside it.
 *
 * @throws where a sheet is broken
 */
export async function readTables({ bytes, isTable }: Workbook): Promise<SheetCells[]> {
  const options = {
    range: AREA,
    maxRows: MOST_ROWS,
    sheets: (_: unknown, index: number) => isTable[index] ?? false,
  };
  const { sheets } = await readXlsx(bytes, options);
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, index) => ({ row: index + 1, cells: cells.map(formatCellValue) })),
  }));
}

/**
 * The cells of a CSV text with line ends `\n`, whichever mark parts them: the one by which most references stand alone in
 * a cell. Where a quotation mark is never closed, the marks are taken as part of the words.
 */
export function parseCsvCells(text: string): SheetCells {
  const ways = DELIMITERS.filter((delimiter) => text.includes(delimiter)).flatMap((delimiter) => [
    { delimiter, fastMode: false },
    { delimiter, fastMode: true },
  ]);
  let best: { rows: string[][]; references: number } = { rows: [], references: 0 };
  for (const way of ways) {
    const { data } = Papa.parse<string[]>(text, { ...way, newline: '\n', preview: MOST_ROWS });
    const rows = data.map((cells) => cells.slice(0, MOST_COLUMNS).map(plainCsvCell));
    const references = rows.flat().filter((cell) => parseReference(cell)).length;
    if (references > best.references) best = { rows, references };
  }
  return { name: '', rows: best.rows.map((cells, index) => ({ row: index + 1, cells })) };
}

/** Without the apostrophe by which spreadsheets keep a cell from being run as a formula. */
function plainCsvCell(cell: string): string {
  return unguardCell(plainCellText(cell));
}
