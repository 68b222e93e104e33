import { expect, test } from 'vitest';
import { findApprovalBar, holdVerified, sayApproval } from '../../lib/record/approval.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor, foldVerdict } from '../../lib/record/fold.ts';
import type { People } from '../../lib/record/people.ts';
import { sayLink, sayReviewOn, sayUnlink } from '../../lib/record/say.ts';
import { decideStanding, type ShownStanding } from '../../lib/record/standing.ts';
import { approval, KEY, standing, withdrawn } from './approvals.ts';
import { vendorOf } from './team.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from './writers.ts';

const OTHER = 'acme.test';
const TODAY = '2026-06-01';
const RULE = { twoPersons: true };
const { ana, anaAtHome, ben, cleo, mal } = WRITERS;
const makeSalt = countSalts();

function review(on: string): Entry {
  return entryOf({ by: ana, statements: [sayReviewOn(on, [])] });
}

const proposed = standing('verified', ana);
const approved = approval(proposed, ben);
const link = entryOf({ by: ana, statements: [sayLink(OTHER)] });
const proposedAgain = standing('verified', ana, { replaces: [nameIn(proposed)] });

interface Case {
  readonly what: string;
  readonly entries: readonly Entry[];
  /** With the rule, on `acme.example`. */
  readonly shown: ShownStanding;
  readonly awaits: boolean;
}

const awaits = (what: string, entries: readonly Entry[]): Case => ({
  what,
  entries,
  shown: 'in-review',
  awaits: true,
});
const shows = (what: string, shown: ShownStanding, entries: readonly Entry[]): Case => ({
  what,
  entries,
  shown,
  awaits: false,
});

const CASES: readonly Case[] = [
  awaits('nobody else says anything', [proposed]),
  awaits('approved by the proposer', [proposed, approval(proposed, ana)]),
  awaits('approved by the proposer’s other browser', [proposed, approval(proposed, anaAtHome)]),
  awaits('said again by the proposer’s other browser', [proposed, standing('verified', anaAtHome)]),
  awaits('approved by a stranger', [proposed, approval(proposed, mal)]),
  awaits('a stranger says verified too', [proposed, standing('verified', mal)]),
  awaits('the approval was taken back', [proposed, approved, withdrawn(approved, ben)]),
  awaits('a third one took the approval back', [proposed, approved, withdrawn(approved, cleo)]),
  awaits('what was approved has been replaced', [proposed, approved, proposedAgain]),
  awaits('an approval of nothing', [proposed, entryOf({ by: ben, statements: [{ topic: 'approval' }] })]),
  awaits('an approval of another statement', [
    proposed,
    review('2027-01-01'),
    approval(review('2027-01-01'), ben),
  ]),
  awaits('an approval in an entry about another key of the vendor', [
    proposed,
    link,
    approval(proposed, ben, OTHER),
  ]),
  awaits('an approval with a value that this version does not know', [
    proposed,
    entryOf({ by: ben, statements: [{ topic: 'approval', value: 'refused', of: [nameIn(proposed)] }] }),
  ]),
  awaits('a colleague verified another key of the vendor', [
    proposed,
    link,
    standing('verified', ben, {}, OTHER),
  ]),
  awaits('the review is past', [proposed, review('2026-01-01')]),
  shows('a colleague approves', 'verified', [proposed, approved]),
  shows('a stranger “takes back” the approval', 'verified', [proposed, approved, withdrawn(approved, mal)]),
  shows('one of two approvals was taken back', 'verified', [
    proposed,
    approved,
    approval(proposed, cleo),
    withdrawn(approved, ben),
  ]),
  shows('the proposer approves a colleague’s proposal', 'verified', [
    standing('verified', ben),
    approval(standing('verified', ben), ana),
  ]),
  shows('what was proposed again is approved again', 'verified', [
    proposed,
    approved,
    proposedAgain,
    approval(proposedAgain, ben),
  ]),
  shows('two people verified it, each of their own', 'verified', [proposed, standing('verified', ben)]),
  shows('a colleague’s own covers this key', 'verified', [
    proposed,
    link,
    standing('verified', ben, { covers: [KEY] }, OTHER),
  ]),
  shows('approved, and the review is past', 'review-due', [proposed, approved, review('2026-01-01')]),
  shows('one of the proposer’s two is approved', 'verified', [
    standing('verified', anaAtHome),
    proposed,
    approved,
  ]),
  shows('approved, and a colleague warns', 'disputed', [proposed, approved, standing('suspicious', cleo)]),
  shows('not approved, and a colleague warns', 'disputed', [proposed, standing('suspicious', cleo)]),
  shows('not approved, and a colleague still reviews', 'disputed', [proposed, standing('in-review', cleo)]),
  shows('a stranger’s, approved', 'unlisted', [
    standing('verified', mal),
    approval(standing('verified', mal), ben),
  ]),
  shows('an approval alone', 'unlisted', [approved]),
  shows('suspicious, “approved”', 'suspicious', [
    standing('suspicious', ana),
    approval(standing('suspicious', ana), ben),
  ]),
  shows('withdrawn after the approval', 'unlisted', [proposed, approved, withdrawn(proposed, ana)]),
];

test.each(CASES)('$what: $shown', ({ entries, shown, awaits }) => {
  const decision = decideStanding(vendorOf(entries, KEY), KEY, TODAY, RULE);
  expect([decision.shown, decision.awaitingApproval]).toEqual([shown, awaits]);
});

test('without the rule nothing awaits approval, and who approved can still be told', () => {
  const alone = decideStanding(vendorOf([proposed], KEY), KEY, TODAY);
  expect([alone.shown, alone.awaitingApproval, alone.approvals]).toEqual(['verified', false, []]);
  expect(decideStanding(vendorOf([proposed], KEY), KEY, TODAY, { twoPersons: false }).shown).toBe('verified');
  const both = decideStanding(vendorOf([proposed, approved], KEY), KEY, TODAY);
  expect(both.approvals.map(({ person }) => person?.name)).toEqual(['Ben Adeyemi']);
});

test('an approval by somebody who turns out to be the proposer is void, and so are two verifications', () => {
  const oneAndTheSame: People = new Map([...PEOPLE, [ben, { id: 'ana', name: 'Ana Ortiz' }]]);
  for (const entries of [
    [proposed, approved],
    [proposed, standing('verified', ben)],
  ]) {
    const decide = (people: People) =>
      decideStanding(foldVendor(KEY, entries, people), KEY, TODAY, RULE).awaitingApproval;
    expect(decide(PEOPLE)).toBe(false);
    expect(decide(oneAndTheSame)).toBe(true);
  }
});

test('an approver whom the list no longer knows approves nothing', () => {
  const withoutBen = new Map([...PEOPLE].filter(([writer]) => writer !== ben));
  const decision = decideStanding(foldVendor(KEY, [proposed, approved], withoutBen), KEY, TODAY, RULE);
  expect(decision.awaitingApproval).toBe(true);
});

test('an approval goes where its verification goes: to the keys it covers, and no further', () => {
  const wide = standing('verified', ana, { covers: [OTHER] });
  const entries = [wide, link, approval(wide, ben)];
  expect(decideStanding(vendorOf(entries, OTHER), OTHER, TODAY, RULE).shown).toBe('verified');
  const narrow = [proposed, link, approved];
  const elsewhere = decideStanding(vendorOf(narrow, OTHER), OTHER, TODAY, RULE);
  expect([elsewhere.shown, elsewhere.awaitingApproval, elsewhere.verifiedElsewhere]).toEqual([
    'unlisted',
    false,
    [KEY],
  ]);
});

test('a page says that another site is verified only once that one is approved', () => {
  const elsewhere = (entries: readonly Entry[]) =>
    decideStanding(vendorOf(entries, OTHER), OTHER, TODAY, RULE).verifiedElsewhere;
  expect(elsewhere([proposed, link])).toEqual([]);
  expect(elsewhere([proposed, link, standing('verified', cleo, {}, KEY)])).toEqual([KEY]);
});

test('a link that ends takes no approval away and lends none', () => {
  const apart = [link, entryOf({ by: ana, statements: [sayUnlink(OTHER, [nameIn(link)])] })];
  const lent = standing('verified', ben, { covers: [KEY] }, OTHER);
  const decide = (entries: readonly Entry[]) =>
    decideStanding(vendorOf(entries, KEY), KEY, TODAY, RULE).shown;
  expect(decide([proposed, approved, ...apart])).toBe('verified');
  expect(decide([proposed, lent, link])).toBe('verified');
  expect(decide([proposed, lent, ...apart])).toBe('in-review');
});

test.each([
  ['its own writer', ana, 'own'],
  ['another key of the proposer', anaAtHome, 'own'],
  ['somebody who approves it already', ben, 'approved-already'],
  ['a third one', cleo, undefined],
] as const)('%s may not approve because: %s %s', (_who, writer, bar) => {
  const vendor = vendorOf([proposed, approved], KEY);
  const [view] = foldVerdict(vendor, 'standing').live;
  expect(view && findApprovalBar(vendor, view, PEOPLE.get(writer)?.id ?? '')).toBe(bar);
});

test('an approval carries its comment in what can be erased, and nothing where there is none', () => {
  const bare = sayApproval(makeSalt, { verified: 'x.0', comment: ' ', kept: undefined });
  expect(bare).toEqual({ topic: 'approval', of: ['x.0'] });
  const said = sayApproval(makeSalt, { verified: 'x.0', comment: ' Read it too. ', kept: 'public' });
  expect(said.body).toMatchObject({ reason: 'Read it too.', kept: 'public' });
});

test('only where an entry says verified is there a rule to look up', () => {
  expect(holdVerified([standing('suspicious', ana), approved])).toBe(false);
  expect(holdVerified([standing('suspicious', ana), proposed])).toBe(true);
});
