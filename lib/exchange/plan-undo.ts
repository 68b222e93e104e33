import { type Entry, entryOfStatement, writerOf } from '../record/entry.ts';

/** Ids of entries by the key they are about. */
export type AddedEntries = Readonly<Record<string, readonly string[]>>;

export interface UndoInput {
  readonly added: AddedEntries;
  /** Ids that another import, not undone, brought as well. */
  readonly alsoBrought: ReadonlySet<string>;
  /** Every entry of the record. */
  readonly entries: readonly Entry[];
}

export interface UndoPlan {
  /** Ids of the entries to remove. */
  readonly removed: ReadonlySet<string>;
  /** Vendor keys that keep imported entries, and why. */
  readonly kept: readonly { readonly key: string; readonly why: 'later-entries' | 'other-import' }[];
}

/**
 * Plans the undoing of an import. A key gives up the imported entries unless an entry that stays names one of them, in
 * `after`, `replaces` or `of`: then later work stands on them, and they stay, and so does what they name in turn. What a
 * writer says of itself goes when nothing else of the writer is left.
 */
export function planUndo({ added, alsoBrought, entries }: UndoInput): UndoPlan {
  const goingBy = new Map(
    Object.entries(added)
      .filter(([key]) => writerOf(key) === undefined)
      .map(([key, ids]) => [key, ids.filter((id) => !alsoBrought.has(id))]),
  );
  const later = keepWhatIsNamed(goingBy, entries);
  const shared = [...goingBy.keys()].filter((key) => added[key]?.some((id) => alsoBrought.has(id)));
  const removed = new Set([...goingBy.values()].flat());
  for (const id of namesOfTheGone(added, removed, entries)) if (!alsoBrought.has(id)) removed.add(id);
  return {
    removed,
    kept: [
      ...later.map((key) => ({ key, why: 'later-entries' as const })),
      ...shared.filter((key) => !later.includes(key)).map((key) => ({ key, why: 'other-import' as const })),
    ].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** Takes out of `goingBy`, and returns, the keys whose entries are named by one that stays; until nothing changes. */
function keepWhatIsNamed(goingBy: Map<string, readonly string[]>, entries: readonly Entry[]): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const going = new Set([...goingBy.values()].flat());
  const named = new Set(entries.filter((entry) => !going.has(entry.id)).flatMap(namedEntries));
  const kept: string[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const [key, ids] of goingBy) {
      if (!ids.some((id) => named.has(id))) continue;
      goingBy.delete(key);
      kept.push(key);
      found = true;
      for (const name of ids.flatMap((id) => namedBy(byId.get(id)))) named.add(name);
    }
  }
  return kept;
}

function namedBy(entry: Entry | undefined): string[] {
  return entry ? namedEntries(entry) : [];
}

/** Ids of the entries that an entry names. */
function namedEntries(entry: Entry): string[] {
  const statements = entry.statements.flatMap((said) => [...(said.replaces ?? []), ...(said.of ?? [])]);
  return [...entry.after, ...statements.map(entryOfStatement)];
}

/** Imported entries in which writers speak of themselves, of writers with nothing else left. */
function namesOfTheGone(
  added: AddedEntries,
  removed: ReadonlySet<string>,
  entries: readonly Entry[],
): string[] {
  const staying = entries.filter((entry) => !removed.has(entry.id) && writerOf(entry.about) === undefined);
  const writers = new Set(staying.map((entry) => entry.by));
  return Object.entries(added).flatMap(([key, ids]) => {
    const writer = writerOf(key);
    return writer === undefined || writers.has(writer) ? [] : ids;
  });
}
