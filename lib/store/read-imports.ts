import type { ImportRow, RecordDatabase } from './record-database.ts';

/** Every import into this browser, the newest first, those undone too. */
export async function readImports(db: RecordDatabase): Promise<ImportRow[]> {
  const rows = await db.getAll('imports');
  return rows.sort((a, b) => (a.at > b.at ? -1 : 1));
}
