import { expect, test } from 'vitest';
import { readCaughtOffGuard, readInquiries } from '../../lib/diligence/read-inquiry.ts';
import { sayAnswered, sayCaughtOffGuard } from '../../lib/diligence/say-inquiry.ts';
import { sayRedaction, sayWithdrawn } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../record/writers.ts';
import { FORM, INQUIRY_ID, sentEntry, vendorOf } from './inquiry-record.ts';

const sent = sentEntry();
const file = { name: 'answers.xlsx', sha256: 'a'.repeat(64) };
const answered = entryOf({
  by: WRITERS.ben,
  statements: [sayAnswered(countSalts(), { inquiryId: INQUIRY_ID, replaces: [nameIn(sent)], file })],
});

test('a sent inquiry is read back whole', () => {
  expect(readInquiries(vendorOf(sent))).toMatchObject([
    {
      id: INQUIRY_ID,
      due: '2026-06-15',
      to: FORM.to,
      us: FORM.us,
      questions: FORM.questions,
      withCitations: false,
      answered: undefined,
      live: [{ name: nameIn(sent) }],
    },
  ]);
});

test('an answered one still says when it was sent and what was asked', () => {
  const [inquiry, ...others] = readInquiries(vendorOf(sent, answered));
  expect(others).toEqual([]);
  expect(inquiry).toMatchObject({
    due: '2026-06-15',
    questions: FORM.questions,
    file,
    answered: { person: { id: 'ben' } },
    live: [{ name: nameIn(answered) }],
  });
});

test('an answer whose inquiry is not in the list stands alone', () => {
  expect(readInquiries(vendorOf(answered))).toMatchObject([{ id: INQUIRY_ID, sent: undefined, file }]);
});

test('two inquiries stand side by side', () => {
  const second = sentEntry({ inquiryId: 'another-inquiry', due: '2026-07-15' });
  expect(
    readInquiries(vendorOf(sent, second))
      .map(({ due }) => due)
      .sort(),
  ).toEqual(['2026-06-15', '2026-07-15']);
});

test('a withdrawn one, and a stranger’s, are none', () => {
  const withdrawn = entryOf({ statements: [sayWithdrawn('inquiry', [nameIn(sent)])] });
  expect(readInquiries(vendorOf(sent, withdrawn))).toEqual([]);
  expect(readInquiries(vendorOf(sentEntry({}, WRITERS.mal)))).toEqual([]);
});

test('of a redacted one the dates are left, and its answer is still its', () => {
  const redaction = entryOf({ statements: [sayRedaction(countSalts(), [nameIn(sent)], 'A name')] });
  expect(readInquiries(vendorOf(sent, redaction, answered))).toMatchObject([
    { id: INQUIRY_ID, due: '2026-06-15', to: undefined, questions: undefined, file },
  ]);
});

test.each([
  ['no list', 'baa-offered'],
  ['a list with something else in it', [{ id: 'baa-offered', version: 1 }, 'offshore']],
  ['a version that is no number', [{ id: 'baa-offered', version: '1' }]],
  ['an empty list', []],
])('questions that are %s are not read in part', (_case, questions) => {
  const body = { salt: countSalts()(), inquiryId: INQUIRY_ID, questions };
  const entry = entryOf({ statements: [{ topic: 'inquiry', value: 'sent/2026-06-15', body }] });
  expect(readInquiries(vendorOf(entry))[0]?.questions).toBeUndefined();
});

test('a mark that the vendor was caught off guard is no inquiry, and outlives the answer', () => {
  const mark = entryOf({
    statements: [sayCaughtOffGuard(countSalts(), { reason: 'Hung up.', inquiryId: INQUIRY_ID })],
  });
  const vendor = vendorOf(sent, mark, answered);
  expect(readInquiries(vendor)).toHaveLength(1);
  expect(readCaughtOffGuard(vendor)).toMatchObject([{ reason: 'Hung up.', inquiryId: INQUIRY_ID }]);
  const takenBack = entryOf({ statements: [sayWithdrawn('inquiry', [nameIn(mark)])] });
  expect(readCaughtOffGuard(vendorOf(sent, mark, answered, takenBack))).toEqual([]);
});
