import { RowScanner } from '../exchange/row-scanner.ts';
import { decodeInSteps, type TextEncoding } from '../exchange/text-encoding.ts';
import { type FoundHead, findHead, type TableHead } from './register-columns.ts';

/** So many rows may stand above the titles. */
const ROWS_ABOVE = 20;
/** So much of a text is looked at for its titles. */
const BEGINNING = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|'];

/** Where the rows of a register begin. */
export type FoundTable =
  | { readonly ok: true; readonly head: TableHead; readonly above: number }
  | Extract<FoundHead, { ok: false }>;

export type FoundText = (FoundTable & { readonly delimiter: string }) | undefined;

/** The titles of a register among the first rows; undefined where there are none. */
export function findTable(rows: readonly (readonly string[])[]): FoundTable | undefined {
  let fault: FoundTable | undefined;
  for (const [index, cells] of rows.slice(0, ROWS_ABOVE).entries()) {
    const found = findHead(cells);
    if (found?.ok) return { ok: true, head: found.head, above: index + 1 };
    fault ??= found;
  }
  return fault;
}

/** The titles of a register at the beginning of a text, whichever mark parts them. */
export function findTextTable(beginning: string): FoundText {
  let fault: FoundText;
  for (const delimiter of DELIMITERS) {
    const rows: string[][] = [];
    const scanner = new RowScanner(delimiter, undefined, (cells) => {
      if (rows.length < ROWS_ABOVE) rows.push([...cells]);
    });
    scanner.push(beginning);
    scanner.end();
    const found = findTable(rows);
    if (found?.ok) return { ...found, delimiter };
    if (found) fault ??= { ...found, delimiter };
  }
  return fault;
}

/** The first 64,000 bytes of a text. */
export function decodeBeginning(bytes: Uint8Array, encoding: TextEncoding): string {
  return [...decodeInSteps(bytes.subarray(0, BEGINNING), encoding)].join('');
}
