import type { SnapshotRow } from './backup-database.ts';
import { theBackups } from './stores.ts';

/** The snapshots in this browser, the newest first. */
export async function readSnapshots(): Promise<SnapshotRow[]> {
  const rows = await (await theBackups()).getAll('snapshots');
  return rows.sort((a, b) => (a.at > b.at ? -1 : 1));
}
