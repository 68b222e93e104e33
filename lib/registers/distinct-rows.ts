import type { ExcludedRow } from './register.ts';
import { formatRow } from './row-line.ts';

/** Gathers the rows of a file, once each: the LEIE has some two dozen that stand in it twice. */
export class DistinctRows {
  readonly rows: ExcludedRow[] = [];
  /** The first row of each hash. Only where a second has the same are whole rows compared, which costs far more. */
  readonly #firsts = new Map<number, ExcludedRow>();
  readonly #lines = new Set<string>();

  add(row: ExcludedRow): void {
    const hash = hashOf(row.names.at(-1)?.text ?? '', hashOf(row.since ?? '', 0));
    const first = this.#firsts.get(hash);
    if (first === undefined) this.#firsts.set(hash, row);
    else if (this.#isRepeated(first, row)) return;
    this.rows.push(row);
  }

  #isRepeated(first: ExcludedRow, row: ExcludedRow): boolean {
    this.#lines.add(formatRow(first));
    const line = formatRow(row);
    if (this.#lines.has(line)) return true;
    this.#lines.add(line);
    return false;
  }
}

function hashOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
