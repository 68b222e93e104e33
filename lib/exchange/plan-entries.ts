import type { Entry } from '../record/entry.ts';
import { foldVendor, type View } from '../record/fold.ts';
import { mergeEntries } from '../record/merge.ts';
import type { ImportPlan, PlanInput, Sayer, VendorRow } from './import-plan.ts';
import { peopleAfter } from './people-after.ts';

/** One entry of a vendor's row, as the import will show it. */
export interface PlannedEntry {
  readonly entry: Entry;
  readonly by: Sayer;
  /** Its statements in their order. */
  readonly views: readonly View[];
  /** False for one that our list holds already. */
  readonly arrives: boolean;
}

/**
 * The entries that a row brings, the newest first; those that our list holds already only where nothing else arrives.
 * Made for the rows that a reviewer opens: a plan of ten thousand vendors does without.
 */
export function planEntries(
  input: Pick<PlanInput, 'held' | 'people'>,
  { writers }: Pick<ImportPlan, 'writers'>,
  row: VendorRow,
): PlannedEntry[] {
  const decisions = new Map(
    writers.flatMap(({ writer, decision }) => (decision ? [[writer, decision] as const] : [])),
  );
  const people = peopleAfter({ people: input.people, decisions });
  const held = row.keys.flatMap((key) => input.held.get(key) ?? []);
  const vendor = foldVendor(row.key, mergeEntries(held, row.brought), people);
  const views = Map.groupBy(vendor.views, ({ entry }) => entry.id);
  const arriving = new Set(row.adds.map(({ id }) => id));
  const shown = row.adds.length > 0 ? row.adds : row.brought;
  return [...shown]
    .sort((a, b) => (a.at > b.at ? -1 : 1))
    .map((entry) => {
      const writer = writers.find((each) => each.writer === entry.by);
      const person = people.get(entry.by);
      return {
        entry,
        by: { writer: entry.by, name: person?.name ?? writer?.claimedName, known: person !== undefined },
        views: (views.get(entry.id) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b)),
        arrives: arriving.has(entry.id),
      };
    });
}

function placeOf({ name }: View): number {
  return Number(name.slice(name.lastIndexOf('.') + 1));
}
