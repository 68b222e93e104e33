import { eraseWhere } from '../record/redaction.ts';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import { dropUnnamedFiles, findErasedHashes } from './drop-unnamed-files.ts';
import { putHistory } from './put-history.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * Erases from this disk the body of a statement that another known person has redacted, after this reviewer has
 * confirmed it, and the bytes of a file that nothing else names. The digest stays, so the entry's id and signature stay
 * valid.
 */
export async function eraseHidden(db: RecordDatabase, key: string, statementName: string): Promise<void> {
  const transaction = db.transaction(['histories', 'likenesses', 'files'], 'readwrite', {
    durability: 'strict',
  });
  const erase = async (): Promise<void> => {
    const histories = transaction.objectStore('histories');
    const row = await histories.get(key);
    if (!row) return;
    const entries = row.entries.map((entry) => eraseWhere(entry, (name) => name === statementName));
    const erased = { ...row, entries };
    await putHistory(transaction, row, erased);
    await dropUnnamedFiles(
      histories,
      transaction.objectStore('files'),
      new Set(findErasedHashes(row, erased)),
    );
  };
  await commit(transaction, erase());
  announceChange({ area: 'record', keys: [key] });
  announceChange({ area: 'files', keys: [] });
}
