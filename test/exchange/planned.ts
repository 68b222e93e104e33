import type { ImportPlan, PlanInput, VendorRow, WriterDecision } from '../../lib/exchange/import-plan.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { aboutWriter, type Entry } from '../../lib/record/entry.ts';
import { sayText } from '../../lib/record/say.ts';
import { countSalts, entryOf, PEOPLE, WRITERS, type WriterName } from '../record/writers.ts';

export const salt = countSalts();

/** A record as a plan sees it. */
export function heldOf(entries: readonly Entry[]): Map<string, Entry[]> {
  return Map.groupBy(entries, ({ about }) => about);
}

/** Ana imports; the list knows Ana, Ben and Cleo unless `people` says otherwise. */
export function plan(
  arriving: readonly Entry[],
  options: Partial<Omit<PlanInput, 'held'>> & {
    held?: readonly Entry[];
    decisions?: ReadonlyMap<string, WriterDecision>;
  } = {},
): ImportPlan {
  return planImport({
    list: { entries: arriving, refused: [] },
    people: PEOPLE,
    strangers: new Set(),
    self: WRITERS.ana,
    decisions: new Map(),
    today: '2026-11-24',
    ...options,
    held: heldOf(options.held ?? []),
  });
}

/** The one vendor of a plan. */
export function onlyRow(made: ImportPlan): VendorRow {
  const [row, ...more] = made.rows;
  if (!row || row.fate === 'refused' || more.length > 0) throw new Error('Not one vendor');
  return row;
}

/** What a writer calls itself. */
export function nameEntry(who: WriterName, text: string, at = '2026-01-01T00:00:00.000Z'): Entry {
  const by = WRITERS[who];
  return entryOf({ about: aboutWriter(by), by, at, statements: [sayText(salt, 'name', text)] });
}
