import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryOfStatement } from '../../lib/record/entry.ts';
import { foldVendor, foldVendors, liveViews } from '../../lib/record/fold.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { FAIR, SAYING } from './acts.ts';
import { EVERYBODY, holds, KEYS, play, turnsOf, unionOf, vendorOf } from './team.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from './writers.ts';

const turns = turnsOf(FAIR, { writers: EVERYBODY });

test('the fold does not depend on the order in which entries arrive', () => {
  const arrivals = turns.chain((script) => {
    const entries = unionOf(play(script));
    return fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    );
  });
  holds(arrivals, ([entries, shuffled]) => {
    expect(foldVendors(shuffled, PEOPLE)).toEqual(foldVendors(entries, PEOPLE));
  });
});

test('everything written is in the views of its vendor, once', () => {
  holds(turns, (script) => {
    const team = play(script);
    const shown = foldVendors(unionOf(team), PEOPLE).flatMap(({ keys, views }) =>
      views.filter(({ entry }) => keys.includes(entry.about)).map(({ name }) => name),
    );
    expect(shown.sort()).toEqual(team.written.map(({ name }) => name).sort());
  });
});

test('every key is in exactly one vendor', () => {
  holds(turns, (script) => {
    const keys = foldVendors(unionOf(play(script)), PEOPLE).flatMap((vendor) => vendor.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('a list without gaps reports none, and every named entry that was withheld is reported', () => {
  const withheld = fc.tuple(turnsOf(FAIR), fc.array(fc.boolean(), { maxLength: 12, size: 'max' }));
  holds(withheld, ([script, gaps]) => {
    const whole = unionOf(play(script));
    expect(foldVendors(whole, PEOPLE).flatMap(({ holes }) => holes)).toEqual([]);
    const kept = whole.filter((_entry, n) => !gaps[n]);
    const missing = new Set(whole.filter((_entry, n) => gaps[n]).map(({ id }) => id));
    const named = kept.flatMap(({ after, statements }) => [
      ...after,
      ...statements.flatMap(({ replaces = [] }) => replaces.map(entryOfStatement)),
    ]);
    const reported = new Set(foldVendors(kept, PEOPLE).flatMap(({ holes }) => holes));
    expect(reported).toEqual(new Set(named.filter((id) => missing.has(id))));
  });
});

test('a stranger who names made-up entries opens no hole', () => {
  const gone = entryOf({ about: 'acme.test' });
  const statements = [{ topic: 'standing', value: 'suspicious', replaces: [nameIn(gone)] }];
  const byStranger = entryOf({ by: WRITERS.mal, after: [gone.id], statements });
  const byColleague = entryOf({ by: WRITERS.ben, after: [gone.id], statements });
  expect(vendorOf([byStranger], 'acme.example').holes).toEqual([]);
  expect(vendorOf([byColleague], 'acme.example').holes).toEqual([gone.id]);
});

test('a statement on another topic replaces nothing, and nobody replaces another one’s notes and evidence', () => {
  const overreached = turnsOf([...SAYING, 'overreach']);
  holds(overreached, (script) => {
    const team = play(script);
    const overreach = new Set(
      team.written.filter(({ turn }) => script[turn]?.act === 'overreach').map(({ entry }) => entry.id),
    );
    const all = unionOf(team);
    const without = all.filter(({ id }) => !overreach.has(id));
    for (const key of KEYS) {
      const replaced = vendorOf(all, key).views.filter(
        (view) =>
          !overreach.has(view.entry.id) && view.replacedBy.some(({ entry }) => overreach.has(entry.id)),
      );
      expect(replaced).toEqual([]);
      expect(decideStanding(vendorOf(all, key), key, '2026-06-01').shown).toBe(
        decideStanding(vendorOf(without, key), key, '2026-06-01').shown,
      );
    }
  });
});

test('a note is replaced by its own writer and by no other, not even by the same person’s other browser', () => {
  const note = entryOf({ statements: [{ topic: 'note', value: 'x' }] });
  const replacing = (by: string) =>
    entryOf({ by, statements: [{ topic: 'note', value: 'y', replaces: [nameIn(note)] }] });
  const liveNotes = (by: string) => liveViews(vendorOf([note, replacing(by)], note.about), 'note').length;
  expect(liveNotes(WRITERS.ana)).toBe(1);
  for (const by of [WRITERS.anaAtHome, WRITERS.ben, WRITERS.mal]) {
    const live = liveViews(vendorOf([note, replacing(by)], note.about), 'note').map(({ name }) => name);
    expect(live).toContain(nameIn(note));
  }
});

test('a vendor nobody wrote about is empty and not an error', () => {
  expect(foldVendor('acme.example', [], PEOPLE)).toEqual({
    keys: ['acme.example'],
    links: [],
    entries: [],
    views: [],
    holes: [],
  });
});

test('a name that a colleague replaced is listed as replaced, not dropped', () => {
  const first = entryOf({ statements: [{ topic: 'name', value: 'Acme' }] });
  const second = entryOf({
    by: WRITERS.ben,
    at: '2026-03-03T09:00:00.000Z',
    statements: [{ topic: 'name', value: 'Acme Calls', replaces: [nameIn(first)] }],
  });
  const { views } = vendorOf(mergeEntries([second], [first]), 'acme.example');
  expect(views.map(({ name }) => name)).toEqual([nameIn(second), nameIn(first)]);
  expect(views[1]?.replacedBy.map(({ name }) => name)).toEqual([nameIn(second)]);
});
