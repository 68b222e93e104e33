import type { QuestionList } from '../diligence/question-list.ts';
import { holdVerified, type StandingRule } from '../record/approval.ts';
import type { Entry } from '../record/entry.ts';
import type { RecordDatabase } from './record-database.ts';

/** As much of the questions' store as reading takes, in whatever transaction. */
interface Questions {
  get(id: 'team'): Promise<{ readonly list: QuestionList } | undefined>;
}

/**
 * What this team asks of a `verified`.
 *
 * @param policy what an administrator asks; undefined where that is left to the team’s questions
 */
export async function readStandingRule(
  db: RecordDatabase,
  policy: StandingRule | undefined,
): Promise<StandingRule> {
  return policy ?? ruleOf((await db.get('questions', 'team'))?.list);
}

/** The same in a transaction that reads more than that. The questions are read only where there is a `verified` to ask it of. */
export async function readStandingRuleIn(
  questions: Questions,
  entries: readonly Entry[],
  policy: StandingRule | undefined,
): Promise<StandingRule | undefined> {
  if (policy !== undefined || !holdVerified(entries)) return policy;
  return ruleOf((await questions.get('team'))?.list);
}

function ruleOf(list: QuestionList | undefined): StandingRule {
  return { twoPersons: list?.approval === 'two-persons' };
}
