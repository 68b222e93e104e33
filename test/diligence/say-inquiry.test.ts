import { describe, expect, test } from 'vitest';
import {
  findInquiryFaults,
  findReasonFault,
  sayAnswered,
  sayCaughtOffGuard,
  sayNotCaughtOffGuard,
  saySent,
} from '../../lib/diligence/say-inquiry.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { countSalts, entryOf } from '../record/writers.ts';
import { FORM, INQUIRY_ID } from './inquiry-record.ts';

describe('an inquiry', () => {
  test.each([
    ['the reply is due today', { due: '2026-06-01' }, {}],
    ['the reply was due yesterday', { due: '2026-05-31' }, { due: 'due-past' }],
    ['the date is not whole', { due: '' }, { due: 'due-missing' }],
    ['the date does not exist', { due: '2026-06-31' }, { due: 'due-missing' }],
    ['nothing is asked', { questions: [] }, { questions: 'no-questions' }],
    ['it goes to nobody', { to: ' ' }, { to: 'to-missing' }],
    ['a name is as long as it may be', { to: 'a'.repeat(200) }, {}],
    ['a name is too long', { to: 'a'.repeat(201), us: 'b'.repeat(201) }, { to: 'too-long', us: 'too-long' }],
    ['the note is too long', { note: 'n'.repeat(10_001) }, { note: 'too-long' }],
  ])('where %s', (_case, changes, faults) => {
    expect(findInquiryFaults({ ...FORM, ...changes }, '2026-06-01')).toEqual(faults);
  });

  test('says when the reply is due, of whom what was asked in which version, and replaces nothing', () => {
    const said = saySent(countSalts(), { ...FORM, note: ' Second try ', citations: true });
    expect(said).toEqual({
      topic: 'inquiry',
      value: 'sent/2026-06-15',
      body: {
        salt: expect.any(String),
        to: 'privacy@acme.example',
        us: 'Alder Valley Health',
        note: 'Second try',
        inquiryId: INQUIRY_ID,
        questions: FORM.questions,
        citations: true,
      },
    });
    expect(parseEntry(entryOf({ statements: [said] })).ok).toBe(true);
  });

  test('leaves out what was not typed', () => {
    expect(Object.keys(saySent(countSalts(), { ...FORM, us: '' }).body ?? {})).toEqual([
      'salt',
      'to',
      'inquiryId',
      'questions',
    ]);
  });
});

test('an answered inquiry takes the place of the sent one and names the reply’s file and nothing of its content', () => {
  const replaces = [`${'A'.repeat(43)}.0`];
  const file = { name: 'answers.xlsx', sha256: 'a'.repeat(64), size: 12 };
  expect(sayAnswered(countSalts(), { inquiryId: INQUIRY_ID, replaces, file })).toMatchObject({
    value: 'answered',
    replaces,
    body: { inquiryId: INQUIRY_ID, file: { name: 'answers.xlsx', sha256: 'a'.repeat(64) } },
  });
  expect(sayAnswered(countSalts(), { inquiryId: INQUIRY_ID, replaces }).body).not.toHaveProperty('file');
});

test('being caught off guard stands beside the inquiry, and is taken back only with a reason', () => {
  const said = sayCaughtOffGuard(countSalts(), { reason: ' Hung up. ', inquiryId: INQUIRY_ID });
  expect(said).toMatchObject({
    value: 'caught-off-guard',
    body: { reason: 'Hung up.', inquiryId: INQUIRY_ID },
  });
  expect(said).not.toHaveProperty('replaces');
  const name = `${'B'.repeat(43)}.0`;
  expect(sayNotCaughtOffGuard(countSalts(), { reason: 'Wrong firm.', replaces: name })).toMatchObject({
    value: 'none',
    replaces: [name],
    body: { reason: 'Wrong firm.' },
  });
  expect([findReasonFault(' \n'), findReasonFault('x'.repeat(10_001)), findReasonFault('Hung up.')]).toEqual([
    'missing',
    'too-long',
    undefined,
  ]);
});
