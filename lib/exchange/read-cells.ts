import Papa from 'papaparse';
import { unguardCell } from './formula-guard.ts';

/** A row of a table that was pasted or read from a file. */
export interface CellRow {
  /** The line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Splits a text into rows of cells at commas, semicolons or tabs, whichever it uses; quoted cells may hold line breaks.
 * Where a quotation mark is never closed, the marks are taken as part of the words. Empty rows are left out.
 */
export function readCells(text: string): CellRow[] {
  const options = { delimitersToGuess: [',', ';', '\t'] };
  const source = text.replace(/^\ufeff/, '');
  const quoted = Papa.parse<string[]>(source, options);
  const isBroken = quoted.errors.some(({ type }) => type === 'Quotes');
  const { data } = isBroken ? Papa.parse<string[]>(source, { ...options, fastMode: true }) : quoted;
  const rows: CellRow[] = [];
  let line = 1;
  for (const raw of data) {
    const cells = raw.map(plainCell);
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += 1 + raw.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
  }
  return rows;
}

function countBreaks(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Trimmed, on one line, and without the apostrophe by which spreadsheets keep a cell from being run as a formula. */
function plainCell(cell: string): string {
  const plain = cell.toWellFormed().replaceAll('\0', '').replaceAll(/\s+/g, ' ').trim().normalize('NFC');
  return unguardCell(plain);
}
