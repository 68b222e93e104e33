import { addAdvice } from '../findings/decide-advice.ts';
import { decideLookalike } from '../findings/decide-lookalike.ts';
import { decidePage, type PageDecision } from '../findings/decide-page.ts';
import { candidateKeys } from '../identity/candidate-keys.ts';
import { nearKeys } from '../identity/near-keys.ts';
import { isSharedByMany } from '../identity/shared-by-many.ts';
import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import type { StandingRule } from '../record/approval.ts';
import type { People } from '../record/people.ts';
import { adviceAbout, readAdvice } from './read-advice.ts';
import { openReading, readAlike, readPeopleOf } from './read-alike.ts';
import { entriesOf, readRelatedIn } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';
import { readStandingRuleIn } from './standing-rule.ts';

const NOBODY: People = new Map();

/**
 * What the record says about the page at an address: indexed reads of its candidate keys and what they are linked to.
 * Undefined for an address that can have no vendor.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 * @param policy what an administrator asks of a `verified`; undefined where that is left to the team’s questions
 */
export async function lookUpPage(
  db: RecordDatabase,
  address: string,
  today: string,
  policy: StandingRule | undefined,
): Promise<PageDecision | undefined> {
  const todays = vendorKeyOf(address);
  const candidates = candidateKeys(address).filter((key) => !isSharedByMany(key));
  if (candidates.length === 0) return undefined;
  return lookUp(db, todays.kind === 'vendor' ? todays.key : undefined, candidates, today, policy);
}

/** The same for the key of a vendor, without a page. */
export function lookUpVendor(
  db: RecordDatabase,
  key: string,
  today: string,
  policy: StandingRule | undefined,
): Promise<PageDecision | undefined> {
  return lookUp(db, key, [key], today, policy);
}

/** Most pages are on no list, and for those the people are not read. */
async function lookUp(
  db: RecordDatabase,
  todaysKey: string | undefined,
  candidates: readonly string[],
  today: string,
  policy: StandingRule | undefined,
): Promise<PageDecision | undefined> {
  const reading = openReading(db);
  // Side by side, so that nothing waits for the advisory lists.
  const [rows, lists] = await Promise.all([
    readRelatedIn(reading.objectStore('histories'), candidates),
    readAdvice(reading, candidates),
  ]);
  const held = new Set(rows.map((row) => row.key));
  const people = rows.length + lists.length === 0 ? NOBODY : await readPeopleOf(reading);
  const entries = entriesOf(rows);
  const ours = decidePage(
    todaysKey,
    candidates.filter((key) => held.has(key)),
    entries,
    people,
    today,
    await readStandingRuleIn(reading.objectStore('questions'), entries, policy),
  );
  const page = addAdvice(ours, adviceAbout(lists, candidates, people), people, today);
  if (!page || page.listed || todaysKey === undefined) return page;
  const alike = await readAlike(reading, 'near', nearKeys(todaysKey));
  const verified = alike.flatMap((vendor) => vendor.entries);
  const rule = await readStandingRuleIn(reading.objectStore('questions'), verified, policy);
  const lookalike = decideLookalike(todaysKey, page.vendor, alike, today, rule);
  return lookalike ? { ...page, lookalike } : page;
}
