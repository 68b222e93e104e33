import { type CellStyle, type CellValue, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { guardCell } from '../exchange/formula-guard.ts';
import { SHEET_WORDS } from '../words/sheet-words.ts';
import type { WrittenSheet } from './written-sheet.ts';

const WRAPPED = { wrapText: true, vertical: 'top' } as const;
const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE5EC' } },
  alignment: { ...WRAPPED, wrapText: false },
};
/** As text, so that a phone or a date within a sentence stays as it was written. */
const TEXT: CellStyle = { alignment: WRAPPED, numFmt: '@' };
const DATE: CellStyle = { alignment: { vertical: 'top', horizontal: 'left' }, numFmt: 'yyyy-mm-dd' };
/** The most characters that a cell holds in any program. */
const LONGEST_CELL = 32_767;
/** Cells below the last row that offer the same words: for rows that somebody adds. */
const SPARE_ROWS = 1_000;

/** Sheets as XLSX: dates as dates, no text a formula, a frozen row of headings with filters, words to choose from. */
export function writeWorkbook(
  tables: readonly WrittenSheet[],
  { title, creator }: { readonly title: string; readonly creator: string },
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map(sheetOf),
    properties: { title, creator },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function sheetOf({ name, columns, rows }: WrittenSheet): WriteSheet {
  const headings = columns.map(({ heading }) => heading);
  const last = colToLetter(columns.length - 1);
  const kinds = columns.map(({ kind }) => kind);
  return {
    name,
    columns: columns.map(({ width, kind, isHidden }) => ({
      width,
      style: kind === 'date' ? DATE : TEXT,
      ...(isHidden ? { hidden: true } : {}),
    })),
    rows: [headings, ...rows.map((cells) => cells.map((cell, at) => cellValue(cell, kinds[at])))],
    cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style: HEADING }] as const)),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    dataValidations: columns.flatMap(({ choices }, column) =>
      choices ? [choiceOf(choices, colToLetter(column), rows.length)] : [],
    ),
  };
}

function cellValue(cell: string, kind: 'text' | 'date' | undefined): CellValue {
  if (cell === '') return null;
  return kind === 'date' ? new Date(`${cell}T00:00:00.000Z`) : guardCell(cell).slice(0, LONGEST_CELL);
}

/** Lets other words pass after a warning: those that First Call works out itself stand there as well. */
function choiceOf(
  choices: readonly string[],
  column: string,
  rows: number,
): NonNullable<WriteSheet['dataValidations']>[number] {
  return {
    type: 'list',
    values: [...choices],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: SHEET_WORDS.otherWord,
    errorMessage: SHEET_WORDS.otherWordText,
    range: `${column}2:${column}${rows + 1 + SPARE_ROWS}`,
  };
}
