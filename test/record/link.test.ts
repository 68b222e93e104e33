import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldVendors, foldVerdict, liveViews } from '../../lib/record/fold.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { sayLink, sayStanding, sayUnlink } from '../../lib/record/say.ts';
import { decideStanding, verifiedKeys } from '../../lib/record/standing.ts';
import type { Standing } from '../../lib/record/topics.ts';
import { FAIR } from './acts.ts';
import { EVERYBODY, holds, KEYS, play, turnsOf, unionOf, vendorOf } from './team.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from './writers.ts';

const TODAY = '2026-06-01';

function standing(about: string, value: Standing, more: { covers?: string[]; replaces?: string[] } = {}) {
  const said = sayStanding(countSalts(), { value, reason: 'r', checked: 'c', replaces: [], ...more });
  return entryOf({ about, statements: [said] });
}

function link(about: string, other: string, by: string = WRITERS.ana) {
  return entryOf({ about, by, statements: [sayLink(other)] });
}

const [COM, NET, SOCIAL] = KEYS;
const verified = standing(NET, 'verified');

test('links join keys whichever side they were written on, in whatever order they come', () => {
  const someLinks = fc
    .array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 6 })
    .chain((pairs) =>
      fc.tuple(
        fc.constant(pairs),
        fc.shuffledSubarray([...pairs.keys()], { minLength: pairs.length, maxLength: pairs.length }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      ),
    );
  const keys = Array.from({ length: 6 }, (_, n) => `v${n}.example`);
  const groupsOf = (pairs: readonly (readonly [number, number])[]) =>
    foldVendors(
      [
        ...keys.map((about) => entryOf({ about })),
        ...pairs.map(([a, b]) => link(keys[a] ?? '', keys[b] ?? '')),
      ],
      PEOPLE,
    ).map((vendor) => vendor.keys);
  holds(someLinks, ([pairs, order, flips]) => {
    const turned = order.map((n): [number, number] => {
      const [a, b] = pairs[n] ?? [0, 0];
      return flips[n] ? [b, a] : [a, b];
    });
    expect(groupsOf(turned)).toEqual(groupsOf(pairs));
  });
});

test('no key shows “verified” unless a colleague’s live “verified” names that very key', () => {
  holds(turnsOf([...FAIR, 'overreach', 'add-view'], { writers: EVERYBODY }), (script) => {
    const all = unionOf(play(script));
    for (const key of KEYS) {
      const vendor = vendorOf(all, key);
      const { shown } = decideStanding(vendor, key, TODAY);
      if (shown !== 'verified' && shown !== 'review-due') continue;
      const grounds = liveViews(vendor, 'standing').filter(
        (view) => view.statement.value === 'verified' && verifiedKeys(view).includes(key),
      );
      expect(grounds).not.toEqual([]);
      expect(liveViews(vendor, 'left').filter(({ entry }) => entry.about === key)).toEqual([]);
    }
  });
});

test('what is written while linked goes back to its key when the link is taken back', () => {
  const value = fc.constantFrom<Standing>('verified', 'in-review', 'suspicious');
  const acts = fc.array(fc.tuple(fc.constantFrom(COM, NET), value), { maxLength: 4 });
  holds(
    fc.tuple(acts, acts, fc.constantFrom(COM, NET), fc.constantFrom(COM, NET)),
    ([before, while_, on, off]) => {
      const last = new Map<string, string>();
      let all = mergeEntries([], []);
      const say = (key: string, said: Standing) => {
        const replaces = foldVerdict(vendorOf(all, key), 'standing').live.map(({ name }) => name);
        all = mergeEntries(all, [standing(key, said, { replaces })]);
        last.set(key, said);
      };
      for (const [key, said] of before) say(key, said);
      const linked = link(on, on === COM ? NET : COM);
      all = mergeEntries(all, [linked]);
      for (const [key, said] of while_) say(key, said);
      const unlink = sayUnlink(off === COM ? NET : COM, [nameIn(linked)]);
      all = mergeEntries(all, [entryOf({ about: off, by: WRITERS.ben, statements: [unlink] })]);
      for (const key of [COM, NET]) {
        const { live } = foldVerdict(vendorOf(all, key), 'standing');
        expect(live.map(({ statement }) => statement.value)).toEqual(last.has(key) ? [last.get(key)] : []);
      }
    },
  );
});

test('a link does not verify: the linked key says where it was verified instead', () => {
  const vendor = vendorOf([verified, link(COM, NET)], COM);
  expect(decideStanding(vendor, NET, TODAY).shown).toBe('verified');
  expect(decideStanding(vendor, COM, TODAY)).toMatchObject({ shown: 'unlisted', verifiedElsewhere: [NET] });
});

test('warnings travel along links, over several keys', () => {
  for (const value of ['suspicious', 'in-review'] as const) {
    const all = [standing(NET, value), link(COM, NET), link(SOCIAL, COM)];
    expect(decideStanding(vendorOf(all, SOCIAL), SOCIAL, TODAY).shown).toBe(value);
  }
});

test('“verified” acts on the keys it covers, and only while they are one vendor', () => {
  const covering = standing(NET, 'verified', { covers: [COM] });
  expect(decideStanding(vendorOf([covering], COM), COM, TODAY).shown).toBe('unlisted');
  const vendor = vendorOf([covering, link(COM, NET), link(NET, SOCIAL)], COM);
  expect(decideStanding(vendor, COM, TODAY).shown).toBe('verified');
  expect(decideStanding(vendor, SOCIAL, TODAY).shown).toBe('unlisted');
});

test('a link from a stranger joins nothing', () => {
  const vendor = vendorOf([standing(NET, 'suspicious'), link(COM, NET, WRITERS.mal)], COM);
  expect(vendor.keys).toEqual([COM]);
  expect(decideStanding(vendor, COM, TODAY).shown).toBe('unlisted');
});

test.each([
  { who: 'a stranger', by: WRITERS.mal, other: NET, ends: false },
  { who: 'a colleague, naming another pair', by: WRITERS.ben, other: SOCIAL, ends: false },
  { who: 'a colleague', by: WRITERS.ben, other: NET, ends: true },
])('an unlink by $who: the link ends? $ends', ({ by, other, ends }) => {
  const linked = link(COM, NET);
  const unlink = entryOf({ about: COM, by, statements: [sayUnlink(other, [nameIn(linked)])] });
  const vendor = vendorOf([linked, unlink], COM);
  expect(vendor.keys).toEqual(ends ? [COM] : [COM, NET]);
  const dead = vendor.views.find(({ name }) => name === nameIn(linked));
  expect(dead?.replacedBy.map(({ name }) => name)).toEqual(ends ? [nameIn(unlink)] : []);
});

test('an unlink written on the other key ends the link, and both keys list it as taken back', () => {
  const linked = link(COM, NET);
  const unlink = entryOf({ about: NET, statements: [sayUnlink(COM, [nameIn(linked)])] });
  for (const key of [COM, NET]) {
    const vendor = vendorOf([linked, unlink], key);
    expect(vendor.keys).toEqual([key]);
    const dead = vendor.views.find(({ name }) => name === nameIn(linked));
    expect(dead?.replacedBy.map(({ name }) => name)).toEqual([nameIn(unlink)]);
  }
});

test('of two links of one pair, one taken back leaves the other', () => {
  const first = link(COM, NET);
  const second = link(NET, COM, WRITERS.ben);
  const unlink = entryOf({ about: COM, statements: [sayUnlink(NET, [nameIn(first)])] });
  expect(vendorOf([first, second, unlink], COM).keys).toEqual([COM, NET]);
});

test('a link of a key with itself changes nothing', () => {
  const vendor = vendorOf([verified, link(NET, NET)], NET);
  expect(vendor.keys).toEqual([NET]);
  expect(decideStanding(vendor, NET, TODAY).shown).toBe('verified');
});

test('a retraction on a linked key still holds after the link is gone and a new view was said', () => {
  const linked = link(COM, NET);
  const retracted = entryOf({
    about: NET,
    statements: [
      sayStanding(countSalts(), {
        value: 'none',
        replaces: [nameIn(standing(COM, 'verified'))],
      }),
    ],
  });
  const warned = standing(COM, 'suspicious', { replaces: [nameIn(retracted)] });
  const unlink = entryOf({ about: COM, statements: [sayUnlink(NET, [nameIn(linked)])] });
  const all = [standing(COM, 'verified'), linked, retracted, warned, unlink];
  expect(decideStanding(vendorOf(all, COM), COM, TODAY).shown).toBe('suspicious');
});
