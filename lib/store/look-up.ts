import { decidePage, type PageDecision } from '../findings/decide-page.ts';
import { candidateKeys } from '../identity/candidate-keys.ts';
import { isSharedByMany } from '../identity/shared-by-many.ts';
import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import { entriesOf, readRelatedAndPeople } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * What the record says about the page at an address: indexed reads of its candidate keys and what they are linked to.
 * Undefined for an address that can have no vendor.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export async function lookUpPage(
  db: RecordDatabase,
  address: string,
  today: string,
): Promise<PageDecision | undefined> {
  const todays = vendorKeyOf(address);
  const candidates = candidateKeys(address).filter((key) => !isSharedByMany(key));
  if (candidates.length === 0) return undefined;
  const { rows, people } = await readRelatedAndPeople(db, candidates);
  const held = new Set(rows.map((row) => row.key));
  return decidePage(
    todays.kind === 'vendor' ? todays.key : undefined,
    candidates.filter((key) => held.has(key)),
    entriesOf(rows),
    people,
    today,
  );
}
