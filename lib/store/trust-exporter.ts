import { withSubscriptionLock } from './list-locks.ts';
import { putSubscription } from './put-subscription.ts';
import type { RecordDatabase } from './record-database.ts';
import { isSubscription } from './subscription.ts';

/**
 * Takes another exporter for a list from now on: the reviewer has compared its fingerprint, or the administrator names
 * it. The copy in force stays until one comes that this exporter has signed.
 */
export function trustExporter(db: RecordDatabase, id: string, exporter: string): Promise<void> {
  return withSubscriptionLock(async () => {
    const row = await db.get('lists', id);
    if (!isSubscription(row)) return;
    // The server is asked for the whole list again, not whether the copy in force is still the newest.
    const { etag: _, ...refresh } = row.refresh;
    await putSubscription(db, { ...row, refresh: { ...refresh, exporter } });
  });
}
