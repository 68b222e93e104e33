/** Takes one row and its number, from 1. The array is used again for the next: what is kept of it is copied. */
export type TakeRow = (cells: readonly string[], row: number) => void;

/** How a text ends: inside a row that is never finished, or after its last one. */
export interface TextEnd {
  /** A quotation mark is open, or a row is longer than any real one. */
  readonly isOpen: boolean;
  /** The last row has its line break. */
  readonly hasLineEnd: boolean;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
/** Hundreds of times the longest row of a register. Past it a quotation mark was left open. */
const LONGEST_ROW = 1024 * 1024;
/** What spreadsheet programs take; further cells of a row are left out. */
const WIDEST_ROW = 16_384;

/**
 * Splits a text that comes in pieces into rows of cells (RFC 4180): cells in quotation marks may hold delimiters, line
 * breaks and doubled marks. Lenient where programs are careless: a mark inside a cell that no delimiter follows is part
 * of the cell. Lines with nothing on them are counted and left out. Cells of columns that are not wanted come as empty texts, so
 * that what must not be kept is never read.
 *
 * Papa Parse does the same to a whole text in memory; a register has up to 66 MB, and here it never stands there whole.
 */
export class RowScanner {
  readonly #delimiter: number;
  readonly #wanted: readonly boolean[] | undefined;
  readonly #take: TakeRow;
  readonly #cells: string[] = [];
  #text = '';
  #row = 0;
  #at = 0;
  #isLast = false;
  #isOpen = false;
  #hasLineEnd = true;

  /** `delimiter` is one character of ASCII; all columns are wanted where `wanted` is undefined. */
  constructor(delimiter: string, wanted: readonly boolean[] | undefined, take: TakeRow) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#wanted = wanted;
    this.#take = take;
  }

  /** Reads on. Gives the rows that are complete, and false once the text is beyond reading. */
  push(piece: string): boolean {
    if (this.#isOpen) return false;
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#scan();
    if (this.#text.length - this.#at > LONGEST_ROW) this.#isOpen = true;
    return !this.#isOpen;
  }

  /** Gives the last row, finished or not. */
  end(): TextEnd {
    this.#isLast = true;
    if (!this.#isOpen) this.#scan();
    return { isOpen: this.#isOpen, hasLineEnd: this.#hasLineEnd };
  }

  #scan(): void {
    while (this.#at < this.#text.length) {
      const start = this.#at;
      if (!this.#readRow()) {
        this.#at = start;
        return;
      }
    }
  }

  /** One row from `#at` on; false where the text ends before the row does and more may come. */
  #readRow(): boolean {
    const text = this.#text;
    const start = this.#at;
    let column = 0;
    for (;;) {
      const isQuoted = text.charCodeAt(this.#at) === QUOTE;
      if (!(isQuoted ? this.#readQuoted(column) : this.#readPlain(column))) return false;
      column += 1;
      const isBlank = this.#at === start;
      const next = text.charCodeAt(this.#at);
      if (next === this.#delimiter) {
        this.#at += 1;
        continue;
      }
      if (!this.#readLineEnd(next)) return false;
      this.#cells.length = Math.min(column, WIDEST_ROW);
      this.#row += 1;
      if (!isBlank) this.#take(this.#cells, this.#row);
      return true;
    }
  }

  /** Past the line break at `#at`; false where it, or its second half, is still to come. */
  #readLineEnd(next: number): boolean {
    this.#hasLineEnd = next === LINE_FEED || next === CARRIAGE_RETURN;
    if (!this.#hasLineEnd) return this.#isLast;
    if (next === CARRIAGE_RETURN && this.#at + 1 === this.#text.length && !this.#isLast) return false;
    const isPair = next === CARRIAGE_RETURN && this.#text.charCodeAt(this.#at + 1) === LINE_FEED;
    this.#at += isPair ? 2 : 1;
    return true;
  }

  #readPlain(column: number): boolean {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const start = this.#at;
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    if (end === text.length && !this.#isLast) return false;
    if (column < WIDEST_ROW) this.#cells[column] = this.#isWanted(column) ? text.slice(start, end) : '';
    this.#at = end;
    return true;
  }

  #readQuoted(column: number): boolean {
    const text = this.#text;
    const start = this.#at + 1;
    let hasMarks = false;
    for (let mark = text.indexOf('"', start); mark >= 0; mark = text.indexOf('"', mark + 1)) {
      if (text.charCodeAt(mark + 1) === QUOTE) {
        hasMarks = true;
        mark += 1;
        continue;
      }
      let after = mark + 1;
      while (text.charCodeAt(after) === SPACE) after += 1;
      if (after === text.length && !this.#isLast) return false;
      if (!this.#endsCell(after)) continue;
      const cell = mark > start && this.#isWanted(column) ? text.slice(start, mark) : '';
      if (column < WIDEST_ROW) this.#cells[column] = hasMarks ? cell.replaceAll('""', '"') : cell;
      this.#at = after;
      return true;
    }
    if (this.#isLast) this.#isOpen = true;
    return false;
  }

  #endsCell(at: number): boolean {
    if (at >= this.#text.length) return true;
    const code = this.#text.charCodeAt(at);
    return code === this.#delimiter || code === LINE_FEED || code === CARRIAGE_RETURN;
  }

  #isWanted(column: number): boolean {
    return this.#wanted === undefined || this.#wanted[column] === true;
  }
}
