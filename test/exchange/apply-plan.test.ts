import { describe, expect, it } from 'vitest';
import { applyPlan, isNothingToImport } from '../../lib/exchange/apply-plan.ts';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import { sayText } from '../../lib/record/say.ts';
import { entryOf, WRITERS } from '../record/writers.ts';
import { nameEntry, plan, salt } from './planned.ts';

const { ana, ben, mal, moe } = WRITERS;
const noteOn = (about: string, by: string) =>
  entryOf({ about, by, statements: [sayText(salt, 'note', 'n')] });

const malName = nameEntry('mal', 'Malin');
const moeName = nameEntry('moe', 'Moe');
const onA = noteOn('a.example', mal);
const onB = noteOn('b.example', moe);
const file = [malName, moeName, onA, onB];
const PERSON = { id: 'malin', name: 'Malin Berg' };

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id).sort();
}

function decided(...decisions: [string, WriterDecision][]) {
  return plan(file, { decisions: new Map(decisions) });
}

describe('applyPlan', () => {
  it('writes every ticked row, the names of its writers, and new writers as strangers', () => {
    const write = applyPlan(plan(file), new Set());
    expect(ids(write.entries)).toEqual(ids(file));
    expect(write.people).toEqual([]);
    expect(write.writers).toEqual([{ key: mal }, { key: moe }]);
  });

  it('leaves an unticked vendor out, and with it a writer who said nothing else', () => {
    const write = applyPlan(plan(file), new Set(['b.example']));
    expect(ids(write.entries)).toEqual(ids([malName, onA]));
    expect(write.writers).toEqual([{ key: mal }]);
  });

  it('writes whom a writer was decided to be, also when all its vendors are unticked', () => {
    const made = decided([mal, { kind: 'know', person: PERSON }]);
    const write = applyPlan(made, new Set(['a.example', 'b.example']));
    expect(write.people).toEqual([PERSON]);
    expect(write.writers).toEqual([{ key: mal, person: 'malin' }]);
    expect(write.entries).toEqual([malName]);
  });

  it('makes one person of two writers known as the same', () => {
    const made = decided([mal, { kind: 'know', person: PERSON }], [moe, { kind: 'know', person: PERSON }]);
    expect(applyPlan(made, new Set()).people).toEqual([PERSON]);
  });

  it('writes nothing of a writer left out, the name neither', () => {
    const write = applyPlan(decided([mal, { kind: 'leave-out' }]), new Set());
    expect(ids(write.entries)).toEqual(ids([moeName, onB]));
    expect(write.writers).toEqual([{ key: moe }]);
  });

  it('brings the new name of a writer decided about before, even alone', () => {
    const renamed = nameEntry('ben', 'Ben A.');
    const write = applyPlan(plan([renamed]), new Set());
    expect(write).toEqual({ entries: [renamed], brought: [renamed], people: [], writers: [] });
  });

  it('makes a stranger known without asking for new entries', () => {
    const made = plan(file, {
      held: file,
      strangers: new Set([mal, moe]),
      decisions: new Map([[mal, { kind: 'know', person: PERSON }]]),
    });
    const write = applyPlan(made, new Set());
    expect(write).toMatchObject({ entries: [], people: [PERSON], writers: [{ key: mal, person: 'malin' }] });
    expect(isNothingToImport(write)).toBe(false);
  });

  it('has nothing to import the second time', () => {
    const own = [noteOn('a.example', ana), noteOn('c.example', ben)];
    const again = plan([...file, ...own], { held: [...file, ...own], strangers: new Set([mal, moe]) });
    expect(again.counts).toEqual({ refused: 0, disputed: 0, changed: 0, new: 0, identical: 3 });
    const write = applyPlan(again, new Set());
    expect(isNothingToImport(write)).toBe(true);
    expect(ids(write.brought)).toEqual(ids([...file, ...own]));
  });
});
