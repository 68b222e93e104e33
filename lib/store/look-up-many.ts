import { addAdvice } from '../findings/decide-advice.ts';
import { decidePage, type PageDecision } from '../findings/decide-page.ts';
import { candidateKeys } from '../identity/candidate-keys.ts';
import { isSharedByMany } from '../identity/shared-by-many.ts';
import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import type { StandingRule } from '../record/approval.ts';
import type { People } from '../record/people.ts';
import { adviceAbout, readAdvice } from './read-advice.ts';
import { openReading, readPeopleOf } from './read-alike.ts';
import { entriesOf, readRelatedIn, rowsAround } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';
import { readStandingRuleIn } from './standing-rule.ts';

const NOBODY: People = new Map();

/**
 * What the record says about the pages at some addresses, in their order, read in one transaction. Undefined for a page
 * that neither our list nor an advisory one holds anything about; likenesses are not looked for.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 * @param policy what an administrator asks of a `verified`; undefined where that is left to the team’s questions
 */
export async function lookUpMany(
  db: RecordDatabase,
  addresses: readonly string[],
  today: string,
  policy: StandingRule | undefined,
): Promise<(PageDecision | undefined)[]> {
  const candidates = addresses.map((address) => candidateKeys(address).filter((key) => !isSharedByMany(key)));
  const keys = [...new Set(candidates.flat())];
  const reading = openReading(db);
  const [rows, lists] = await Promise.all([
    readRelatedIn(reading.objectStore('histories'), keys),
    readAdvice(reading, keys),
  ]);
  const people = rows.length + lists.length === 0 ? NOBODY : await readPeopleOf(reading);
  const rule = await readStandingRuleIn(reading.objectStore('questions'), entriesOf(rows), policy);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return addresses.map((address, place) => {
    const own = candidates[place] ?? [];
    const held = own.filter((key) => byKey.has(key));
    const advice = adviceAbout(lists, own, people);
    if (held.length + advice.length === 0) return undefined;
    const todays = vendorKeyOf(address);
    const key = todays.kind === 'vendor' ? todays.key : undefined;
    // Each vendor is folded from its own rows: folding all of them for each address would take the square of the time.
    const ours = decidePage(key, held, entriesOf(rowsAround(held, byKey)), people, today, rule);
    return addAdvice(ours, advice, people, today);
  });
}
