import type { Entry } from '../record/entry.ts';
import { foldVendors } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { isPrivate } from '../record/private.ts';
import { eraseWhere } from '../record/redaction.ts';
import type { GoesAlong } from './goes-along.ts';

/**
 * Entries about vendors less the texts that do not go along: their digests stand there, and id and signature hold. What
 * was replaced is decided as the known people see it.
 *
 * @param entries with all that is linked to them
 */
export function withhold(entries: readonly Entry[], people: People, along: GoesAlong): Entry[] {
  const replaced = along.history ? new Set<string>() : findReplacedNames(entries, people);
  return entries.map((entry) =>
    eraseWhere(entry, (name) => {
      const said = entry.statements[Number(name.slice(name.lastIndexOf('.') + 1))];
      if (!said) return false;
      if (isPrivate(said) && !along.privateNotes) return true;
      if (said.topic === 'note' && !along.notes) return true;
      if (said.topic === 'evidence' && !along.evidence) return true;
      return replaced.has(name);
    }),
  );
}

function findReplacedNames(entries: readonly Entry[], people: People): Set<string> {
  const views = foldVendors(entries, people).flatMap((vendor) => vendor.views);
  return new Set(views.filter(({ replacedBy }) => replacedBy.length > 0).map(({ name }) => name));
}
