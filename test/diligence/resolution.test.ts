import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dispute, findDisputes } from '../../lib/diligence/find-disputes.ts';
import {
  type DisputeOf,
  type LeftAlone,
  planByRule,
  planByValue,
  type Resolution,
  type ResolutionRule,
} from '../../lib/diligence/plan-resolution.ts';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { type ResolutionWords, sayResolutions } from '../../lib/diligence/say-resolution.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { foldVendors, foldVerdict, type Vendor, type View } from '../../lib/record/fold.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { sayLink, sayRedaction } from '../../lib/record/say.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { findTopicRule } from '../../lib/record/topics.ts';
import { FAIR } from '../record/acts.ts';
import { EVERYBODY, holds, play, turnsOf, unionOf, vendorOf } from '../record/team.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import {
  answer,
  disputesOf,
  KEY,
  onlyDispute,
  said,
  salts,
  suspicious,
  verified,
  WORDS,
} from './disputes.ts';

const TODAY = '2026-06-01';
const { ana, ben, cleo } = WRITERS;
/** What Ana recorded here is ours; what comes from Ben and Cleo was imported. */
const isAnas = ({ person }: View): boolean => person?.id === 'ana';

const hidden = said(ana, verified('The agreement.'));

test.each<[what: string, rule: ResolutionRule, entries: Entry[], settledBy: string | LeftAlone]>([
  ['two imported sides', 'ours', [said(ben, suspicious), said(cleo, verified('x'))], 'none-ours'],
  [
    'two of our own that differ',
    'ours',
    [said(ana, suspicious), said(WRITERS.anaAtHome, verified('x')), said(ben, verified('y'))],
    'ours-differ',
  ],
  [
    'ours says nothing of what was checked',
    'ours',
    [said(ana, verified('')), said(ben, suspicious)],
    'unreadable',
  ],
  [
    'what we checked was redacted',
    'ours',
    [hidden, said(ana, sayRedaction(salts, [nameIn(hidden)], 'A patient')), said(ben, suspicious)],
    'unreadable',
  ],
  ['ours is verified', 'ours', [said(ana, verified('The agreement.')), said(ben, suspicious)], 'verified'],
  ['ours is the cautious one', 'ours', [said(ana, suspicious), said(ben, verified('x'))], 'suspicious'],
  [
    'ours is verified',
    'cautious',
    [said(ana, verified('The agreement.')), said(ben, suspicious)],
    'suspicious',
  ],
  ['nobody is ours', 'cautious', [said(ben, suspicious), said(cleo, verified('x'))], 'suspicious'],
  [
    'two dates',
    'cautious',
    [
      said(ana, { topic: 'review-on', value: '2027-02-01' }),
      said(ben, { topic: 'review-on', value: '2027-01-01' }),
    ],
    '2027-01-01',
  ],
])('%s, by the rule %s', (_what, rule, entries, settledBy) => {
  const planned = planByRule(onlyDispute(...entries), rule, isAnas);
  expect(planned.ok ? planned.value : planned.why).toBe(settledBy);
});

test('more sides than one statement can name are left alone', () => {
  const many = Array.from({ length: 257 }, (_, n) =>
    said(ana, { topic: 'review-on', value: `20${String(30 + (n % 60)).padStart(2, '0')}-01-01`, n }),
  );
  expect(planByRule(onlyDispute(...many), 'cautious', isAnas)).toMatchObject({ ok: false, why: 'too-many' });
});

function settle(dispute: DisputeOf, value: string, words: Partial<ResolutionWords> = {}): Statement {
  const planned = planByValue(dispute, value);
  if (!planned.ok) throw new Error(planned.why);
  const [act] = sayResolutions(salts, [planned], { ...WORDS, ...words });
  const [statement] = act?.statements ?? [];
  if (!statement) throw new Error('Nothing said');
  return statement;
}

test('a verification that is kept carries what was checked, by whom, and the keys it was checked for', () => {
  const wide = { ...verified('The agreement.'), covers: ['acme.test', 'gone.example'] };
  const entries = [said(ana, wide, sayLink('acme.test')), said(ben, suspicious)];
  const statement = settle(onlyDispute(...entries), 'verified', { isNotReady: () => true });
  expect(statement).toMatchObject({
    topic: 'standing',
    value: 'verified',
    covers: ['acme.test'],
    notReady: true,
  });
  expect(statement.body).toMatchObject({
    checked: 'Ana Ortiz: The agreement.',
    reason: 'Compared both with the file.',
  });
});

test('the facts of an agreement and of a register’s row stay; a comment says whose it is; reasons do not mix', () => {
  const agreement = (by: string, value: string, body: object) =>
    said(by, { topic: 'agreement', value, body: { salt: salts(), ...body } });
  const signed = { vendor: 'Acme LLC', signedOn: '2026-01-02', reason: 'Saw it.' };
  const kept = settle(
    onlyDispute(agreement(ana, 'signed/2027-01-01', signed), agreement(ben, 'draft', {})),
    'signed/2027-01-01',
  );
  expect(kept.body).toMatchObject({ vendor: 'Acme LLC', signedOn: '2026-01-02', reason: WORDS.reason });

  const row = 'screening:leie.abc';
  const judged = (by: string, value: string) =>
    said(by, { topic: row, value, body: { salt: salts(), row: 'ACME LLC, TULSA', name: 'ACME LLC' } });
  const third = settle(onlyDispute(judged(ana, 'confirmed'), judged(ben, 'not-this-vendor')), 'possible');
  expect(third).toMatchObject({ value: 'possible', body: { row: 'ACME LLC, TULSA', reason: WORDS.reason } });

  const topic = 'answer:baa-offered';
  const commented = said(ana, {
    topic,
    value: 'yes/verified',
    version: 2,
    body: { salt: salts(), comment: 'By mail.' },
  });
  const answered = settle(onlyDispute(commented, answer(ben, 'no/vendor-says')), 'yes/verified');
  expect(answered).toMatchObject({ version: 2, body: { comment: 'Ana Ortiz: By mail.' } });
  expect(settle(onlyDispute(commented, answer(ben, 'no/vendor-says')), 'unknown').body).not.toHaveProperty(
    'comment',
  );
});

/** What the more cautious views make of all disputes of a vendor. */
function settleAll(vendor: Vendor) {
  const planned = disputesOf(vendor).map((dispute) => planByRule(dispute, 'cautious', isAnas));
  const settled = planned.filter((one) => one.ok);
  return sayResolutions(salts, settled, WORDS);
}

test('all disputes of a vendor are settled in one entry, and a dispute stays where the record has moved on', () => {
  const entries = [
    said(ana, suspicious, { topic: 'review-on', value: '2027-01-01' }),
    said(ben, verified('x'), { topic: 'review-on', value: '2027-02-01' }),
  ];
  const acts = settleAll(vendorOf(entries, KEY));
  expect(acts).toHaveLength(1);
  const resolved = said(cleo, ...(acts[0]?.statements ?? []));
  expect(findDisputes(vendorOf([...entries, resolved], KEY), OWN_QUESTIONS)).toEqual([]);
  const meanwhile = said(ben, verified('y'));
  const after = findDisputes(vendorOf([...entries, meanwhile, resolved], KEY), OWN_QUESTIONS);
  expect(after.map(({ topic }) => topic)).toEqual(['standing']);
});

test('a vendor with more disputes than an entry holds gets as many entries as it takes', () => {
  const terms = (by: string, value: string) =>
    Array.from({ length: 90 }, (_, n) => said(by, { topic: `answer:q${n}`, value }));
  const vendor = vendorOf([...terms(ana, 'yes/verified'), ...terms(ben, 'no/verified')], KEY);
  const acts = settleAll(vendor);
  expect(acts.map(({ statements }) => statements.length)).toEqual([40, 40, 10]);
});

const ACTS = [...FAIR, 'add-view'] as const;

test('a rule settles what it says it settles, touches nothing else, loses nothing, and is never less cautious unasked', () => {
  const given = fc.record({
    script: turnsOf(ACTS, { writers: EVERYBODY }),
    rule: fc.constantFrom<ResolutionRule>('ours', 'cautious'),
    by: fc.constantFrom('ana', 'ben', 'cleo'),
  });
  holds(given, ({ script, rule, by }) => {
    const all = unionOf(play(script));
    const isOurs = ({ person }: View): boolean => person?.id === by;
    for (const vendor of foldVendors(all, PEOPLE)) {
      const planned = disputesOf(vendor).map((dispute) => planByRule(dispute, rule, isOurs));
      const settled = planned.filter((one) => one.ok);
      const acts = sayResolutions(salts, settled, WORDS);
      const entries = acts.map(({ about, statements }) =>
        entryOf({ about, by: WRITERS[by as 'ana'], statements }),
      );
      const after = vendorOf([...all, ...entries], vendor.keys[0] ?? '');
      expectSettled(
        vendor,
        after,
        planned.filter((one) => !one.ok).map(({ dispute }) => dispute),
        settled,
      );
      for (const one of settled) expectFair(one, rule, isOurs);
      for (const view of vendor.views) expect(after.views.some(({ name }) => name === view.name)).toBe(true);
    }
  });
});

function expectSettled(
  before: Vendor,
  after: Vendor,
  left: readonly Dispute[],
  settled: readonly Resolution[],
): void {
  const still = findDisputes(after, OWN_QUESTIONS).map(({ topic }) => topic);
  expect(still.sort()).toEqual(left.map(({ topic }) => topic).sort());
  const topics = new Set(settled.map(({ dispute }) => dispute.topic));
  for (const { dispute, value } of settled)
    expect(foldVerdict(after, dispute.topic).live.map(({ statement }) => statement.value)).toEqual([value]);
  const others = ({ views }: Vendor): unknown[] =>
    views
      .filter(({ statement }) => !topics.has(statement.topic) && findTopicRule(statement.topic) !== undefined)
      .map(({ name, replacedBy }) => [name, replacedBy.map((by) => by.name)]);
  expect(others(after)).toEqual(others(before));
}

function expectFair(
  { dispute, value, from }: Resolution,
  rule: ResolutionRule,
  isOurs: (view: View) => boolean,
): void {
  if (rule === 'cautious') expect(value).toBe(dispute.live[0]?.statement.value);
  else expect(from && isOurs(from)).toBe(true);
}

test('an entry that settles disputes is one that others take', () => {
  const wide = { ...verified('The agreement.'), covers: ['acme.test'] };
  const entries = [said(ana, wide, sayLink('acme.test')), said(ben, suspicious)];
  const entry = said(cleo, settle(onlyDispute(...entries), 'verified'));
  expect(parseEntry(entry).ok).toBe(true);
  const decision = decideStanding(vendorOf([...entries, entry], 'acme.test'), 'acme.test', TODAY);
  expect([decision.shown, decision.acting && findText(decision.acting, 'reason')]).toEqual([
    'verified',
    WORDS.reason,
  ]);
});
