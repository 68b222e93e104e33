import type { Entry, Statement } from '../record/entry.ts';
import type { RecordDatabase } from './record-database.ts';
import { composeEntry } from './self.ts';
import { type WriteOutcome, writeRecord } from './write-record.ts';

/** One act of this reviewer: what is said about a key. */
export interface Act {
  readonly about: string;
  readonly statements: readonly Statement[];
}

/** How long work reports and can be ended. */
export interface Work {
  /** Called every few hundred acts and awaited: for progress, and to let the page breathe. */
  readonly pause: (done: number, total: number) => Promise<void> | void;
  readonly signal: AbortSignal;
}

export type ManyOutcome = WriteOutcome | { readonly ok: false; readonly fault: 'cancelled' };

const SLICE = 100;

/** Records many acts, each about a key of its own, in one transaction: all of them or none. Cancelling while they are signed records nothing. */
export async function recordMany(
  db: RecordDatabase,
  acts: readonly Act[],
  { pause, signal }: Work,
): Promise<ManyOutcome> {
  const entries: Entry[] = [];
  for (let done = 0; done < acts.length; done += SLICE) {
    await pause(done, acts.length);
    if (signal.aborted) return { ok: false, fault: 'cancelled' };
    const slice = acts.slice(done, done + SLICE);
    entries.push(
      ...(await Promise.all(slice.map(({ about, statements }) => composeEntry(db, about, statements)))),
    );
  }
  return writeRecord(db, { entries });
}
