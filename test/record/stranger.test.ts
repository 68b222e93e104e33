import { expect, test } from 'vitest';
import { foldVendors, foldVerdict, type Vendor } from '../../lib/record/fold.ts';
import { decideStanding, liveStages } from '../../lib/record/standing.ts';
import { FAIR } from './acts.ts';
import { EVERYBODY, holds, KEYS, play, turnsOf, unionOf, vendorOf } from './team.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from './writers.ts';

const TODAY = '2027-05-01';

/** All that a fold says, less what it says of strangers' own statements. */
function ours(vendors: readonly Vendor[], strangersIds: ReadonlySet<string>): unknown {
  return vendors.flatMap((vendor) => {
    const views = vendor.views.filter(({ entry }) => !strangersIds.has(entry.id));
    if (views.length === 0) return [];
    return {
      keys: vendor.keys,
      links: vendor.links.map(({ keys, said }) => [keys, said.name]),
      holes: vendor.holes.filter((id) => !strangersIds.has(id)),
      views: views.map((view) => [
        view.name,
        view.statement,
        view.bodyState,
        view.redactions,
        view.replacedBy.map(({ name }) => name),
      ]),
      stages: liveStages(vendor),
      decisions: vendor.keys.map((key) => {
        const { strangers: _warnings, ...decision } = decideStanding(vendor, key, TODAY);
        return [decision.shown, decision.acting?.name, decision.reviewOn, decision.leftOn];
      }),
      disputed: ['standing', 'review-on'].map((topic) => foldVerdict(vendor, topic).disputed),
    };
  });
}

test('whatever strangers write, link, replace or redact changes nothing of ours', () => {
  holds(turnsOf([...FAIR, 'overreach'], { writers: EVERYBODY }), (script) => {
    const all = unionOf(play(script));
    const strangersIds = new Set(all.filter(({ by }) => !PEOPLE.has(by)).map(({ id }) => id));
    const withoutThem = all.filter(({ id }) => !strangersIds.has(id));
    expect(ours(foldVendors(all, PEOPLE), strangersIds)).toEqual(
      ours(foldVendors(withoutThem, PEOPLE), strangersIds),
    );
  });
});

test('what strangers say appears as their warning only where it warns', () => {
  holds(turnsOf(['verify', 'question', 'warn', 'retract'], { writers: EVERYBODY }), (script) => {
    const all = unionOf(play(script));
    for (const key of KEYS) {
      const { strangers, verdict } = decideStanding(vendorOf(all, key), key, TODAY);
      expect(strangers.every(({ person }) => person === undefined)).toBe(true);
      expect(strangers.filter(({ statement }) => statement.value === 'verified')).toEqual([]);
      expect(verdict.live.every(({ person }) => person !== undefined)).toBe(true);
    }
  });
});

test('a stranger’s “verified” is shown nowhere; the warning beside it is', () => {
  const said = (by: string, value: string) => entryOf({ by, statements: [{ topic: 'standing', value }] });
  const verified = said(WRITERS.mal, 'verified');
  const warned = said(WRITERS.moe, 'suspicious');
  const decision = decideStanding(vendorOf([verified, warned], 'acme.example'), 'acme.example', TODAY);
  expect(decision.shown).toBe('unlisted');
  expect(decision.strangers.map(({ name }) => name)).toEqual([nameIn(warned)]);
});

test('making a writer known lets what it said count, and nothing else changes', () => {
  const warned = entryOf({ by: WRITERS.mal });
  const known = new Map([...PEOPLE, [WRITERS.mal, { id: 'mal', name: 'Mal' }]]);
  const decide = (people: typeof PEOPLE) => {
    const [vendor] = foldVendors([warned], people);
    return vendor && decideStanding(vendor, 'acme.example', TODAY).shown;
  };
  expect(decide(PEOPLE)).toBe('unlisted');
  expect(decide(known)).toBe('suspicious');
});

test('a known writer’s statement that a stranger replaced is replaced by nobody, one that a colleague replaced is', () => {
  const ana = entryOf({});
  const replacing = (by: string) =>
    entryOf({ by, statements: [{ topic: 'standing', value: 'verified', replaces: [nameIn(ana)] }] });
  const shown = (by: string) =>
    decideStanding(vendorOf([ana, replacing(by)], 'acme.example'), 'acme.example', TODAY).shown;
  expect(shown(WRITERS.mal)).toBe('suspicious');
  expect(shown(WRITERS.ben)).toBe('verified');
});

test('a chain that runs through a stranger does not reach what lies behind', () => {
  const ana = entryOf({});
  const mal = entryOf({
    by: WRITERS.mal,
    statements: [{ topic: 'standing', value: 'in-review', replaces: [nameIn(ana)] }],
  });
  const ben = entryOf({
    by: WRITERS.ben,
    statements: [{ topic: 'standing', value: 'verified', replaces: [nameIn(mal)] }],
  });
  const decision = decideStanding(vendorOf([ana, mal, ben], 'acme.example'), 'acme.example', TODAY);
  expect(decision.shown).toBe('disputed');
  expect(decision.acting?.name).toBe(nameIn(ana));
  expect(decision.strangers).toEqual([]);
});
