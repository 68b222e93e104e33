import { digestText } from '../record/entry-id.ts';
import type { Vendor } from '../record/fold.ts';
import type { RowFacts } from './row-facts.ts';

/** Which rows of which files our list holds already. */
export interface TakenBefore {
  /** Whether this very row was taken, as our own list where it is to be taken so now. */
  readonly hasRow: (row: number, isOwn: boolean) => boolean;
  /** Whether a row of that content was taken. */
  readonly hasContent: (content: string, isOwn: boolean) => boolean;
}

/** Finds by what `saySheetRow` wrote, whoever imported it and whether or not it still stands. */
export function findTakenBefore(
  vendors: readonly Vendor[],
  { sha256, sheet }: { readonly sha256: string; readonly sheet: number },
): TakenBefore {
  const rows = new Map<number, boolean>();
  const contents = new Map<string, boolean>();
  for (const { entries } of vendors) {
    for (const { statements } of entries) {
      const [first] = statements;
      const row = first?.['row'];
      if (typeof row !== 'number') continue;
      const isOwn = first?.['own'] === true;
      if (first?.['file'] === sha256 && (first?.['sheet'] ?? 0) === sheet)
        rows.set(row, isOwn || rows.get(row) === true);
      const content = statements.find(({ body }) => body)?.body?.['content'];
      if (typeof content === 'string') contents.set(content, isOwn || contents.get(content) === true);
    }
  }
  const has = (held: boolean | undefined, isOwn: boolean): boolean => held !== undefined && (held || !isOwn);
  return {
    hasRow: (row, isOwn) => has(rows.get(row), isOwn),
    hasContent: (content, isOwn) => has(contents.get(content), isOwn),
  };
}

/** Names what a row says, wherever it stands: 16 bytes of its SHA-256. */
export function contentOf(facts: RowFacts): string {
  const { keys, names, phones, standing, reason, stage, reviewOn = '', notes } = facts;
  return digestText(JSON.stringify([keys, names, phones, standing, reason, stage, reviewOn, notes])).slice(
    0,
    22,
  );
}
