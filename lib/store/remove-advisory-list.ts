import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import type { RecordDatabase } from './record-database.ts';

/** As much of the store as removing takes, in whatever transaction. */
interface Advice {
  delete(range: IDBKeyRange): Promise<unknown>;
}

/** Removes an advisory list and all it said, in one transaction. */
export async function removeAdvisoryList(db: RecordDatabase, id: string): Promise<void> {
  const transaction = db.transaction(['lists', 'advice'], 'readwrite', { durability: 'strict' });
  const remove = async (): Promise<void> => {
    await transaction.objectStore('lists').delete(id);
    await removeAdvice(transaction.objectStore('advice'), id);
  };
  await commit(transaction, remove());
  announceChange({ area: 'lists', keys: [] });
}

/** Deletes every row of a list: an array comes after every text, so the range ends behind the last key. */
export async function removeAdvice(advice: Advice, id: string): Promise<void> {
  await advice.delete(IDBKeyRange.bound([id], [id, []]));
}
