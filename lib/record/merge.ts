import type { Entry, Statement } from './entry.ts';
import { eraseRedacted } from './redaction.ts';

/**
 * Joins two sets of checked entries: union of entries by id and of bodies by digest, less what its own writer redacted.
 * Commutative, associative and idempotent on the whole result, which is ordered by id.
 */
export function mergeEntries(ours: Iterable<Entry>, theirs: Iterable<Entry>): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entries of [ours, theirs]) {
    for (const entry of entries) {
      const held = byId.get(entry.id);
      byId.set(entry.id, held ? mergeCopies(held, entry) : entry);
    }
  }
  const ordered = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return eraseRedacted(ordered);
}

/**
 * Two copies of one entry differ only in which bodies they still hold, and in the signature where a writer signed the
 * same text twice; the smaller one stands, so that order does not matter.
 */
function mergeCopies(a: Entry, b: Entry): Entry {
  const [sig = a.sig] = [a.sig, b.sig].sort();
  const statements = a.statements.map((said, n) => fuller(said, b.statements[n]));
  const same = sig === a.sig && statements.every((said, n) => said === a.statements[n]);
  return same ? a : { ...a, statements, sig };
}

function fuller(a: Statement, b: Statement | undefined): Statement {
  return a.body || !b?.body ? a : b;
}
