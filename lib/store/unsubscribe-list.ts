import { withSubscriptionLock } from './list-locks.ts';
import type { RecordDatabase } from './record-database.ts';
import { removeAdvisoryList } from './remove-advisory-list.ts';

/** Ends a subscription and removes all that the list said; a copy of it that is on its way is thrown away. */
export function unsubscribeList(db: RecordDatabase, id: string): Promise<void> {
  return withSubscriptionLock(() => removeAdvisoryList(db, id));
}
