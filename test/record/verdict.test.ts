import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldVendors, foldVerdict } from '../../lib/record/fold.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { sayStanding } from '../../lib/record/say.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { STANDINGS } from '../../lib/record/topics.ts';
import { FAIR, SAYING } from './acts.ts';
import { holds, KEYS, play, type Team, turnsOf, unionOf, vendorOf, type Written } from './team.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from './writers.ts';

const VERDICTS = ['standing', 'review-on', 'agreement', 'answer:baa-offered'] as const;

/**
 * What stands on one key, told from who had seen what and not from `replaces`: everything said on the topic that no
 * later writer on that key had before it.
 */
function standingByCause(team: Team, key: string, topic: string): Written[] {
  const said = team.written.filter(
    ({ entry, statement }) =>
      entry.about === key && statement.topic === topic && statement.value !== 'beloved',
  );
  return said.filter(
    (older) => older.statement.value !== 'none' && !said.some(({ past }) => past.has(older.entry.id)),
  );
}

test('a verdict is disputed exactly where people who had not seen each other’s view differ', () => {
  holds(turnsOf([...SAYING, 'redact-own']), (script) => {
    const team = play(script);
    const all = unionOf(team);
    for (const key of KEYS) {
      const vendor = vendorOf(all, key);
      for (const topic of VERDICTS) {
        const expected = standingByCause(team, key, topic);
        const verdict = foldVerdict(vendor, topic);
        expect(verdict.live.map(({ name }) => name).sort()).toEqual(expected.map(({ name }) => name).sort());
        expect(verdict.disputed).toBe(new Set(expected.map(({ statement }) => statement.value)).size > 1);
      }
    }
  });
});

test('links taken back leave each key what was said on it, and no false dispute', () => {
  const withLinks = turnsOf(['verify', 'question', 'warn', 'retract', 'link', 'unlink'], {
    writers: ['ana', 'ben'],
    keys: KEYS.slice(0, 2),
  });
  holds(withLinks, (script) => {
    const team = play(script);
    const all = unionOf(team);
    for (const key of KEYS) {
      const vendor = vendorOf(all, key);
      if (vendor.keys.length > 1) continue;
      const expected = standingByCause(team, key, 'standing');
      const { live, disputed } = foldVerdict(vendor, 'standing');
      expect(live.map(({ name }) => name).sort()).toEqual(expected.map(({ name }) => name).sort());
      expect(disputed).toBe(new Set(expected.map(({ statement }) => statement.value)).size > 1);
    }
  });
});

test('the most cautious view of a dispute acts', () => {
  holds(turnsOf(['verify', 'question', 'warn', 'add-view', 'review']), (script) => {
    const all = unionOf(play(script));
    for (const key of KEYS) {
      const vendor = vendorOf(all, key);
      const standing = foldVerdict(vendor, 'standing');
      const values = standing.live.map(({ statement }) => statement.value);
      expect(standing.acting?.statement.value).toBe(STANDINGS.find((value) => values.includes(value)));
      const review = foldVerdict(vendor, 'review-on');
      const dates = review.live.map(({ statement }) => statement.value ?? '').sort();
      expect(review.acting?.statement.value).toBe(dates[0]);
    }
  });
});

test('one entry that replaces all live views ends the dispute', () => {
  const resolution = fc.tuple(turnsOf([...FAIR, 'add-view']), fc.constantFrom(...STANDINGS));
  holds(resolution, ([script, value]) => {
    const all = unionOf(play(script));
    for (const key of KEYS) {
      const { live } = foldVerdict(vendorOf(all, key), 'standing');
      const replaces = live.map(({ name }) => name);
      const said = sayStanding(countSalts(), { value, reason: 'we talked', replaces });
      const resolved = entryOf({ about: key, by: WRITERS.cleo, statements: [said] });
      const verdict = foldVerdict(vendorOf(mergeEntries(all, [resolved]), key), 'standing');
      expect(verdict.live.map(({ name }) => name)).toEqual([nameIn(resolved)]);
      expect(verdict.disputed).toBe(false);
    }
  });
});

test('no clock decides a verdict', () => {
  const century = 100 * 365 * 24 * 3_600_000;
  const clocks = fc.tuple(
    turnsOf([...FAIR, 'add-view']),
    fc.array(fc.integer({ min: -century, max: century }), { minLength: 12, maxLength: 12 }),
  );
  holds(clocks, ([script, errors]) => {
    const right = play(script);
    const wrong = play(script, (turn) => new Date(Date.UTC(2026, 2, 2) + (errors[turn] ?? 0)));
    expect(decisionsOf(wrong)).toEqual(decisionsOf(right));
  });
});

/** What is decided about every vendor, with statements named by the turn they were made in. */
function decisionsOf(team: Team): unknown {
  const turnOf = new Map(team.written.map(({ name, turn }) => [name, turn]));
  return foldVendors(unionOf(team), PEOPLE).map((vendor) => [
    vendor.keys.map((key) => {
      const { shown, acting, reviewOn, leftOn } = decideStanding(vendor, key, '2027-05-01');
      return [key, shown, acting?.statement.value, reviewOn, leftOn];
    }),
    VERDICTS.map((topic) =>
      foldVerdict(vendor, topic)
        .live.map(({ name }) => turnOf.get(name) ?? -1)
        .sort((a, b) => a - b),
    ),
  ]);
}

test('two browsers set a review date while apart: the earlier date acts, whoever’s clock is ahead', () => {
  const early = entryOf({ statements: [{ topic: 'review-on', value: '2027-01-01' }] });
  const late = entryOf({
    by: WRITERS.ben,
    at: '2028-03-02T09:00:00.000Z',
    statements: [{ topic: 'review-on', value: '2028-01-01' }],
  });
  const verdict = foldVerdict(vendorOf([early, late], early.about), 'review-on');
  expect(verdict.disputed).toBe(true);
  expect(verdict.acting?.name).toBe(nameIn(early));
});

test('two people who say the same do not dispute', () => {
  const views = [WRITERS.ana, WRITERS.ben].map((by) => entryOf({ by }));
  const verdict = foldVerdict(vendorOf(views, 'acme.example'), 'standing');
  expect(verdict.live).toHaveLength(2);
  expect(verdict.disputed).toBe(false);
});
