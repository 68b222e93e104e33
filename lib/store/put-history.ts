import { type LikenessRow, makeLikenessRow } from './likeness-row.ts';
import type { HistoryRow } from './record-database.ts';

/** As much of the two stores as writing a history takes, in whatever transaction. */
interface HistoryStores {
  objectStore(name: 'histories'): Rows<HistoryRow>;
  objectStore(name: 'likenesses'): Rows<LikenessRow>;
}
interface Rows<Row> {
  put(row: Row): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/**
 * Writes a history together with what it is found by, which is the only way that a history is written. Awaits each
 * request: the failure of one left alone would surface nowhere but in the browser's console.
 *
 * @param held the history as it is on disk; undefined for a new one
 */
export async function putHistory(
  stores: HistoryStores,
  held: HistoryRow | undefined,
  row: HistoryRow,
): Promise<void> {
  await stores.objectStore('histories').put(row);
  await putLikeness(stores, row.key, likenessOf(held), likenessOf(row));
}

/** Deletes a history together with what it was found by. */
export async function deleteHistory(stores: HistoryStores, held: HistoryRow): Promise<void> {
  await stores.objectStore('histories').delete(held.key);
  await putLikeness(stores, held.key, likenessOf(held), undefined);
}

function likenessOf(row: HistoryRow | undefined): LikenessRow | undefined {
  return row && makeLikenessRow(row.key, row.entries);
}

/** Most acts, such as a note, change nothing in it and cost no write. */
async function putLikeness(
  stores: HistoryStores,
  key: string,
  before: LikenessRow | undefined,
  after: LikenessRow | undefined,
): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (after) await stores.objectStore('likenesses').put(after);
  else await stores.objectStore('likenesses').delete(key);
}
