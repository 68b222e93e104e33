import type { ListWork, PolicyList } from '../exchange/plan-list-work.ts';
import { withSubscriptionLock } from './list-locks.ts';
import { putSubscription } from './put-subscription.ts';
import type { RecordDatabase } from './record-database.ts';
import { refreshList } from './refresh-list.ts';
import { readSubscriptions, type Subscription } from './subscription.ts';
import { trustExporter } from './trust-exporter.ts';
import { unsubscribeList } from './unsubscribe-list.ts';

/** Work on lists, with the addresses whose hosts the browser lets us read from. */
export interface GrantedWork extends ListWork {
  readonly granted: readonly string[];
}

/** Does what was planned about lists that come from addresses, one list after the other. */
export async function doListWork(db: RecordDatabase, work: GrantedWork): Promise<void> {
  for (const id of work.withdraw) await unsubscribeList(db, id);
  for (const { id, exporter } of work.repin) await trustExporter(db, id, exporter);
  for (const list of work.subscribe) await addByPolicy(db, list);
  const due = new Set(work.refresh);
  const added = new Set(work.subscribe.map(({ address }) => address));
  for (const { id, from } of await readSubscriptions(db)) {
    if (!due.has(id) && !added.has(from.address)) continue;
    await refreshList(db, id, {
      hasAccess: work.granted.includes(from.address),
      chance: Math.random(),
      pause: () => undefined,
      signal: new AbortController().signal,
    });
  }
}

/** A row for a list of the administrator’s, before any copy has come. */
function addByPolicy(db: RecordDatabase, { address, name, exporter = '' }: PolicyList): Promise<void> {
  return withSubscriptionLock(async () => {
    const rows = await readSubscriptions(db);
    if (rows.some(({ from }) => from.address === address)) return;
    const row: Subscription = {
      id: crypto.randomUUID(),
      name,
      from: { kind: 'address', address },
      exportedBy: '',
      exportedAt: '',
      digest: '',
      loadedAt: '',
      vendors: 0,
      entries: 0,
      refresh: { exporter, checkedAt: '', failures: 0, nextAt: new Date().toISOString(), byPolicy: true },
    };
    await putSubscription(db, row);
  });
}
