import { describe, expect, test } from 'vitest';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { countTerms, type Report, readReport } from '../../lib/diligence/read-report.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { sayText } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { type Told, vendorOfTold } from './due-vendor.ts';

const TODAY = '2026-06-01';

const reportOf = (told: Told[]): Report => readReport(vendorOfTold(told), OWN_QUESTIONS, TODAY);
const reportOn = (entries: readonly Entry[]): Report =>
  readReport(foldVendor('acme.example', entries, PEOPLE), OWN_QUESTIONS, TODAY);

describe('who checked what and when', () => {
  test('each person once, with all browsers, those with most to say first', () => {
    const { checkers } = reportOf([
      ['standing', 'verified', 'cleo'],
      ['answer:caller-verification', 'yes/verified'],
      ['answer:texting', 'yes/in-writing', 'anaAtHome'],
      ['answer:offshore', 'unknown'],
      ['term:access', 'present'],
      ['agreement', 'signed', 'ben'],
      ['answer:leie-check', 'yes/vendor-says', 'ben'],
    ]);
    expect(checkers).toMatchObject([
      {
        name: 'Ana Ortiz',
        answers: 3,
        verified: 1,
        inWriting: 1,
        terms: 1,
        agreement: false,
        standing: false,
      },
      { name: 'Ben Adeyemi', answers: 1, verified: 0, inWriting: 0, agreement: true },
      { name: 'Cleo Marsh', answers: 0, standing: true },
    ]);
    expect([checkers[0]?.from, checkers[0]?.to]).toEqual([
      '2026-03-02T09:01:00.000Z',
      '2026-03-02T09:04:00.000Z',
    ]);
  });

  test('not a stranger, not a note, not what was replaced or withdrawn', () => {
    const before = entryOf({ statements: [{ topic: 'answer:texting', value: 'no/verified' }] });
    const after = entryOf({
      by: WRITERS.ben,
      statements: [{ topic: 'answer:texting', value: 'none', replaces: [nameIn(before)] }],
    });
    const noted = entryOf({ by: WRITERS.cleo, statements: [sayText(countSalts(), 'note', 'Called.')] });
    const strange = entryOf({
      by: WRITERS.mal,
      statements: [{ topic: 'answer:texting', value: 'yes/verified' }],
    });
    expect(reportOn([before, after, noted, strange]).checkers).toEqual([]);
  });
});

test.each<[what: string, told: Told[], counts: object]>([
  ['nothing', [], { present: 0, partly: 0, absent: 0, unconfirmed: 15 }],
  [
    'some of each, the more cautious of two',
    [
      ['term:access', 'present'],
      ['term:amendment', 'partly'],
      ['term:books-open', 'absent'],
      ['term:accounting', 'present'],
      ['term:accounting', 'absent', 'ben'],
    ],
    { present: 1, partly: 1, absent: 2, unconfirmed: 11 },
  ],
  ['what a stranger confirms', [['term:access', 'present', 'mal']], { present: 0, unconfirmed: 15 }],
])('terms: %s', (_what, told, counts) => {
  expect(countTerms(reportOf(told).terms)).toMatchObject(counts);
});

test('screenings are the questions that a register answers, while they apply', () => {
  const ids = (report: Report) => report.screenings.map(({ question }) => question.id);
  expect(ids(reportOf([]))).toEqual(['leie-check', 'sam-check', 'breach-portal-check', 'site-identity']);
  const { screenings, registers } = reportOf([
    ['answer:leie-check', 'yes/verified'],
    ['screening:leie.abc', 'possible', 'ben'],
    ['screened:leie', '2026-02-10/1'],
  ]);
  expect(screenings[0]?.fold.value).toEqual({ answer: 'yes', known: 'verified' });
  expect([...registers.dispositions.values()].map(({ result }) => result)).toEqual(['possible']);
  expect(registers.screened).toMatchObject([{ register: 'leie', listDate: '2026-02-10', candidates: 1 }]);
});

test('the agreement stands as its acting view has it, with what that says', () => {
  const signed = entryOf({
    statements: [
      { topic: 'agreement', value: 'signed/2027-05-18', body: { salt: 'A'.repeat(22), noticeDays: 30 } },
    ],
  });
  const draft = entryOf({ by: WRITERS.ben, statements: [{ topic: 'agreement', value: 'draft' }] });
  expect(reportOn([signed]).agreement).toMatchObject({ disputed: false, facts: { noticeDays: 30 } });
  const { agreement } = reportOn([signed, draft]);
  expect([agreement.disputed, agreement.facts]).toEqual([true, { value: { state: 'draft' } }]);
});

test('names and phones of known people, each once and readable', () => {
  const say = (topic: 'name' | 'phone', text: string, by: string = WRITERS.ana) =>
    entryOf({ by, statements: [sayText(countSalts(), topic, text)] });
  const { names, phones } = reportOn([
    say('name', 'Acme Calls'),
    say('name', 'Acme Calls', WRITERS.ben),
    say('name', 'Evil Calls', WRITERS.mal),
    say('phone', '+19185550142'),
  ]);
  expect([names, phones]).toEqual([['Acme Calls'], ['+1 918 555 0142']]);
});

test('what is no gate and has no answer is counted apart', () => {
  const all = reportOf([]).unanswered;
  expect(all.every(({ question }) => !question.gate)).toBe(true);
  const ids = reportOf([['answer:site-identity', 'unknown']]).unanswered.map(({ question }) => question.id);
  expect(ids).toEqual(all.map(({ question }) => question.id).filter((id) => id !== 'site-identity'));
});

test('the digest is of the entries, in whatever order they are read', () => {
  const [one, two] = [entryOf({}), entryOf({ by: WRITERS.ben })];
  expect(reportOn([one, two]).digest).toBe(reportOn([two, one]).digest);
  expect(reportOn([one]).digest).not.toBe(reportOn([one, two]).digest);
  expect(reportOn([one, two]).digest).toMatch(/^[0-9a-f]{64}$/);
});
