import type { TextEnd } from '../exchange/row-scanner.ts';
import { BreachReader } from './read-breaches.ts';
import { LeieReader } from './read-leie.ts';
import { SamReader } from './read-sam.ts';
import type { TableHead } from './register-columns.ts';
import type { BreachList, RegisterReading, TableReader } from './register-reading.ts';

/**
 * The lines that fit into a sheet of Excel's until 2003 and of what copied it. A longer table that was saved from one
 * ends here, whole rows to the last, and looks like all of it.
 */
const SHEET_LINES = 65_536;

/** What is known of a file beside its bytes. */
export interface RegisterFile {
  /** Of the file and, where it is an archive, of the table in it. */
  readonly names: readonly string[];
  /** Calendar date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The list that the reviewer named, for a breach export that may be either. */
  readonly asked?: BreachList | undefined;
}

/** Takes the rows below a register's titles, and tells a file that breaks off from one that is whole. */
export class RegisterTableReader {
  readonly #head: TableHead;
  readonly #reader: TableReader;
  #rows = 0;
  #short = 0;
  #lastLength = 0;

  constructor(head: TableHead, file: RegisterFile) {
    this.#head = head;
    this.#reader = readerOf(head, file);
  }

  take(cells: readonly string[]): void {
    if (cells.every((cell) => cell === '')) return;
    this.#rows += 1;
    this.#lastLength = cells.length;
    if (cells.length < this.#head.least) this.#short += 1;
    else this.#reader.take(cells);
  }

  finish({ isOpen, hasLineEnd }: TextEnd): RegisterReading {
    const { table, least, width } = this.#head;
    if (isOpen) return { ok: false, fault: { code: 'truncated', table, row: this.#rows + 1 } };
    if (this.#rows === 0) return { ok: false, fault: { code: 'no-rows', table } };
    if (this.#lastLength < (hasLineEnd ? least : width)) {
      return { ok: false, fault: { code: 'truncated', table, row: this.#rows } };
    }
    if (this.#isSheetful())
      return { ok: false, fault: { code: 'cut-by-spreadsheet', table, rows: this.#rows } };
    return this.#reader.finish({ rows: this.#rows, short: this.#short });
  }

  /** Whether the table fills an old sheet, to the line or less one, with its line of titles or without. */
  #isSheetful(): boolean {
    return this.#rows >= SHEET_LINES - 2 && this.#rows <= SHEET_LINES;
  }
}

/** Whether each column of the table is read at all. */
export function wantedColumns({ places }: TableHead): boolean[] {
  const wanted: boolean[] = [];
  for (const place of Object.values(places)) if (place >= 0) wanted[place] = true;
  return wanted;
}

function readerOf(head: TableHead, { names, today, asked }: RegisterFile): TableReader {
  if (head.table === 'leie') return new LeieReader(head.places, names[0] ?? '', today);
  if (head.table === 'sam') return new SamReader(head.places, names, today);
  return new BreachReader(head.places, asked, today);
}
