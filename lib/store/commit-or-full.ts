import { commit } from './commit.ts';
import { isStorageFull, type WriteOutcome } from './write-record.ts';

interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/** Waits for a transaction’s work and commit; that the disk is full is an outcome. */
export async function commitOrFull(
  transaction: Transaction,
  work: () => Promise<void>,
): Promise<WriteOutcome> {
  try {
    await commit(transaction, work());
    return { ok: true };
  } catch (error) {
    if (isStorageFull(error) || isStorageFull(transaction.error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
}
