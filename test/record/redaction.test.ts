import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { entryId } from '../../lib/record/entry-id.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { eraseWhere } from '../../lib/record/redaction.ts';
import { sayRedaction, sayText } from '../../lib/record/say.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { FAIR } from './acts.ts';
import {
  EVERYBODY,
  holds,
  KEYS,
  play,
  type Team,
  turnsOf,
  unionOf,
  vendorOf,
  withoutBodies,
} from './team.ts';
import { countSalts, entryOf, nameIn, WRITERS } from './writers.ts';

const turns = turnsOf([...FAIR, 'redact-own', 'redact-other'], { writers: EVERYBODY });

/** Names of the statements that a redaction names, with who redacted and who wrote them. */
function redactedIn(team: Team): { target: string; by: string; writer: string | undefined }[] {
  const writerOf = new Map(team.written.map(({ name, entry }) => [name, entry.by]));
  return team.written.flatMap(({ statement, entry }) =>
    statement.topic === 'redacts'
      ? (statement.of ?? []).map((target) => ({ target, by: entry.by, writer: writerOf.get(target) }))
      : [],
  );
}

function bodiesIn(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap((entry) => entry.statements.flatMap((said, n) => (said.body ? [nameIn(entry, n)] : []))),
  );
}

test('what its own writer redacted is gone, in whatever order lists come and though an old file comes back', () => {
  const parts = fc.tuple(turns, fc.array(fc.boolean(), { maxLength: 12, size: 'max' }));
  holds(parts, ([script, halves]) => {
    const team = play(script);
    const erased = redactedIn(team).filter(({ by, writer }) => by === writer);
    const first = team.entries.filter((_entry, n) => halves[n]);
    const second = team.entries.filter((_entry, n) => !halves[n]);
    const oldFile = team.entries;
    for (const merged of [mergeEntries(first, second), mergeEntries(second, first)]) {
      for (const state of [merged, mergeEntries(merged, oldFile), mergeEntries(oldFile, merged)]) {
        const bodies = bodiesIn(state);
        expect(erased.filter(({ target }) => bodies.has(target))).toEqual([]);
      }
    }
  });
});

test('a redaction erases only what it names, and ids and signatures stay', () => {
  holds(turns, (script) => {
    const team = play(script);
    const all = unionOf(team);
    const own = new Set(
      redactedIn(team).flatMap(({ target, by, writer }) => (by === writer ? [target] : [])),
    );
    const written = bodiesIn(team.entries);
    expect([...bodiesIn(all)].sort()).toEqual([...written].filter((name) => !own.has(name)).sort());
    expect(all.map(entryId)).toEqual(all.map(({ id }) => id));
  });
});

test('no redaction, by whomever, changes a verdict', () => {
  holds(turns, (script) => {
    const all = unionOf(play(script));
    const without = all.filter(({ statements }) => statements[0]?.topic !== 'redacts');
    for (const key of KEYS) {
      const decide = (entries: readonly Entry[]) => {
        const vendor = vendorOf(entries, key);
        const decision = decideStanding(vendor, key, '2027-05-01');
        return [vendor.keys, decision.shown, decision.acting?.name, decision.reviewOn, decision.leftOn];
      };
      expect(decide(all)).toEqual(decide(without));
    }
  });
});

test('a colleague’s redaction hides and does not erase; a stranger’s does nothing', () => {
  holds(turns, (script) => {
    const team = play(script);
    const asked = redactedIn(team);
    const vendors = foldVendors(unionOf(team), new Map([[WRITERS.ben, { id: 'ben', name: 'Ben' }]]));
    for (const view of vendors.flatMap(({ views }) => views)) {
      const redactors = asked.filter(({ target }) => target === view.name).map(({ by }) => by);
      const wasErased = redactors.includes(view.entry.by);
      const isHidden = redactors.includes(WRITERS.ben);
      if (view.bodyState === 'none') continue;
      expect(view.bodyState).toBe(wasErased ? 'erased' : isHidden ? 'hidden' : 'shown');
    }
  });
});

const note = entryOf({
  statements: [
    { topic: 'standing', value: 'suspicious', body: { salt: 'A'.repeat(22), reason: 'rude' } },
    sayText(countSalts(), 'note', 'A patient is named here'),
  ],
});

function redaction(by: string, target: string, about = note.about): Entry {
  return entryOf({ by, about, statements: [sayRedaction(countSalts(), [target], 'names a patient')] });
}

test.each([
  { who: 'its writer', by: WRITERS.ana, state: 'erased' },
  { who: 'the same person’s other browser', by: WRITERS.anaAtHome, state: 'hidden' },
  { who: 'a colleague', by: WRITERS.ben, state: 'hidden' },
  { who: 'a stranger', by: WRITERS.mal, state: 'shown' },
])('redacted by $who: $state', ({ by, state }) => {
  const all = mergeEntries([note], [redaction(by, nameIn(note, 1))]);
  const views = vendorOf(all, note.about).views;
  expect(views.find(({ name }) => name === nameIn(note, 1))?.bodyState).toBe(state);
  expect(views.find(({ name }) => name === nameIn(note, 0))?.bodyState).toBe('shown');
});

test('a body left out of a file is withheld, not erased', () => {
  expect(vendorOf([withoutBodies(note)], note.about).views.map(({ bodyState }) => bodyState)).toEqual([
    'withheld',
    'withheld',
  ]);
});

test('a redaction on another key reaches nothing, so that it cannot arrive without what it redacts', () => {
  const elsewhere = redaction(WRITERS.ana, nameIn(note, 1), 'acme.test');
  expect(bodiesIn(mergeEntries([note], [elsewhere]))).toContain(nameIn(note, 1));
});

test('the reason of a redaction can be redacted, and the redaction still holds', () => {
  const first = redaction(WRITERS.ana, nameIn(note, 1));
  const second = redaction(WRITERS.ana, nameIn(first));
  const bodies = bodiesIn(mergeEntries([second, first], [note]));
  expect([...bodies].sort()).toEqual([nameIn(note), nameIn(second)].sort());
});

test('erasing what a colleague asked for leaves every other body', () => {
  const erased = eraseWhere(note, (name) => name === nameIn(note, 1));
  expect(bodiesIn([erased])).toEqual(new Set([nameIn(note, 0)]));
  expect(entryId(erased)).toBe(note.id);
});
