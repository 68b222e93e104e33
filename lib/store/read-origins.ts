import type { ImportRow, RecordDatabase } from './record-database.ts';

/** Which import an entry came with, by its id: the latest one that stands. What was written here, or is gone, is not in it. */
export type Origins = ReadonlyMap<string, ImportRow>;

/** Reads which entries came with imports. */
export async function readOrigins(db: RecordDatabase): Promise<Origins> {
  const imports = await db.getAll('imports');
  const standing = imports.filter(({ undoneAt }) => undoneAt === undefined);
  standing.sort((a, b) => (a.at < b.at ? -1 : 1));
  return new Map(
    standing.flatMap((row) =>
      Object.values(row.added)
        .flat()
        .map((id) => [id, row] as const),
    ),
  );
}
