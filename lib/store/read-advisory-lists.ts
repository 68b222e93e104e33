import type { ListRow, RecordDatabase } from './record-database.ts';

/** Every advisory list, by name. */
export async function readAdvisoryLists(db: RecordDatabase): Promise<ListRow[]> {
  const rows = await db.getAll('lists');
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}
