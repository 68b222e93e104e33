import { plainCellText } from './cell-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import { unguardCell } from './formula-guard.ts';
import { RowScanner } from './row-scanner.ts';
import { type ReadSheets, SHEET_CAPS, type SheetFault, type SheetRow } from './sheet-table.ts';

/** How Excel says by which mark the rows below are parted. */
const SEPARATOR_LINE = /^\ufeff?"?sep=([,;|\t])"?(?:\r\n?|\n)/i;

/**
 * Reads a text as rows of cells: CSV with any usual mark between its cells, as programs of all countries write it, or a
 * list of one thing a line, in which `#` begins a remark. Cells in quotation marks may hold marks and line breaks. Where a text has a line `sep=;`, that
 * counts as its first row.
 */
export function parseSheetText(text: string): ReadSheets {
  const rows: SheetRow[] = [];
  let fault: SheetFault | undefined;
  let left: number = SHEET_CAPS.cells;
  const [line = '', mark] = SEPARATOR_LINE.exec(text) ?? [];
  const above = line === '' ? 0 : 1;
  const scanner = new RowScanner(mark ?? findDelimiter(text), undefined, (raw, number) => {
    if (fault) return;
    const row = number + above;
    const cells = readCells(raw);
    if (cells.length === 0) return;
    left -= cells.length;
    fault = findFault(cells, row, left);
    if (!fault && rows.length >= SHEET_CAPS.rows) fault = { code: 'too-many-rows' };
    if (!fault) rows.push({ row, cells });
  });
  // With a line end after the last row, what is left open can only be a quotation mark.
  scanner.push(`${text.slice(line.length).replace(/^\ufeff/, '')}\n`);
  const { isOpen } = scanner.end();
  fault ??= isOpen ? { code: 'open-quote', row: (rows.at(-1)?.row ?? above) + 1 } : undefined;
  if (fault) return { ok: false, fault };
  const vendors = rows.every(({ cells }) => cells.length === 1) ? rows.flatMap(withoutRemark) : rows;
  if (vendors.length === 0) return { ok: false, fault: { code: 'empty' } };
  return { ok: true, sheets: [{ name: '', rows: vendors }] };
}

/** A line of a list of one thing a line, without what stands behind `#`. */
function withoutRemark({ row, cells: [text = ''] }: SheetRow): SheetRow[] {
  const said = text.replace(/(?:^|\s)#.*$/s, '').trim();
  return said === '' ? [] : [{ row, cells: [said] }];
}

/** The texts of a row, as far as it is filled. */
function readCells(raw: readonly string[]): string[] {
  let filled = raw.length;
  const cells: string[] = [];
  while (filled > 0 && (raw[filled - 1] ?? '').trim() === '') filled -= 1;
  for (let column = 0; column < filled; column += 1)
    cells.push(plainCellText(unguardCell(raw[column] ?? '')));
  while (cells.at(-1) === '') cells.pop();
  return cells;
}

function findFault(cells: readonly string[], row: number, left: number): SheetFault | undefined {
  if (cells.length > SHEET_CAPS.columns) return { code: 'too-many-columns' };
  if (left < 0) return { code: 'too-many-cells' };
  return cells.some(({ length }) => length > SHEET_CAPS.cell) ? { code: 'cell-too-long', row } : undefined;
}
