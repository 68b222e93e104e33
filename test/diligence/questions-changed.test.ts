import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addQuestion,
  changeQuestion,
  emptyForm,
  findQuestionFaults,
  formOf,
  moveQuestion,
  type QuestionFaults,
  type QuestionForm,
  retireQuestion,
} from '../../lib/diligence/change-questions.ts';
import type { Question } from '../../lib/diligence/question.ts';
import {
  findQuestion,
  OWN_QUESTIONS,
  type QuestionList,
  questionListSchema,
} from '../../lib/diligence/question-list.ts';

const ID = 'transmission-encryption';

function own(id = ID, list: QuestionList = OWN_QUESTIONS): Question {
  const question = findQuestion(list, id);
  if (!question) throw new Error(`No question ${id}`);
  return question;
}

function changed(change: Partial<QuestionForm>): Question {
  return own(ID, changeQuestion(OWN_QUESTIONS, ID, { ...formOf(own()), ...change }));
}

test.each<[what: string, version: number, change: Partial<QuestionForm>]>([
  ['nothing', 1, {}],
  ['white space', 1, { question: ` ${own().question}\n` }],
  ['its title', 1, { short: 'Encrypted on the way' }],
  ['why it is asked', 1, { why: 'We were asked.' }],
  ['no longer a gate', 1, { gate: false }],
  ['its wording', 2, { question: 'Is it encrypted?' }],
  ['its detail', 2, { followUp: 'With which cipher?' }],
  ['which side concerns', 2, { concerning: 'yes' }],
])('changing %s makes version %i', (_what, version, change) => {
  expect(changed(change).version).toBe(version);
});

test('a change touches no other question, and no id', () => {
  const list = changeQuestion(OWN_QUESTIONS, ID, { ...formOf(own()), question: 'Is it encrypted?' });
  expect(list.questions.map(({ id }) => id)).toEqual(OWN_QUESTIONS.questions.map(({ id }) => id));
  expect(list.questions.filter(({ id }) => id !== ID)).toEqual(
    OWN_QUESTIONS.questions.filter(({ id }) => id !== ID),
  );
});

test('a question that changes its group stands at the end of the other', () => {
  const { questions } = changeQuestion(OWN_QUESTIONS, ID, { ...formOf(own()), group: 'Continuity' });
  const group = questions.filter(({ group }) => group === 'Continuity');
  expect(group.at(-1)?.id).toBe(ID);
  expect(questions).toHaveLength(46);
});

const FORM: QuestionForm = { ...emptyForm('Continuity'), short: 'Visits welcome', question: 'May we visit?' };

test('a new question stands last in its group, with an id of its own that stays', () => {
  const once = addQuestion(OWN_QUESTIONS, FORM);
  const twice = addQuestion(once, FORM);
  const added = twice.questions.filter(({ id }) => !findQuestion(OWN_QUESTIONS, id));
  expect(added.map(({ id, version, group }) => [id, version, group])).toEqual([
    ['own-visits-welcome', 1, 'Continuity'],
    ['own-visits-welcome-2', 1, 'Continuity'],
  ]);
  expect(
    own('own-visits-welcome', changeQuestion(twice, 'own-visits-welcome', { ...FORM, short: 'Visits' })).id,
  ).toBe('own-visits-welcome');
});

test('a title without a letter that an id can hold gives one all the same', () => {
  const list = addQuestion(OWN_QUESTIONS, { ...FORM, short: '訪問' });
  expect(questionListSchema.safeParse(list).success).toBe(true);
});

test.each<[what: string, faults: QuestionFaults, form: Partial<QuestionForm>]>([
  ['whole', {}, {}],
  ['no title', { short: 'short-missing' }, { short: ' ' }],
  ['no question', { question: 'question-missing' }, { question: '' }],
  ['no group', { group: 'group-missing' }, { group: '' }],
  ['the longest title', {}, { short: 'x'.repeat(80) }],
  ['a longer one', { short: 'too-long' }, { short: 'x'.repeat(81) }],
  ['a long why', { why: 'too-long' }, { why: 'x'.repeat(2_001) }],
])('%s', (_what, faults, form) => {
  expect(findQuestionFaults({ ...FORM, ...form })).toEqual(faults);
});

test('a question moves among those of its group and no further', () => {
  const ids = (list: QuestionList) => list.questions.map(({ id }) => id);
  const last = own('extra-privacy-laws');
  expect(moveQuestion(OWN_QUESTIONS, last.id, 1)).toBe(OWN_QUESTIONS);
  expect(moveQuestion(OWN_QUESTIONS, 'baa-offered', -1)).toBe(OWN_QUESTIONS);
  const moved = moveQuestion(OWN_QUESTIONS, 'baa-offered', 1);
  expect(ids(moved).slice(0, 2)).toEqual(['baa-signed', 'baa-offered']);
  expect(moveQuestion(moved, 'baa-offered', -1)).toEqual(OWN_QUESTIONS);
});

test('retiring is taken back without a trace', () => {
  const retired = retireQuestion(OWN_QUESTIONS, ID, true);
  expect(own(ID, retired).retired).toBe(true);
  expect(retireQuestion(retired, ID, false)).toEqual(OWN_QUESTIONS);
});

test('whatever a team does, no id is lost and the list keeps its form', () => {
  const id = fc.constantFrom(...OWN_QUESTIONS.questions.map((question) => question.id));
  const act = fc.oneof(
    fc.record({ act: fc.constant('retire' as const), id, on: fc.boolean() }),
    fc.record({ act: fc.constant('move' as const), id, by: fc.constantFrom(-1 as const, 1 as const) }),
    fc.record({ act: fc.constant('reword' as const), id, text: fc.string({ minLength: 1, maxLength: 40 }) }),
    fc.record({ act: fc.constant('add' as const), short: fc.string({ minLength: 1, maxLength: 80 }) }),
  );
  const isBlank = (text: string) => text.trim() === '';
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let list: QuestionList = OWN_QUESTIONS;
      for (const each of acts) {
        if (each.act === 'retire') list = retireQuestion(list, each.id, each.on);
        else if (each.act === 'move') list = moveQuestion(list, each.id, each.by);
        else if (each.act === 'add' && !isBlank(each.short))
          list = addQuestion(list, { ...FORM, short: each.short });
        else if (each.act === 'reword' && !isBlank(each.text))
          list = changeQuestion(list, each.id, { ...formOf(own(each.id, list)), question: each.text });
      }
      const ids = list.questions.map((question) => question.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id: before } of OWN_QUESTIONS.questions) expect(ids).toContain(before);
      expect(questionListSchema.safeParse(list).error?.issues ?? []).toEqual([]);
    }),
  );
});
