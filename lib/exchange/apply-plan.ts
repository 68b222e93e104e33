import type { Entry } from '../record/entry.ts';
import type { Person } from '../record/people.ts';
import type { ImportPlan, VendorRow, WriterPlan } from './import-plan.ts';
import { takeEntries } from './take-entries.ts';

/** What an import writes. */
export interface PlannedWrite {
  readonly entries: readonly Entry[];
  /** Everything taken from the file, also what is held already. */
  readonly brought: readonly Entry[];
  /** People to add or confirm: those whom writers of the file were decided to be. */
  readonly people: readonly Person[];
  /** Writers decided upon; without a person, a stranger. */
  readonly writers: readonly { readonly key: string; readonly person?: string }[];
}

/** The rows that a reviewer may tick: all but the refused ones. */
function vendorRows(plan: ImportPlan): VendorRow[] {
  return plan.rows.filter((row) => row.fate !== 'refused');
}

/**
 * What a plan writes, less the vendors whose rows (by `key`) and the entries (by id) that are unticked; an entry that
 * another one names comes along with it. No id is a vendor key: a key has a dot or a colon. A writer's own name goes along when something
 * of the writer does, or when the reviewer has decided about the writer, now or before.
 */
export function applyPlan(plan: ImportPlan, unticked: ReadonlySet<string>): PlannedWrite {
  const ticked = vendorRows(plan)
    .filter((row) => !unticked.has(row.key))
    .map((row) => takeRow(row, unticked));
  const brought = ticked.flatMap((row) => row.brought);
  const writing = new Set(brought.map((entry) => entry.by));
  const taken = plan.writers.filter((writer) => isTaken(writer, writing));
  const takenKeys = new Set(taken.map((writer) => writer.writer));
  const isOwnNameTaken = (entry: Entry): boolean => takenKeys.has(entry.by);
  return {
    entries: [...ticked.flatMap((row) => row.adds), ...plan.ownNames.adds.filter(isOwnNameTaken)],
    brought: [...brought, ...plan.ownNames.brought.filter(isOwnNameTaken)],
    ...decisionsOf(taken),
  };
}

/** A row less the entries that are unticked and that no other one brings along. */
function takeRow(
  { adds, brought }: VendorRow,
  unticked: ReadonlySet<string>,
): Pick<VendorRow, 'adds' | 'brought'> {
  if (!adds.some(({ id }) => unticked.has(id))) return { adds, brought };
  const taken = takeEntries(adds, unticked);
  const out = new Set(adds.flatMap(({ id }) => (taken.has(id) ? [] : [id])));
  const isIn = ({ id }: Entry): boolean => !out.has(id);
  return { adds: adds.filter(isIn), brought: brought.filter(isIn) };
}

function isTaken({ writer, state, decision }: WriterPlan, writing: ReadonlySet<string>): boolean {
  if (decision) return decision.kind !== 'leave-out';
  return state !== 'new' || writing.has(writer);
}

function decisionsOf(taken: readonly WriterPlan[]): Pick<PlannedWrite, 'people' | 'writers'> {
  const people = new Map<string, Person>();
  const writers: { key: string; person?: string }[] = [];
  for (const { writer, state, decision } of taken) {
    if (decision?.kind === 'know') {
      people.set(decision.person.id, decision.person);
      writers.push({ key: writer, person: decision.person.id });
    } else if (state === 'new') writers.push({ key: writer });
  }
  return { people: [...people.values()], writers };
}

/** Whether a plan would write nothing, as when a file is imported for the second time. */
export function isNothingToImport(write: PlannedWrite): boolean {
  return write.entries.length === 0 && write.writers.length === 0;
}
