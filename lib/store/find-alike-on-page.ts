import type { PageDecision } from '../findings/decide-page.ts';
import { findBrandsInside, findSameVendors, type PageIdentity } from '../findings/find-alike.ts';
import type { Finding } from '../findings/finding.ts';
import { brandsInside } from '../identity/brand-inside.ts';
import { nameKey, phoneKey } from '../identity/same-key.ts';
import { openReading, readAlike } from './read-alike.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * Which vendors of the list an unlisted page may belong to or lean on, by its phones, its names and its host. Asked by
 * the panel, once the page has been read; a navigation does without.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export async function findAlikeOnPage(
  db: RecordDatabase,
  page: PageDecision,
  identity: PageIdentity,
  today: string,
): Promise<Finding[]> {
  if (page.listed) return [];
  const keys = [
    ...identity.phones.flatMap(({ e164 }) => phoneKey(e164) ?? []),
    ...identity.names.flatMap((name) => nameKey(name) ?? []),
  ];
  const stretches = brandsInside(identity.host, page.key);
  const reading = openReading(db);
  // One after the other: a transaction lives while something is asked of it.
  const same = await readAlike(reading, 'same', keys);
  const near = await readAlike(reading, 'near', stretches);
  return [
    ...findSameVendors(page, identity, same, today),
    ...findBrandsInside(page, identity.host, stretches, near, today),
  ];
}
