import { foldDescription } from '../registers/find-in-description.ts';
import { buildNameIndex } from '../registers/name-index.ts';
import type { BreachRow, RegisterRow } from '../registers/register.ts';
import { formatRow } from '../registers/row-line.ts';
import type { RegisterIndex, RegisterParts } from './register-database.ts';

/** Whoever changes what `indexRows` gives, or how names and descriptions are folded, raises this: it is then made again. */
export const INDEX_FORM = 1;

/** Bytes that are gathered before they are handed to the browser. */
const PIECE = 1024 * 1024;
/** A character of JavaScript takes three bytes at most. */
const BYTES_A_CHARACTER = 3;

/** Lays out the rows of a register as they are kept. Takes a second or two for the largest: it belongs in a worker. */
export function makeRegisterParts(rows: readonly RegisterRow[]): RegisterParts {
  return { ...packRows(rows), index: indexRows(rows) };
}

/** What the rows are searched by. */
export function indexRows(rows: readonly RegisterRow[]): RegisterIndex {
  const names = buildNameIndex(rows.flatMap(({ names }, row) => names.map((name) => ({ ...name, row }))));
  if (!rows.some(hasDescription)) return { names };
  return {
    names,
    descriptions: rows.map((row) => (hasDescription(row) ? foldDescription(row.description) : '')),
  };
}

function hasDescription(row: RegisterRow): row is BreachRow & { readonly description: string } {
  return 'description' in row && row.description !== undefined;
}

function packRows(rows: readonly RegisterRow[]): Pick<RegisterParts, 'rows' | 'rowEnds'> {
  const encoder = new TextEncoder();
  const rowEnds = new Uint32Array(rows.length);
  const pieces: Blob[] = [];
  let piece = new Uint8Array(PIECE);
  let filled = 0;
  let end = 0;
  for (const [number, row] of rows.entries()) {
    const line = formatRow(row);
    const most = line.length * BYTES_A_CHARACTER;
    if (most > piece.length - filled) {
      pieces.push(new Blob([piece.subarray(0, filled)])); // takes a copy
      filled = 0;
      if (most > piece.length) piece = new Uint8Array(most);
    }
    const { written } = encoder.encodeInto(line, piece.subarray(filled));
    filled += written;
    end += written;
    rowEnds[number] = end;
  }
  return { rows: new Blob([...pieces, piece.subarray(0, filled)]), rowEnds };
}
