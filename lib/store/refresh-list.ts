import { decideCopy } from '../exchange/decide-copy.ts';
import type { CopyFault, ListRefresh } from '../exchange/list-refresh.ts';
import { planRefresh } from '../exchange/plan-refresh.ts';
import { type FetchedCopy, fetchListCopy, type ListCopy } from './fetch-list-copy.ts';
import type { OpenWork } from './import-list.ts';
import { keepAdvisoryList } from './keep-advisory-list.ts';
import { withFetchLock, withSubscriptionLock } from './list-locks.ts';
import { putSubscription } from './put-subscription.ts';
import type { RecordDatabase } from './record-database.ts';
import { isSubscription, type Subscription } from './subscription.ts';

/** What asking for a list again has come to; `gone`: somebody has unsubscribed meanwhile. */
export type RefreshOutcome = 'newer' | 'unchanged' | 'refused' | 'cancelled' | 'gone';

interface RefreshWork extends OpenWork {
  readonly hasAccess: boolean;
  /** From 0 to 1: spreads the next try. */
  readonly chance: number;
}

/**
 * Asks the address of a list for a newer copy and puts it in the place of the one in force, as a whole. Whatever is wrong
 * with what comes, the copy in force stays, and its row says why and when it is tried again.
 */
export async function refreshList(
  db: RecordDatabase,
  id: string,
  work: RefreshWork,
): Promise<RefreshOutcome> {
  const row = await db.get('lists', id);
  if (!isSubscription(row)) return 'gone';
  return withFetchLock(row.from.address, async () => {
    // What another tab has brought while we waited counts.
    const held = await db.get('lists', id);
    if (!isSubscription(held)) return 'gone';
    const fetched = await fetchFor(db, held, work);
    return withSubscriptionLock(() => keep(db, id, fetched, work.chance));
  });
}

/** Where the reviewer has taken the access back, the host is not asked. */
function fetchFor(
  db: RecordDatabase,
  { from, refresh }: Subscription,
  work: RefreshWork,
): Promise<FetchedCopy> {
  if (!work.hasAccess && !refresh.byPolicy)
    return Promise.resolve({ ok: false, fault: { code: 'no-access' } });
  return fetchListCopy(db, from.address, { ...work, etag: refresh.etag });
}

async function keep(
  db: RecordDatabase,
  id: string,
  fetched: FetchedCopy,
  chance: number,
): Promise<RefreshOutcome> {
  const row = await db.get('lists', id);
  if (!isSubscription(row)) return 'gone';
  if (!fetched.ok)
    return fetched.fault.code === 'cancelled' ? 'cancelled' : keepFault(db, row, fetched.fault, chance);
  if (!fetched.copy) return keepUnchanged(db, row, row.refresh.etag, chance);
  const { opened, etag } = fetched.copy;
  const verdict = decideCopy(opened, { ...row, exporter: row.refresh.exporter });
  if (verdict.take === 'none') return keepFault(db, row, verdict.fault, chance);
  if (verdict.take === 'unchanged') return keepUnchanged(db, row, etag, chance);
  return keepNewer(db, row, fetched.copy, chance);
}

async function keepNewer(
  db: RecordDatabase,
  row: Subscription,
  { opened, etag }: ListCopy,
  chance: number,
): Promise<RefreshOutcome> {
  const { id, name, from } = row;
  const refresh = { ...wentWell(row.refresh, etag, chance), exporter: opened.exportedBy };
  const kept = await keepAdvisoryList(db, opened, { id, name, from, refresh });
  return kept.ok ? 'newer' : keepFault(db, row, { code: kept.fault }, chance);
}

async function keepUnchanged(
  db: RecordDatabase,
  row: Subscription,
  etag: string | undefined,
  chance: number,
): Promise<RefreshOutcome> {
  await putSubscription(db, { ...row, refresh: wentWell(row.refresh, etag, chance) });
  return 'unchanged';
}

async function keepFault(
  db: RecordDatabase,
  row: Subscription,
  fault: CopyFault,
  chance: number,
): Promise<RefreshOutcome> {
  const failures = row.refresh.failures + 1;
  const nextAt = planRefresh(Date.now(), failures, chance);
  await putSubscription(db, { ...row, refresh: { ...row.refresh, fault, failures, nextAt } });
  return 'refused';
}

function wentWell(
  { exporter, byPolicy }: ListRefresh,
  etag: string | undefined,
  chance: number,
): ListRefresh {
  const now = Date.now();
  return {
    exporter,
    ...(etag !== undefined && { etag }),
    checkedAt: new Date(now).toISOString(),
    failures: 0,
    nextAt: planRefresh(now, 0, chance),
    ...(byPolicy && { byPolicy }),
  };
}
