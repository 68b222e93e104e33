/** How many snapshots of each kind are kept; those before a restore and before what a folder brings count as imports. */
const KEPT = { import: 5, weekly: 8 } as const;

/** The newest ones are kept whatever they take. */
const ALWAYS = 2;
/** Packed contents of all snapshots together, in bytes: twenty times a list of 10,000 vendors. */
const MOST_BYTES = 256 * 1024 * 1024;

/** As much of a snapshot as it takes. */
interface Snapshot {
  readonly id: string;
  readonly at: string;
  readonly why: readonly ('import' | 'weekly' | 'restore' | 'folder')[];
  readonly bytes: number;
}

/** Ids of the snapshots that are let go: beyond the newest five before an act and eight weekly ones, or beyond the room. */
export function planPruning(snapshots: readonly Snapshot[]): Set<string> {
  const going = new Set<string>();
  const seen = { import: 0, weekly: 0 };
  let [kept, bytes] = [0, 0];
  for (const snapshot of snapshots.toSorted((a, b) => (a.at > b.at ? -1 : 1))) {
    const kinds = new Set(snapshot.why.map((why) => (why === 'weekly' ? 'weekly' : 'import')));
    for (const kind of kinds) seen[kind]++;
    bytes += snapshot.bytes;
    const isWanted = [...kinds].some((kind) => seen[kind] <= KEPT[kind]);
    const isKept = kept < ALWAYS || (isWanted && bytes <= MOST_BYTES);
    if (isKept) kept++;
    else {
      bytes -= snapshot.bytes;
      going.add(snapshot.id);
    }
  }
  return going;
}
