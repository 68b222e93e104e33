import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { readStandingPolicy } from '../../lib/platform/standing-policy.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { lookUpPage, lookUpVendor } from '../../lib/store/look-up.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** What the record says about the page at an address, live; `null` where the address can have no vendor. */
export function usePageDecision(address: string | undefined): PageDecision | null | undefined {
  return useLive(
    async () => {
      if (address === undefined) return null;
      const [db, policy] = await Promise.all([theRecord(), readStandingPolicy()]);
      return (await lookUpPage(db, address, todaysDate(), policy)) ?? null;
    },
    touchesRecord,
    [address],
  );
}

/** What the record says about a vendor key, live. */
export function useVendor(key: string): PageDecision | undefined {
  return useLive(
    async () => {
      const [db, policy] = await Promise.all([theRecord(), readStandingPolicy()]);
      return lookUpVendor(db, key, todaysDate(), policy);
    },
    touchesRecord,
    [key],
  );
}

/** Links, known people, advisory lists and what `verified` needs can change any vendor: every such change is followed. */
function touchesRecord({ area }: { readonly area: string }): boolean {
  return area === 'record' || area === 'people' || area === 'lists' || area === 'questions';
}
