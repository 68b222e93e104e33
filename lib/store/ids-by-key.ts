import type { Entry } from '../record/entry.ts';
import type { ImportRow } from './record-database.ts';

/** Ids of entries by the key that each is about, as the row of an import keeps them. */
export function idsByKey(entries: readonly Entry[]): ImportRow['added'] {
  const histories = Map.groupBy(entries, ({ about }) => about);
  return Object.fromEntries([...histories].map(([key, own]) => [key, own.map(({ id }) => id)]));
}
