import type { PageDecision } from '../findings/decide-page.ts';
import { findBrandsInside, findSameVendors, type PageIdentity } from '../findings/find-alike.ts';
import type { Finding } from '../findings/finding.ts';
import { brandsInside } from '../identity/brand-inside.ts';
import { nameKey, phoneKey } from '../identity/same-key.ts';
import type { StandingRule } from '../record/approval.ts';
import { openReading, readAlike } from './read-alike.ts';
import type { RecordDatabase } from './record-database.ts';
import { readStandingRuleIn } from './standing-rule.ts';

/**
 * Which vendors of the list an unlisted page may belong to or lean on, by its phones, its names and its host. Asked by
 * the panel, once the page has been read; a navigation does without.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 * @param policy what an administrator asks of a `verified`; undefined where that is left to the team’s questions
 */
export async function findAlikeOnPage(
  db: RecordDatabase,
  page: PageDecision,
  identity: PageIdentity,
  today: string,
  policy: StandingRule | undefined,
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
  const found = [...same, ...near].flatMap((vendor) => vendor.entries);
  const rule = await readStandingRuleIn(reading.objectStore('questions'), found, policy);
  return [
    ...findSameVendors(page, identity, same, today, rule),
    ...findBrandsInside(page, identity.host, stretches, near, today, rule),
  ];
}
