import { aboutWriter, type Entry, writerOf } from '../record/entry.ts';
import type { People } from '../record/people.ts';
import type { GoesAlong } from './goes-along.ts';
import { groupEntries } from './group-entries.ts';
import { withhold } from './withhold.ts';
import { withoutRedacted } from './without-redacted.ts';

/** What a list file is made from. */
export interface ExportInput {
  /** The whole record, or at least all histories related to `keys`, and the writers' own. */
  readonly entries: readonly Entry[];
  readonly people: People;
  /** Keys of the vendors to export. */
  readonly keys: 'all' | readonly string[];
  readonly exporter: string;
  readonly along: GoesAlong;
}

/**
 * The entries that an export carries: chosen vendors whole, with every key once linked to them, and what their writers
 * and the exporter say of themselves. Texts that their own writer or a known person redacted are left out, and so are
 * those that the exporter keeps home.
 */
export function planExport({ entries, people, keys, exporter, along }: ExportInput): Entry[] {
  const chosen = new Set(keys);
  const groups = groupEntries(entries, people);
  const vendors = groups
    .filter((group) => keys === 'all' || group.keys.some((key) => chosen.has(key)))
    .flatMap((group) => group.entries);
  const writers = new Set([exporter, ...vendors.map((entry) => entry.by)].map(aboutWriter));
  const ownNames = entries.filter(({ about }) => writerOf(about) !== undefined && writers.has(about));
  const carried = [...withhold(vendors, people, along), ...ownNames];
  return withoutRedacted(carried, carried, people);
}
