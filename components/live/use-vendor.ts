import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { lookUpPage, lookUpVendor } from '../../lib/store/look-up.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** What the record says about the page at an address, live; `null` where the address can have no vendor. */
export function usePageDecision(address: string | undefined): PageDecision | null | undefined {
  return useLive(
    async () => {
      if (address === undefined) return null;
      return (await lookUpPage(await theRecord(), address, todaysDate())) ?? null;
    },
    touchesRecord,
    [address],
  );
}

/** What the record says about a vendor key, live. */
export function useVendor(key: string): PageDecision | undefined {
  return useLive(async () => lookUpVendor(await theRecord(), key, todaysDate()), touchesRecord, [key]);
}

/** Links and known people can change any vendor, so every such change is followed. */
function touchesRecord({ area }: { readonly area: string }): boolean {
  return area === 'record' || area === 'people';
}
