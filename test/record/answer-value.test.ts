import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareAgreements,
  formatAgreementValue,
  parseAgreementValue,
} from '../../lib/record/agreement-value.ts';
import {
  ANSWERS,
  compareAnswers,
  formatAnswerValue,
  parseAnswerValue,
  WAYS_KNOWN,
} from '../../lib/record/answer-value.ts';
import { formatInquiryValue, parseInquiryValue } from '../../lib/record/inquiry-value.ts';

const NEAR_MISSES = [
  '',
  'yes',
  'yes/',
  'yes/written',
  'Yes/in-writing',
  'yes/in-writing/',
  'yes/in-writing/2027-02-30',
  'yes/in-writing/2027-01-09/',
  'yes/in-writing/9 Jan 2027',
  ' yes/in-writing',
  'unknown/verified',
  'evasive/vendor-says',
  'does-not-apply/verified/2027-01-09',
  'none',
];

test.each(NEAR_MISSES)('“%s” is no answer', (value) => {
  expect(parseAnswerValue(value)).toBeUndefined();
});

test('an answer reads back as it was written', () => {
  const known = fc.record(
    {
      answer: fc.constantFrom('yes' as const, 'partial' as const, 'no' as const),
      known: fc.constantFrom(...WAYS_KNOWN),
      until: fc.constantFrom('2027-01-09', '2028-02-29'),
    },
    { requiredKeys: ['answer', 'known'], noNullPrototype: true },
  );
  const bare = fc.record(
    { answer: fc.constantFrom('unknown' as const, 'evasive' as const, 'does-not-apply' as const) },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.oneof(known, bare), (value) => {
      expect(parseAnswerValue(formatAnswerValue(value))).toEqual(value);
    }),
  );
});

const values = [
  ...ANSWERS.flatMap((answer) =>
    answer === 'yes' || answer === 'no' || answer === 'partial'
      ? WAYS_KNOWN.flatMap((known) => [`${answer}/${known}`, `${answer}/${known}/2027-01-09`])
      : [answer],
  ),
];

test.each(['yes', 'no'] as const)('answers have one order where %s concerns', (concerning) => {
  for (const a of values)
    for (const b of values) {
      const [there, back] = [compareAnswers(a, b, concerning), compareAnswers(b, a, concerning)];
      expect(Math.sign(there) + Math.sign(back), `${a} ${b}`).toBe(0);
      if (a !== b) expect(there, `${a} ${b}`).not.toBe(0);
    }
});

test('the concerning side acts, then the weaker way of knowing, then the earlier end', () => {
  const sorted = (concerning: 'yes' | 'no', ...some: string[]) =>
    some.toSorted((a, b) => compareAnswers(a, b, concerning));
  expect(
    sorted('no', 'yes/verified', 'unknown', 'no/verified', 'yes/vendor-says', 'partial/verified'),
  ).toEqual(['no/verified', 'unknown', 'partial/verified', 'yes/vendor-says', 'yes/verified']);
  expect(sorted('yes', 'no/verified', 'unknown', 'yes/verified', 'no/vendor-says')).toEqual([
    'yes/verified',
    'unknown',
    'no/vendor-says',
    'no/verified',
  ]);
  expect(sorted('no', 'yes/verified', 'yes/verified/2027-01-09', 'yes/verified/2026-01-09')).toEqual([
    'yes/verified/2026-01-09',
    'yes/verified/2027-01-09',
    'yes/verified',
  ]);
});

test.each([
  '',
  'Signed',
  'draft/2027-05-18',
  'signed/',
  'signed/2027-5-18',
  'signed/2027-05-18/x',
  'expired',
])('“%s” is no agreement', (value) => {
  expect(parseAgreementValue(value)).toBeUndefined();
});

test('an agreement reads back, and the more cautious view stands first', () => {
  const sorted = [
    'not-required',
    'signed',
    'signed/2028-01-01',
    'signed/2027-05-18',
    'draft',
    'refused',
  ].toSorted(compareAgreements);
  expect(sorted).toEqual([
    'refused',
    'draft',
    'signed/2027-05-18',
    'signed/2028-01-01',
    'signed',
    'not-required',
  ]);
  for (const value of sorted) {
    const parsed = parseAgreementValue(value);
    expect(parsed && formatAgreementValue(parsed)).toBe(value);
  }
});

test.each(['', 'sent', 'sent/', 'sent/tomorrow', 'sent/2026-12-08/x', 'answered/2026-12-08', 'late'])(
  '“%s” is no inquiry',
  (value) => {
    expect(parseInquiryValue(value)).toBeUndefined();
  },
);

test.each(['sent/2026-12-08', 'answered', 'caught-off-guard'])('the inquiry “%s” reads back', (value) => {
  const parsed = parseInquiryValue(value);
  expect(parsed && formatInquiryValue(parsed)).toBe(value);
});
