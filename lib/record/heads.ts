import type { Entry } from './entry.ts';
import { CAPS } from './entry-schema.ts';

/**
 * The newest entries of a history: those that no other names in `after`. More heads than an entry may name (64 writers
 * who never met) are cut in id order; the rest stay heads for the next entry.
 */
export function findHeads(entries: readonly Entry[]): string[] {
  const named = new Set(entries.flatMap((entry) => entry.after));
  return entries
    .map((entry) => entry.id)
    .filter((id) => !named.has(id))
    .sort()
    .slice(0, CAPS.after);
}
