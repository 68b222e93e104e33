import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAgreement, foldTerms } from '../../lib/diligence/agreement-gates.ts';
import { decideGate, type GateState } from '../../lib/diligence/decide-gate.ts';
import { foldAnswer } from '../../lib/diligence/fold-answer.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { findQuestion, OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import {
  type AnswerContext,
  type AnswerEffect,
  type AnswerFaults,
  type AnswerForm,
  decideEffect,
  findAnswerFaults,
  findDiffering,
  isStrengthening,
  sayAnswer,
} from '../../lib/diligence/say-answer.ts';
import { indexTopics } from '../../lib/diligence/topic-index.ts';
import { ANSWERS, parseAnswerValue, WAYS_KNOWN } from '../../lib/record/answer-value.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor, type Vendor } from '../../lib/record/fold.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const TODAY = '2026-06-01';
const GATE = ownQuestion('storage-encryption');
const RED_FLAG = ownQuestion('under-your-umbrella');

function ownQuestion(id: string): Question {
  const found = findQuestion(OWN_QUESTIONS, id);
  if (!found) throw new Error(`No question ${id}`);
  return found;
}

function answered(value: string, by: string = WRITERS.ana, question: Question = GATE): Entry {
  return entryOf({ by, statements: [{ topic: `answer:${question.id}`, value, version: 1 }] });
}

function vendorOf(entries: readonly Entry[]): Vendor {
  return foldVendor('acme.example', entries, PEOPLE);
}

function contextOf(entries: readonly Entry[], question: Question = GATE): AnswerContext {
  return { question, fold: foldAnswer(indexTopics(vendorOf(entries)), question), reviewer: 'ana' };
}

function formOf(parts: Partial<AnswerForm>): AnswerForm {
  return {
    answer: undefined,
    known: undefined,
    until: '',
    comment: '',
    reason: '',
    replaces: 'own',
    ...parts,
  };
}

const bens = (value: string) => answered(value, WRITERS.ben);

test.each<[string, Partial<AnswerForm>, readonly Entry[], AnswerFaults]>([
  ['nothing chosen', {}, [], { answer: 'answer-missing' }],
  ['yes, and nobody says how it is known', { answer: 'yes' }, [], { known: 'known-missing' }],
  ['unknown rests on nothing', { answer: 'unknown' }, [], {}],
  ['evasive is the reviewer’s mark alone', { answer: 'evasive' }, [], {}],
  [
    'half a date',
    { answer: 'yes', known: 'in-writing', until: '2026-02-30' },
    [],
    { until: 'until-not-whole' },
  ],
  ['half a date that goes unused', { answer: 'yes', known: 'vendor-says', until: '2026-02-30' }, [], {}],
  [
    'does not apply, no reason',
    { answer: 'does-not-apply' },
    [],
    { reason: 'does-not-apply-reason-missing' },
  ],
  [
    'does not apply, white space',
    { answer: 'does-not-apply', reason: ' \n' },
    [],
    { reason: 'does-not-apply-reason-missing' },
  ],
  ['does not apply, with a reason', { answer: 'does-not-apply', reason: 'No chat.' }, [], {}],
  ['own unknown becomes yes', { answer: 'yes', known: 'verified' }, [answered('unknown')], {}],
  [
    'own no becomes yes',
    { answer: 'yes', known: 'verified' },
    [answered('no/verified')],
    { reason: 'less-caution-reason-missing' },
  ],
  [
    'own evasive becomes yes',
    { answer: 'yes', known: 'verified' },
    [answered('evasive')],
    { reason: 'less-caution-reason-missing' },
  ],
  ['own yes becomes no', { answer: 'no', known: 'verified' }, [answered('yes/verified')], {}],
  ['beside a colleague’s no', { answer: 'yes', known: 'verified' }, [bens('no/verified')], {}],
  [
    'in place of a colleague’s no',
    { answer: 'yes', known: 'verified', replaces: 'all' },
    [bens('no/verified')],
    { reason: 'less-caution-reason-missing' },
  ],
  [
    'in place of a colleague’s unknown',
    { answer: 'yes', known: 'verified', replaces: 'all' },
    [bens('unknown')],
    { reason: 'less-caution-reason-missing' },
  ],
  [
    'in place of a colleague’s weaker yes',
    { answer: 'yes', known: 'verified', replaces: 'all' },
    [bens('yes/vendor-says')],
    {},
  ],
  [
    'a dispute resolved to the cautious side',
    { answer: 'no', known: 'verified', replaces: 'all' },
    [answered('yes/verified'), bens('no/verified')],
    { reason: 'resolve-reason-missing' },
  ],
  ['a comment too long', { answer: 'unknown', comment: 'x'.repeat(10_001) }, [], { comment: 'too-long' }],
])('what keeps an answer from being recorded: %s', (_what, parts, entries, faults) => {
  expect(findAnswerFaults(formOf(parts), contextOf(entries))).toEqual(faults);
});

test('of a red flag, yes is the cautious side: taking it back wants a reason', () => {
  const said = contextOf([answered('yes/vendor-says', WRITERS.ana, RED_FLAG)], RED_FLAG);
  expect(findAnswerFaults(formOf({ answer: 'no', known: 'verified' }), said)).toEqual({
    reason: 'less-caution-reason-missing',
  });
});

test.each([
  ['beside', 'own', ['anas']],
  ['in place of all', 'all', ['anas', 'bens']],
] as const)('an answer %s names what it replaces, and the version it answered', (_what, replaces, names) => {
  const entries = { anas: answered('unknown'), bens: bens('yes/vendor-says') };
  const all = Object.values(entries);
  const question = { ...GATE, version: 3 };
  const form = formOf({
    answer: 'yes',
    known: 'in-writing',
    until: '2027-01-09',
    comment: ' Saw it. ',
    replaces,
  });
  const said = sayAnswer(
    countSalts(),
    { ...form, reason: 'Their letter of 2 May.' },
    { ...contextOf(all), question },
    vendorOf(all),
  );
  expect(said).toMatchObject({
    topic: 'answer:storage-encryption',
    value: 'yes/in-writing/2027-01-09',
    version: 3,
    replaces: names.map((name) => nameIn(entries[name])).sort(),
    body: { comment: 'Saw it.' },
  });
});

test('a reason that nothing asks for any more stays out', () => {
  const form = formOf({ answer: 'yes', known: 'verified', reason: 'No chat.' });
  expect(sayAnswer(countSalts(), form, contextOf([]), vendorOf([]))).not.toHaveProperty('body');
});

test('why words were kept goes along, once', () => {
  const form = formOf({
    answer: 'does-not-apply',
    comment: 'MRN 1',
    reason: 'MRN 1',
    kept: { comment: 'Invented.', reason: 'Invented.' },
  });
  expect(sayAnswer(countSalts(), form, contextOf([]), vendorOf([])).body).toMatchObject({
    kept: 'Invented.',
  });
});

test.each([
  ['the same answer, known better', { answer: 'yes', known: 'verified' }, ['yes/vendor-says'], true],
  ['the same answer, known worse', { answer: 'yes', known: 'vendor-says' }, ['yes/verified'], false],
  ['another answer', { answer: 'yes', known: 'verified' }, ['no/vendor-says'], false],
  ['one of two another', { answer: 'yes', known: 'verified' }, ['yes/vendor-says', 'no/vendor-says'], false],
] as const)('strengthening: %s', (_what, parts, theirs, expected) => {
  const writers = [WRITERS.ben, WRITERS.cleo];
  const context = contextOf(theirs.map((value, n) => answered(value, writers[n])));
  const form = formOf(parts);
  expect(isStrengthening(form, findDiffering(form, context))).toBe(expected);
});

test('a colleague’s equal answer is nothing to decide about, and one’s own is never a colleague’s', () => {
  const form = formOf({ answer: 'yes', known: 'verified' });
  expect(findDiffering(form, contextOf([bens('yes/verified'), answered('no/verified')]))).toEqual([]);
});

const EFFECT_OF: (state: GateState) => AnswerEffect = (state) => {
  if (state.state === 'settled') return 'settles';
  if (state.state === 'lapsed') return 'lapsed';
  if (state.state === 'does-not-apply') return 'drops';
  return state.why as AnswerEffect;
};

test('what an answer is said to do is what it does once it is recorded', () => {
  const values = ANSWERS.flatMap((answer) => [
    answer,
    ...WAYS_KNOWN.flatMap((known) => [
      `${answer}/${known}`,
      `${answer}/${known}/2026-05-31`,
      `${answer}/${known}/2026-06-01`,
    ]),
  ]).filter((value) => parseAnswerValue(value) !== undefined);
  fc.assert(
    fc.property(fc.constantFrom(...values), fc.constantFrom(GATE, RED_FLAG), (value, question) => {
      const index = indexTopics(vendorOf([answered(value, WRITERS.ana, question)]));
      const facts = { index, agreement: foldAgreement(index), terms: foldTerms(index), today: TODAY };
      expect(decideEffect(question, parseAnswerValue(value), TODAY)).toBe(
        EFFECT_OF(decideGate(question, facts)),
      );
    }),
    { numRuns: 400 },
  );
});

test('a question that is no gate holds nothing up, unless its answer is a red flag', () => {
  const plain = { ...GATE, gate: false };
  expect(decideEffect(plain, { answer: 'no', known: 'verified' }, TODAY)).toBe('no-gate');
  expect(decideEffect(plain, { answer: 'evasive' }, TODAY)).toBe('evasive');
  expect(decideEffect({ ...RED_FLAG, gate: false }, { answer: 'yes', known: 'vendor-says' }, TODAY)).toBe(
    'red-flag',
  );
});
