import type { ListRefresh } from '../exchange/list-refresh.ts';
import { readAdvisoryLists } from './read-advisory-lists.ts';
import type { ListRow, RecordDatabase } from './record-database.ts';

/** A list that comes from an address, as its row says. */
export type Subscription = ListRow & {
  readonly from: Extract<ListRow['from'], { kind: 'address' }>;
  readonly refresh: ListRefresh;
};

/** Whether a row is a list that comes from an address. */
export function isSubscription(row: ListRow | undefined): row is Subscription {
  return row?.from.kind === 'address' && row.refresh !== undefined;
}

/** Every list that comes from an address, by name. */
export async function readSubscriptions(db: RecordDatabase): Promise<Subscription[]> {
  return (await readAdvisoryLists(db)).filter(isSubscription);
}
