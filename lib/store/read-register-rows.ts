import type { RegisterRow } from '../registers/register.ts';
import { parseRow } from '../registers/row-line.ts';
import type { RegisterParts } from './register-database.ts';

type KeptRows = Pick<RegisterParts, 'rows' | 'rowEnds'>;

/** Rows of a register by their numbers, from 0; each is read by itself. */
export async function readRegisterRows(
  kept: KeptRows,
  numbers: Iterable<number>,
): Promise<Map<number, RegisterRow>> {
  const read = [...new Set(numbers)].map(async (number): Promise<[number, RegisterRow]> => {
    const [start, end] = placeOf(kept, number);
    return [number, parseRow(await kept.rows.slice(start, end).text())];
  });
  return new Map(await Promise.all(read));
}

/** All rows of a register, in its order. */
export async function readAllRegisterRows(kept: KeptRows): Promise<RegisterRow[]> {
  const bytes = new Uint8Array(await kept.rows.arrayBuffer());
  const decoder = new TextDecoder();
  return Array.from(kept.rowEnds, (_, number) =>
    parseRow(decoder.decode(bytes.subarray(...placeOf(kept, number)))),
  );
}

function placeOf({ rowEnds }: KeptRows, number: number): [start: number, end: number] {
  const end = rowEnds[number];
  if (end === undefined) throw new RangeError(`The register has no row ${number}`);
  return [number === 0 ? 0 : (rowEnds[number - 1] ?? 0), end];
}
