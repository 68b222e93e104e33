import { expect, test } from 'vitest';
import { findDisputes } from '../../lib/diligence/find-disputes.ts';
import { planByValue } from '../../lib/diligence/plan-resolution.ts';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { sayResolutions } from '../../lib/diligence/say-resolution.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { sayLink } from '../../lib/record/say.ts';
import { vendorOf } from '../record/team.ts';
import { entryOf, WRITERS } from '../record/writers.ts';
import { answer, KEY, onlyDispute, said, salts, suspicious, verified, WORDS } from './disputes.ts';

const { ana, ben, mal } = WRITERS;

test.each<[what: string, entries: Entry[], disputes: string[]]>([
  ['nothing', [], []],
  ['one view', [said(ana, suspicious)], []],
  ['two who agree', [said(ana, suspicious), said(ben, suspicious)], []],
  ['a stranger who differs', [said(ana, suspicious), said(mal, verified('x'))], []],
  [
    'two stages',
    [said(ana, { topic: 'stage', value: 'in-use' }), said(ben, { topic: 'stage', value: 'ended' })],
    [],
  ],
  [
    'a value of a later version',
    [said(ana, suspicious), said(ben, { topic: 'standing', value: 'beloved' })],
    [],
  ],
  [
    'a retraction beside a view',
    [said(ana, suspicious), said(ben, { topic: 'standing', value: 'none' })],
    [],
  ],
  ['two answers', [answer(ana, 'yes/verified'), answer(ben, 'no/vendor-says')], ['answer:baa-offered']],
  [
    'two ways of knowing',
    [answer(ana, 'yes/verified'), answer(ben, 'yes/vendor-says')],
    ['answer:baa-offered'],
  ],
  [
    'two dates and two standings',
    [
      said(ana, suspicious, { topic: 'review-on', value: '2027-01-01' }),
      said(ben, verified('x'), { topic: 'review-on', value: '2027-02-01' }),
    ],
    ['standing', 'review-on'],
  ],
])('%s', (_what, entries, disputes) => {
  const found = findDisputes(vendorOf(entries, KEY), OWN_QUESTIONS);
  expect(found.map(({ topic }) => topic)).toEqual(disputes);
});

test('the side that concerns acts first, which for a red flag is yes', () => {
  const topic = `answer:${OWN_QUESTIONS.questions.find(({ concerning }) => concerning === 'yes')?.id ?? ''}`;
  const entries = [
    said(ana, { topic, value: 'no/verified' }),
    said(ben, { topic, value: 'yes/vendor-says' }),
  ];
  const [dispute] = findDisputes(vendorOf(entries, KEY), OWN_QUESTIONS);
  expect(dispute?.live.map(({ statement }) => statement.value)).toEqual(['yes/vendor-says', 'no/verified']);
});

test('of a question that the list does not have, no concerns', () => {
  const topic = 'answer:of-another-team';
  const entries = [
    said(ana, { topic, value: 'yes/verified' }),
    said(ben, { topic, value: 'no/vendor-says' }),
  ];
  const [dispute] = findDisputes(vendorOf(entries, KEY), OWN_QUESTIONS);
  expect(dispute?.live.map(({ statement }) => statement.value)).toEqual(['no/vendor-says', 'yes/verified']);
});

test('a verification is settled about the key that was checked, whichever key stands for the vendor', () => {
  const elsewhere = entryOf({ about: 'acme.test', statements: [verified('The agreement.'), sayLink(KEY)] });
  const dispute = onlyDispute(elsewhere, said(ben, suspicious));
  const abouts = ['verified', 'in-review'].flatMap((value) => {
    const planned = planByValue(dispute, value);
    return planned.ok ? sayResolutions(salts, [planned], WORDS).map(({ about }) => about) : [];
  });
  expect([dispute.key, abouts]).toEqual([KEY, ['acme.test', KEY]]);
});
