import type { Entry } from '../record/entry.ts';
import { findFileHashes } from '../record/evidence.ts';
import { mergeEntries } from '../record/merge.ts';
import { groupByKey } from './group-by-key.ts';
import type { OpenedBackup } from './open-backup.ts';
import type { AdviceRow, FileRow, HistoryRow } from './record-database.ts';

/** Rows of a store of histories for entries of which it holds none. */
export function makeRows(entries: readonly Entry[]): HistoryRow[] {
  return [...groupByKey(entries)].map(([key, addition]) => ({
    key,
    entries: mergeEntries([], addition.entries),
    namedBy: [...new Set(addition.namedBy)].sort(),
  }));
}

/** The rows of one advisory list of a backup. */
export function adviceRows(list: string, { advice }: OpenedBackup): AdviceRow[] {
  return makeRows(advice.get(list) ?? []).map((row) => ({ ...row, list }));
}

/** The files that evidence names which is there afterwards. */
export function filesFor(opened: OpenedBackup, entries: readonly Entry[]): FileRow[] {
  const named = findFileHashes(entries);
  return [...opened.files].flatMap(([sha256, bytes]) => (named.has(sha256) ? [{ sha256, bytes }] : []));
}

/** What zod gives for a member that is left out is not what the record’s rows may hold. */
export function withoutUndefined<Row extends object>(
  row: Row,
): { [Name in keyof Row]: Exclude<Row[Name], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;
}
