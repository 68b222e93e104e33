import type { Entry } from '../record/entry.ts';
import type { People } from '../record/people.ts';
import { USUALLY_ALONG } from './goes-along.ts';
import { withhold } from './withhold.ts';
import { withoutRedacted } from './without-redacted.ts';

/** Which texts of an entry a copy holds: one character for each statement, `1` where its text is there. */
export type HeldTexts = string;

/** What this device’s file is made from. */
export interface FolderShare {
  /** This browser’s own writer. */
  readonly self: string;
  readonly people: People;
  /** Ids of the entries that this device’s file carried until now. */
  readonly carried: ReadonlySet<string>;
  /** By entry id: which texts the whole files of the other devices hold together. */
  readonly others: ReadonlyMap<string, HeldTexts>;
}

/**
 * Which of one history’s entries this device’s file carries: its own; what people known here wrote and no other file has,
 * so that lists which came by mail reach everybody; and what it carried before, so that two devices which carry the same
 * never both let go of it. Texts that are private or were redacted stay home.
 */
export function planFolderEntries(entries: readonly Entry[], share: FolderShare): Entry[] {
  const { self, people, carried, others } = share;
  const shown = withoutRedacted(withhold(entries, people, USUALLY_ALONG), entries, people);
  return shown.filter((entry) => {
    if (entry.by === self || carried.has(entry.id)) return true;
    return people.has(entry.by) && !holdsAll(others.get(entry.id), readHeldTexts(entry));
  });
}

/** Which texts an entry holds, as it was received: nothing about it is checked yet. */
export function readHeldTexts(entry: unknown): HeldTexts {
  const { statements } = entry as { readonly statements?: unknown };
  if (!Array.isArray(statements)) return '';
  return statements.map((said) => (said?.body === undefined ? '0' : '1')).join('');
}

/** The texts of two copies together. */
export function joinHeldTexts(a: HeldTexts | undefined, b: HeldTexts): HeldTexts {
  if (a === undefined || a === b) return b;
  return [...b].map((held, n) => (held === '1' || a[n] === '1' ? '1' : '0')).join('');
}

function holdsAll(held: HeldTexts | undefined, wanted: HeldTexts): boolean {
  return held !== undefined && [...wanted].every((one, n) => one === '0' || held[n] === '1');
}
