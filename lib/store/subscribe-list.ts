import { decideCopy, NO_COPY } from '../exchange/decide-copy.ts';
import type { CopyFault } from '../exchange/list-refresh.ts';
import { planRefresh } from '../exchange/plan-refresh.ts';
import type { ListCopy } from './fetch-list-copy.ts';
import { keepAdvisoryList } from './keep-advisory-list.ts';
import { withSubscriptionLock } from './list-locks.ts';
import type { RecordDatabase } from './record-database.ts';
import { readSubscriptions } from './subscription.ts';

export type SubscribeOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: CopyFault | { readonly code: 'subscribed-already' } };

/**
 * Keeps the first copy of a list that comes from an address, apart from our own. From now on every copy must carry the
 * signature of the exporter of this one, whom the reviewer has just confirmed.
 */
export function subscribeList(
  db: RecordDatabase,
  { opened, etag }: Pick<ListCopy, 'opened' | 'etag'>,
  { address, name }: { readonly address: string; readonly name: string },
): Promise<SubscribeOutcome> {
  return withSubscriptionLock(async () => {
    const subscribed = await readSubscriptions(db);
    if (subscribed.some(({ from }) => from.address === address))
      return { ok: false, fault: { code: 'subscribed-already' } };
    const verdict = decideCopy(opened, NO_COPY);
    if (verdict.take === 'none') return { ok: false, fault: verdict.fault };
    const now = Date.now();
    const kept = await keepAdvisoryList(db, opened, {
      id: crypto.randomUUID(),
      name,
      from: { kind: 'address', address },
      refresh: {
        exporter: opened.exportedBy,
        ...(etag !== undefined && { etag }),
        checkedAt: new Date(now).toISOString(),
        failures: 0,
        nextAt: planRefresh(now, 0, Math.random()),
      },
    });
    return kept.ok ? kept : { ok: false, fault: { code: kept.fault } };
  });
}
