import { type GoesAlong, USUALLY_ALONG } from '../exchange/goes-along.ts';
import { formatListFile } from '../exchange/list-file.ts';
import { signList } from '../exchange/list-signature.ts';
import { type PlannedList, planList } from './plan-list.ts';
import type { RecordDatabase } from './record-database.ts';

/** A list file ready to be saved. */
export interface ExportedList {
  readonly text: string;
  /** What it was made from. */
  readonly planned: PlannedList;
}

/**
 * Makes a list file of the whole record, or of chosen vendors with everything joined to them, signed by this browser’s
 * writer.
 */
export async function exportList(
  db: RecordDatabase,
  chosen: 'all' | readonly string[],
  along: GoesAlong = USUALLY_ALONG,
): Promise<ExportedList> {
  const planned = await planList(db, chosen, along);
  const { writer, privateKey } = planned.exporter;
  const unsigned = formatListFile({
    exportedAt: new Date().toISOString(),
    exportedBy: writer,
    entries: planned.entries,
  });
  const text = await signList(crypto.subtle, privateKey, unsigned);
  return { text, planned };
}
