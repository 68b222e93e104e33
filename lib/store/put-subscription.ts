import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Subscription } from './subscription.ts';

/** Writes what a list’s row says, and leaves all that the list said. */
export async function putSubscription(db: RecordDatabase, row: Subscription): Promise<void> {
  const transaction = db.transaction('lists', 'readwrite', { durability: 'strict' });
  await commit(transaction, transaction.store.put(row));
  announceChange({ area: 'lists', keys: [] });
}
