import { formatCellValue } from './cell-text.ts';
import { unguardCell } from './formula-guard.ts';
import { SHEET_CAPS, type SheetFault, type SheetRow } from './sheet-table.ts';
import { type DateStyles, serialDate } from './xlsx-dates.ts';
import { decodeXlsxText, joinRuns } from './xlsx-text.ts';
import { attributeOf } from './xml-tags.ts';

/** What cells refer to. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly dates: DateStyles;
}

/** Cells that may still be read, over all sheets of a workbook. */
export interface CellBudget {
  left: number;
}

const LAST_ROW = 1_048_576;
const TAG = /<((?:\w{1,20}:)?)(row|c)(?=[\s/>])([^<>]*)>/g;
const VALUE = /<(?:\w{1,20}:)?v(?:\s[^<>]*)?>([^<]*)/;

/**
 * Takes the cells of a worksheet (ECMA-376 18.3.1.4) out of its XML, a piece at a time, each piece of whole rows. A row
 * is as long as its last filled cell, and a sheet that would fill the memory with empty ones is refused.
 */
export class WorksheetReader {
  readonly rows: SheetRow[] = [];
  readonly #tables: CellTables;
  readonly #budget: CellBudget;
  #row = 0;
  #cells: string[] = [];
  #column = 0;

  constructor(tables: CellTables, budget: CellBudget) {
    this.#tables = tables;
    this.#budget = budget;
  }

  /** Reads on; tells what keeps the sheet from being read. */
  take(xml: string): SheetFault | undefined {
    let at = 0;
    for (;;) {
      TAG.lastIndex = at;
      const tag = TAG.exec(xml);
      if (!tag) return this.#endRow();
      const [, prefix = '', name, attributes = ''] = tag;
      at = TAG.lastIndex;
      let content = '';
      if (name === 'c' && !attributes.endsWith('/')) {
        const end = xml.indexOf(`</${prefix}c>`, at);
        if (end < 0) return { code: 'broken' };
        content = xml.slice(at, end);
        at = end;
      }
      const fault = name === 'row' ? this.#beginRow(attributes) : this.#takeCell(attributes, content);
      if (fault) return fault;
    }
  }

  /** What is wrong with a row that does not end within any usual length. */
  tellEndless(xml: string): SheetFault {
    TAG.lastIndex = 0;
    for (let cells = 0; TAG.exec(xml); cells += 1)
      if (cells > SHEET_CAPS.columns) return { code: 'too-many-columns' };
    return { code: 'cell-too-long', row: this.#row + 1 };
  }

  #beginRow(attributes: string): SheetFault | undefined {
    const fault = this.#endRow();
    const number = attributeOf(attributes, 'r');
    const row = number === '' ? this.#row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.#row || row > LAST_ROW) return { code: 'broken' };
    this.#row = row;
    return fault;
  }

  #endRow(): SheetFault | undefined {
    const cells = this.#cells;
    this.#cells = [];
    this.#column = 0;
    if (cells.length === 0) return undefined;
    this.rows.push({ row: this.#row, cells });
    return this.rows.length > SHEET_CAPS.rows ? { code: 'too-many-rows' } : undefined;
  }

  #takeCell(attributes: string, content: string): SheetFault | undefined {
    const reference = attributeOf(attributes, 'r');
    const column = reference === '' ? this.#column : columnOf(reference);
    if (column === undefined || this.#row === 0) return { code: 'broken' };
    this.#column = column + 1;
    const text = content === '' ? '' : this.#textOf(attributes, content);
    if (text === '') return undefined;
    if (column >= SHEET_CAPS.columns) return { code: 'too-many-columns' };
    if (text.length > SHEET_CAPS.cell) return { code: 'cell-too-long', row: this.#row };
    const cells = this.#cells;
    this.#budget.left -= Math.max(0, column + 1 - cells.length);
    if (this.#budget.left < 0) return { code: 'too-many-cells' };
    while (cells.length < column) cells.push('');
    cells[column] = text;
    return undefined;
  }

  #textOf(attributes: string, content: string): string {
    const type = attributeOf(attributes, 't');
    if (type === 'inlineStr') return plainString(joinRuns(content));
    const value = VALUE.exec(content)?.[1] ?? '';
    switch (type) {
      case 's':
        return value === '' ? '' : (this.#tables.strings[Number(value)] ?? '');
      case 'str':
      case 'd':
        return plainString(decodeXlsxText(value));
      case 'b':
        return formatCellValue(value.trim() === '1');
      case 'e':
        return '';
      default:
        return this.#formatNumber(value.trim(), Number(attributeOf(attributes, 's') || 0));
    }
  }

  #formatNumber(value: string, style: number): string {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return '';
    const { isDate, since1904 } = this.#tables.dates;
    return formatCellValue(isDate(style) ? serialDate(number, since1904) : number);
  }
}

/** A text of a workbook as it is read: without the guard against formulas. */
export function plainString(text: string): string {
  return formatCellValue(unguardCell(text));
}

/** The column of a reference such as `AB12`, from 0; undefined for a text that is none. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Za-z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
