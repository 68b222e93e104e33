import { decidePage, type PageDecision } from '../findings/decide-page.ts';
import { candidateKeys } from '../identity/candidate-keys.ts';
import { isSharedByMany } from '../identity/shared-by-many.ts';
import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import { entriesOf, readRelatedAndPeople, relatedKeys } from './read-record.ts';
import type { HistoryRow, RecordDatabase } from './record-database.ts';

/**
 * What the record says about the pages at some addresses, in their order, read in one transaction. Undefined for a page
 * that no history is about; likenesses are not looked for.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export async function lookUpMany(
  db: RecordDatabase,
  addresses: readonly string[],
  today: string,
): Promise<(PageDecision | undefined)[]> {
  const candidates = addresses.map((address) => candidateKeys(address).filter((key) => !isSharedByMany(key)));
  const { rows, people } = await readRelatedAndPeople(db, [...new Set(candidates.flat())]);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return addresses.map((address, place) => {
    const held = (candidates[place] ?? []).filter((key) => byKey.has(key));
    if (held.length === 0) return undefined;
    const todays = vendorKeyOf(address);
    const key = todays.kind === 'vendor' ? todays.key : undefined;
    // Each vendor is folded from its own rows: folding all of them for each address would take the square of the time.
    return decidePage(key, held, entriesOf(rowsAround(held, byKey)), people, today);
  });
}

/** The rows of some keys and of all that they are linked with, out of those that were read. */
function rowsAround(keys: readonly string[], byKey: ReadonlyMap<string, HistoryRow>): HistoryRow[] {
  const reached = new Set(keys);
  for (const key of reached) {
    const row = byKey.get(key);
    for (const next of row ? relatedKeys(row) : []) reached.add(next);
  }
  return [...reached].flatMap((key) => byKey.get(key) ?? []);
}
