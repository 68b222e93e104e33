import { describe, expect, it } from 'vitest';
import { applyPlan, isNothingToImport } from '../../lib/exchange/apply-plan.ts';
import { takeEntries } from '../../lib/exchange/take-entries.ts';
import { type Entry, statementName } from '../../lib/record/entry.ts';
import { sayRedaction, sayStanding, sayText } from '../../lib/record/say.ts';
import { entryOf, WRITERS } from '../record/writers.ts';
import { plan, salt } from './planned.ts';

const { ben, mal } = WRITERS;
const KEY = 'acme.example';
const note = (text: string, after: readonly Entry[] = [], by = ben): Entry =>
  entryOf({
    about: KEY,
    by,
    after: after.map(({ id }) => id),
    statements: [sayText(salt, 'note', text)],
  });

const first = note('first');
const alone = note('alone');
const second = note('second', [first]);
const third = note('third', [second]);
const warning = entryOf({
  about: KEY,
  by: ben,
  statements: [sayStanding(salt, { value: 'suspicious', reason: 'Rude.', replaces: [] })],
});
const replacing = entryOf({
  about: KEY,
  by: mal,
  statements: [
    sayStanding(salt, { value: 'verified', checked: 'All.', replaces: [statementName(warning.id, 0)] }),
  ],
});
const redacting = entryOf({
  about: KEY,
  by: ben,
  statements: [sayRedaction(salt, [statementName(first.id, 0)], 'a patient')],
});

/** How often each is named by what is taken; undefined for what stays out. */
function taken(adds: readonly Entry[], ...unticked: readonly Entry[]): (number | undefined)[] {
  const found = takeEntries(adds, new Set(unticked.map(({ id }) => id)));
  return adds.map(({ id }) => found.get(id)?.length);
}

describe('takeEntries', () => {
  it('takes all where none is unticked', () => {
    expect(taken([first, alone])).toEqual([0, 0]);
  });

  it('leaves out an entry that no other one names', () => {
    expect(taken([first, alone], alone)).toEqual([0, undefined]);
    expect(taken([first, second], second)).toEqual([0, undefined]);
  });

  it('takes an unticked one along with a ticked one that follows, replaces or redacts it', () => {
    expect(taken([first, second], first)).toEqual([1, 0]);
    expect(taken([warning, replacing], warning)).toEqual([1, 0]);
    expect(taken([first, redacting], first)).toEqual([1, 0]);
  });

  it('says which ticked ones name an entry that is ticked too', () => {
    const found = takeEntries([first, second, redacting, third], new Set());
    expect(found.get(first.id)).toEqual([second.id, redacting.id]);
  });

  it('takes a whole chain along, in whatever order it stands', () => {
    expect(taken([third, first, second], first, second)).toEqual([0, 1, 1]);
    expect(taken([first, second, third], first, second, third)).toEqual([undefined, undefined, undefined]);
  });

  it('passes over what is held already and what belongs to another vendor', () => {
    expect(taken([second], first)).toEqual([0]);
  });
});

describe('applyPlan', () => {
  const file = [first, second, alone, note('by a new one', [], mal)];

  it('writes a vendor less its unticked entries', () => {
    const write = applyPlan(plan(file), new Set([alone.id, first.id]));
    const ids = [first.id, second.id, file[3]?.id].sort();
    expect(write.entries.map(({ id }) => id).sort()).toEqual(ids);
    expect(write.brought.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('makes no stranger of a writer of whom nothing is taken', () => {
    const write = applyPlan(plan(file), new Set([file[3]?.id ?? '']));
    expect(write.writers).toEqual([]);
  });

  it('has nothing to write where each entry is unticked', () => {
    const unticked = new Set(file.map(({ id }) => id));
    expect(isNothingToImport(applyPlan(plan(file), unticked))).toBe(true);
  });

  it('still counts as brought what our list holds, though it is unticked', () => {
    const write = applyPlan(plan([first, alone], { held: [first] }), new Set([first.id, alone.id]));
    expect(write.entries).toEqual([]);
    expect(write.brought.map(({ id }) => id)).toEqual([first.id]);
  });
});
