import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findApprovals, holdVerified } from '../../lib/record/approval.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVerdict, type Vendor } from '../../lib/record/fold.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { FAIR } from './acts.ts';
import { withdrawn } from './approvals.ts';
import { EVERYBODY, holds, KEYS, play, turnsOf, unionOf, vendorOf } from './team.ts';
import { entryOf, nameIn, WRITERS } from './writers.ts';

const TODAY = '2026-06-01';
const RULE = { twoPersons: true };

/** Turns with approvals strewn in: by anybody, of whatever `verified` they hold, on its own key or on another. */
const signing = fc.record({
  script: turnsOf(FAIR, { writers: EVERYBODY }),
  signatures: fc.array(
    fc.record({
      who: fc.constantFrom(...EVERYBODY),
      target: fc.nat({ max: 11 }),
      key: fc.constantFrom(undefined, ...KEYS),
      isTakenBack: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
});

function sign({ script, signatures }: typeof signing extends fc.Arbitrary<infer T> ? T : never): Entry[] {
  const all = unionOf(play(script));
  const targets = all.filter((entry) => holdVerified([entry]));
  const signed = signatures.flatMap(({ who, target, key, isTakenBack }) => {
    const entry = targets[target % Math.max(1, targets.length)];
    if (!entry) return [];
    const place = entry.statements.findIndex((said) => said.value === 'verified');
    const of = [nameIn(entry, place)];
    const by = WRITERS[who];
    const said = entryOf({ by, about: key ?? entry.about, statements: [{ topic: 'approval', of }] });
    return isTakenBack ? [said, withdrawn(said, by)] : [said];
  });
  return [...all, ...signed];
}

/** Known people who stand for a `verified` on a key of a vendor, by the letter of the rule and with no other code. */
function standFor(vendor: Vendor, key: string): Set<string> {
  const live = vendor.views.filter(({ person, replacedBy }) => person && replacedBy.length === 0);
  const here = live.filter(
    ({ statement, entry }) =>
      statement.topic === 'standing' &&
      statement.value === 'verified' &&
      (entry.about === key || statement.covers?.includes(key)),
  );
  const groups = here.map(
    (view) =>
      new Set([
        view.person?.id ?? '',
        ...live
          .filter(
            ({ statement, entry }) =>
              statement.topic === 'approval' &&
              statement.value === undefined &&
              entry.about === view.entry.about &&
              statement.of?.includes(view.name),
          )
          .map(({ person }) => person?.id ?? ''),
      ]),
  );
  const own = new Set(here.map(({ person }) => person?.id ?? ''));
  return groups.reduce((most, group) => (group.size > most.size ? group : most), own);
}

test('under the rule a vendor shows verified, or once verified, exactly where two known people stand for it', () => {
  holds(signing, (given) => {
    const all = sign(given);
    for (const key of KEYS) {
      const vendor = vendorOf(all, key);
      const alone = decideStanding(vendor, key, TODAY);
      const two = decideStanding(vendor, key, TODAY, RULE);
      const rests = alone.shown === 'verified' || alone.shown === 'review-due';
      expect(two.awaitingApproval).toBe(rests && standFor(vendor, key).size < 2);
      expect(two.shown).toBe(two.awaitingApproval ? 'in-review' : alone.shown);
    }
  });
});

test('an approval changes no verdict, joins no keys, and never lets a proposer count twice', () => {
  holds(signing, (given) => {
    const all = sign(given);
    const without = all.filter(({ statements }) => statements.every(({ topic }) => topic !== 'approval'));
    for (const key of KEYS) {
      const [signed, bare] = [vendorOf(all, key), vendorOf(without, key)];
      expect(signed.keys).toEqual(bare.keys);
      const live = (vendor: Vendor) => foldVerdict(vendor, 'standing').live.map(({ name }) => name);
      expect(live(signed)).toEqual(live(bare));
      for (const view of foldVerdict(signed, 'standing').live)
        expect(
          findApprovals(signed, view).every(({ person }) => person && person.id !== view.person?.id),
        ).toBe(true);
    }
  });
});

test('whatever order entries come in, the same ones await approval', () => {
  holds(signing, (given) => {
    const all = sign(given);
    for (const key of KEYS) {
      const decide = (entries: readonly Entry[]) => {
        const { shown, awaitingApproval, acting } = decideStanding(vendorOf(entries, key), key, TODAY, RULE);
        return [shown, awaitingApproval, acting?.name];
      };
      expect(decide(all.toReversed())).toEqual(decide(all));
    }
  });
});
