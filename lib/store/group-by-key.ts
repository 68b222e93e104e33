import type { Entry } from '../record/entry.ts';
import { keysFiledUnder } from '../record/link.ts';

/** What entries add to the row of one key. */
export interface Addition {
  readonly entries: Entry[];
  readonly namedBy: string[];
}

/** Sorts entries to the rows they belong in: under what they are about, and a way back from every key they link. */
export function groupByKey(entries: readonly Entry[]): Map<string, Addition> {
  const additions = new Map<string, Addition>();
  const additionTo = (key: string): Addition => {
    const addition = additions.get(key) ?? { entries: [], namedBy: [] };
    additions.set(key, addition);
    return addition;
  };
  for (const entry of entries) {
    additionTo(entry.about).entries.push(entry);
    for (const key of keysFiledUnder(entry))
      if (key !== entry.about) additionTo(key).namedBy.push(entry.about);
  }
  return additions;
}
