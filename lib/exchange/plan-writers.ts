import { formatFingerprint } from '../record/writer-key.ts';
import { findNamesake } from './find-namesake.ts';
import type { PlanInput, WriterPlan } from './import-plan.ts';

const STATES: readonly WriterPlan['state'][] = ['new', 'stranger', 'known', 'self'];

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * Everybody who wrote something in the file, those to decide about first. `names` are what writers call themselves with
 * the file, `heldNames` what they have called themselves until now.
 */
export function planWriters(
  input: PlanInput,
  names: ReadonlyMap<string, string>,
  heldNames: ReadonlyMap<string, string>,
): WriterPlan[] {
  const counts = new Map<string, number>();
  for (const { by } of input.list.entries) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts]
    .map(([writer, entries]) =>
      planWriter(input, writer, entries, { now: names.get(writer), before: heldNames.get(writer) }),
    )
    .sort(compareWriters);
}

function planWriter(
  { people, strangers, self, decisions }: PlanInput,
  writer: string,
  entries: number,
  { now: claimedName, before }: { now: string | undefined; before: string | undefined },
): WriterPlan {
  const person = people.get(writer);
  const state = writer === self ? 'self' : person ? 'known' : strangers.has(writer) ? 'stranger' : 'new';
  return {
    writer,
    fingerprint: formatFingerprint(writer),
    state,
    person,
    claimedName,
    formerName: before === claimedName ? undefined : before,
    sameName: person || claimedName === undefined ? undefined : findNamesake(people.values(), claimedName),
    entries,
    decision: decisions.get(writer),
  };
}

function compareWriters(a: WriterPlan, b: WriterPlan): number {
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    COLLATOR.compare(a.claimedName ?? '', b.claimedName ?? '') ||
    (a.writer < b.writer ? -1 : 1)
  );
}
