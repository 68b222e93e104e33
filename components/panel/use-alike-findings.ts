import type { PageDecision } from '../../lib/findings/decide-page.ts';
import type { Finding } from '../../lib/findings/finding.ts';
import type { Phone } from '../../lib/identity/phone.ts';
import { parseSiteAddress } from '../../lib/identity/site-address.ts';
import { readStandingPolicy } from '../../lib/platform/standing-policy.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from '../live/use-live.ts';

const NONE: readonly Finding[] = [];

/** Which listed vendors the open page may belong to or lean on, where it is on no list itself; live. */
export function useAlikeFindings(
  page: PageDecision | null | undefined,
  address: string,
  names: readonly string[],
  phones: readonly Phone[],
): readonly Finding[] {
  const found = useLive(
    async () => {
      const site = parseSiteAddress(address);
      if (!page || page.listed || site.kind === 'unsupported') return NONE;
      const { findAlikeOnPage } = await import('../../lib/store/find-alike-on-page.ts');
      const [db, policy] = await Promise.all([theRecord(), readStandingPolicy()]);
      return findAlikeOnPage(db, page, { host: site.host, phones, names }, todaysDate(), policy);
    },
    // Every change of the record makes a new decision about the page.
    () => false,
    [address, page, names.join('\n'), phones],
  );
  return found ?? NONE;
}
