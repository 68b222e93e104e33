import { eraseWhere } from '../record/redaction.ts';
import { announceChange } from './changes.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * Erases from this disk the body of a statement that another known person has redacted, after this reviewer has
 * confirmed it. The digest stays, so the entry's id and signature stay valid.
 */
export async function eraseHidden(db: RecordDatabase, key: string, statementName: string): Promise<void> {
  const transaction = db.transaction('histories', 'readwrite', { durability: 'strict' });
  const row = await transaction.store.get(key);
  if (row) {
    const entries = row.entries.map((entry) => eraseWhere(entry, (name) => name === statementName));
    await transaction.store.put({ ...row, entries });
  }
  await transaction.done;
  announceChange({ area: 'record', keys: [key] });
}
