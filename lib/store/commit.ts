/** As much of a transaction as committing it takes. */
interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Waits for what was begun inside a transaction and for its commit: all of it is on disk, or none. Without the abort, a
 * value that cannot be stored, which throws before it becomes a request, would leave the puts before it to commit.
 */
export async function commit<T>(transaction: Transaction, work: Promise<T>): Promise<T> {
  try {
    const [result] = await Promise.all([work, transaction.done]);
    return result;
  } catch (error) {
    abortUnlessOver(transaction);
    throw error;
  }
}

function abortUnlessOver(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // The browser had ended it already: that is the failure being reported.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
