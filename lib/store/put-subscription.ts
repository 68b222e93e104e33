import { announceChange } from './changes.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Subscription } from './subscription.ts';

/** Writes what a list’s row says, and leaves all that the list said. */
export async function putSubscription(db: RecordDatabase, row: Subscription): Promise<void> {
  await db.put('lists', row);
  announceChange({ area: 'lists', keys: [] });
}
