import { findFileHashes } from '../record/evidence.ts';
import type { HistoryRow } from './record-database.ts';

/** As much of the two stores as it takes, in whatever transaction. */
interface Histories {
  iterate(): AsyncIterable<{ readonly value: HistoryRow }>;
}
interface Files {
  delete(sha256: string): Promise<void>;
}

/** Hashes of files that a history named before and names no longer, because their evidence has been erased. */
export function findErasedHashes(before: HistoryRow | undefined, after: HistoryRow): string[] {
  const named = findFileHashes(after.entries);
  return [...findFileHashes(before?.entries ?? [])].filter((sha256) => !named.has(sha256));
}

/**
 * Deletes the bytes of files that no evidence on this disk names any more. Another vendor's evidence may name the same
 * file: every history is looked at, but only where evidence of a file has been erased.
 */
export async function dropUnnamedFiles(
  histories: Histories,
  files: Files,
  erased: ReadonlySet<string>,
): Promise<void> {
  const unnamed = new Set(erased);
  if (unnamed.size === 0) return;
  for await (const { value } of histories.iterate())
    for (const sha256 of findFileHashes(value.entries)) unnamed.delete(sha256);
  for (const sha256 of unnamed) await files.delete(sha256);
}
