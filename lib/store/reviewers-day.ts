import { readStandingPolicy } from '../platform/standing-policy.ts';
import { todaysDate } from '../platform/today.ts';
import { readQuestionsInForce } from './questions-in-force.ts';
import type { ReviewersDay } from './read-held-list.ts';
import type { RecordDatabase } from './record-database.ts';
import { readStandingRule } from './standing-rule.ts';

/** What a thread is told of the reviewer’s day: it can ask neither the browser nor an administrator’s policy. */
export async function readReviewersDay(db: RecordDatabase): Promise<ReviewersDay> {
  const [questions, rule] = await Promise.all([
    readQuestionsInForce(db),
    readStandingPolicy().then((policy) => readStandingRule(db, policy)),
  ]);
  return { today: todaysDate(), questions, rule };
}
