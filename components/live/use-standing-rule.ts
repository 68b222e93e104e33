import { readStandingPolicy } from '../../lib/platform/standing-policy.ts';
import type { StandingRule } from '../../lib/record/approval.ts';
import { readStandingRule } from '../../lib/store/standing-rule.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** What this team asks of a `verified`, live. */
export function useStandingRule(): StandingRule | undefined {
  return useLive(
    async () => {
      const [db, policy] = await Promise.all([theRecord(), readStandingPolicy()]);
      return readStandingRule(db, policy);
    },
    ({ area }) => area === 'questions',
    [],
  );
}
