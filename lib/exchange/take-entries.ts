import type { Entry } from '../record/entry.ts';
import { namedIn } from './named-in.ts';

/**
 * The entries of a vendor that are taken, by id, each with the ids of the taken ones that name it; what is missing in it
 * stays out. An entry is signed as a whole and names those it follows, replaces or redacts, so these come along with it
 * even where they are unticked.
 *
 * @param unticked ids of entries; others in it are passed over
 */
export function takeEntries(
  adds: readonly Entry[],
  unticked: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const byId = new Map(adds.map((entry) => [entry.id, entry]));
  const taken = new Map<string, string[]>(
    adds.filter(({ id }) => !unticked.has(id)).map(({ id }) => [id, []]),
  );
  // A map that grows while it is walked is walked to its new end.
  for (const id of taken.keys()) {
    const entry = byId.get(id);
    for (const named of entry ? namedIn(entry) : []) {
      if (!byId.has(named)) continue;
      const namers = taken.get(named);
      if (namers) namers.push(id);
      else taken.set(named, [id]);
    }
  }
  return taken;
}
