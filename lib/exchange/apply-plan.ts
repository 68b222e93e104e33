import type { Entry } from '../record/entry.ts';
import type { Person } from '../record/people.ts';
import type { ImportPlan, VendorRow, WriterPlan } from './import-plan.ts';

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
 * What a plan writes, less the vendors whose rows (by `key`) are unticked. A writer's own name goes along when something
 * of the writer does, or when the reviewer has decided about the writer, now or before.
 */
export function applyPlan(plan: ImportPlan, unticked: ReadonlySet<string>): PlannedWrite {
  const ticked = vendorRows(plan).filter((row) => !unticked.has(row.key));
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
