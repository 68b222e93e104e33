import { type Entry, writerOf } from '../record/entry.ts';
import { otherKeyOf } from '../record/link.ts';
import type { People } from '../record/people.ts';

/** Entries that must be folded together: those of one vendor, and of keys that were once linked to it. */
export interface EntryGroup {
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
}

/**
 * Sorts entries about vendors into groups that are, or were, joined by links of known people. A stranger's link joins
 * nothing, so that a stranger cannot gather a whole list into one group. What writers say of themselves is left out.
 */
export function groupEntries(entries: readonly Entry[], people: People): EntryGroup[] {
  const groups = new Map<string, { keys: string[]; entries: Entry[] }>();
  const parents = new Map<string, string>();
  const vendorEntries = entries.filter((entry) => writerOf(entry.about) === undefined);
  for (const entry of vendorEntries) {
    if (!people.has(entry.by)) continue;
    for (const other of entry.statements.map(otherKeyOf)) {
      if (other !== undefined) parents.set(rootOf(parents, entry.about), rootOf(parents, other));
    }
  }
  for (const entry of vendorEntries) {
    const root = rootOf(parents, entry.about);
    const group = groups.get(root) ?? { keys: [], entries: [] };
    groups.set(root, group);
    group.entries.push(entry);
    if (group.keys.at(-1) !== entry.about) group.keys.push(entry.about);
  }
  return [...groups.values()].map((group) => ({ ...group, keys: [...new Set(group.keys)].sort() }));
}

/** The key that stands for a group; halves the path on the way, so that long chains stay cheap. */
function rootOf(parents: Map<string, string>, key: string): string {
  let root = key;
  for (let parent = parents.get(root) ?? root; parent !== root; parent = parents.get(root) ?? root) {
    const grandparent = parents.get(parent) ?? parent;
    parents.set(root, grandparent);
    root = grandparent;
  }
  return root;
}
