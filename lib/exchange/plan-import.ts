import { type Entry, writerOf } from '../record/entry.ts';
import { foldVendor, foldVendors } from '../record/fold.ts';
import { mergeEntries } from '../record/merge.ts';
import type { People } from '../record/people.ts';
import { addsTo } from './adds-to.ts';
import { FATES, type ImportPlan, type PlanInput, type RefusedRow, type VendorRow } from './import-plan.ts';
import { findOwnNames } from './own-name.ts';
import { openDecisions, peopleAfter } from './people-after.ts';
import { planVendor, type Sayers } from './plan-vendor.ts';
import { planWriters } from './plan-writers.ts';
import { findShownName } from './shown-name.ts';
import { withoutRedacted } from './without-redacted.ts';

/**
 * Plans an import: what each vendor of the file would become, with the decisions about writers taken so far. Pure, and
 * made anew whenever a decision changes. Writes nothing; `applyPlan` says what to write.
 */
export function planImport(given: PlanInput): ImportPlan {
  const input = { ...given, decisions: openDecisions(given) };
  const people = peopleAfter(input);
  const heldEntries = [...input.held.values()].flat();
  const held = new Map(heldEntries.map((entry) => [entry.id, entry]));
  const accepted = input.list.entries.filter(({ by }) => input.decisions.get(by)?.kind !== 'leave-out');
  const arriving = withoutRedacted(accepted, [...heldEntries, ...accepted], people);
  const isAdded = (entry: Entry): boolean => addsTo(held.get(entry.id), entry);
  const ownNames = arriving.filter((entry) => writerOf(entry.about) !== undefined);
  const names = findOwnNames([...heldEntries, ...input.list.entries]);
  const rows = planVendors(input, { people, names, arriving, heldEntries, isAdded });
  const refused = planRefused(input, rows);
  return {
    rows: [...refused, ...rows],
    counts: countFates([...refused, ...rows]),
    writers: planWriters(input, names, findOwnNames(heldEntries)),
    leftOut: input.list.entries.length - accepted.length,
    ownNames: { adds: ownNames.filter(isAdded), brought: ownNames },
  };
}

interface Arrival {
  readonly people: People;
  readonly names: Sayers['names'];
  readonly arriving: readonly Entry[];
  readonly heldEntries: readonly Entry[];
  readonly isAdded: (entry: Entry) => boolean;
}

function planVendors({ people: peopleNow, today, rule }: PlanInput, arrival: Arrival): VendorRow[] {
  const { people, names, arriving, heldEntries, isAdded } = arrival;
  const broughtAbout = Map.groupBy(arriving, (entry) => entry.about);
  const vendorNow = new Map(
    foldVendors(heldEntries, peopleNow).flatMap((vendor) => vendor.keys.map((key) => [key, vendor] as const)),
  );
  const rows = foldVendors(mergeEntries(heldEntries, arriving), people).flatMap((vendor) => {
    const brought = vendor.keys
      .filter((key) => writerOf(key) === undefined)
      .flatMap((key) => broughtAbout.get(key) ?? []);
    if (brought.length === 0) return [];
    const vendorsBefore = [...new Set(vendor.keys.flatMap((key) => vendorNow.get(key) ?? []))];
    const adds = brought.filter(isAdded);
    return [planVendor({ vendor, vendorsBefore, brought, adds, today, rule, sayers: { people, names } })];
  });
  return rows.sort(compareRows);
}

const COLLATOR = new Intl.Collator('en');

function compareRows(a: VendorRow, b: VendorRow): number {
  return (
    FATES.indexOf(a.fate) - FATES.indexOf(b.fate) ||
    COLLATOR.compare(a.name ?? a.key, b.name ?? b.key) ||
    (a.key < b.key ? -1 : 1)
  );
}

/** Names each refused entry's vendor where the file or our list can tell. */
function planRefused({ list, held, people }: PlanInput, rows: readonly VendorRow[]): RefusedRow[] {
  const names = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row.name] as const)));
  return list.refused.map((refused) => {
    const { about } = refused;
    const own = about === undefined ? undefined : held.get(about);
    const name = about === undefined ? undefined : names.get(about);
    return {
      fate: 'refused',
      ...refused,
      name: name ?? (about !== undefined && own ? findShownName(foldVendor(about, own, people)) : undefined),
    };
  });
}

function countFates(rows: ImportPlan['rows']): ImportPlan['counts'] {
  const counts = { refused: 0, disputed: 0, changed: 0, new: 0, identical: 0 };
  for (const row of rows) counts[row.fate]++;
  return counts;
}
