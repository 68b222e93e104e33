import { expect, test } from 'vitest';
import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import { isRedFlag } from '../../lib/diligence/question.ts';
import {
  askedQuestions,
  findQuestion,
  OWN_QUESTIONS,
  questionListSchema,
} from '../../lib/diligence/question-list.ts';

test('the questions that come with the product have the form of a list', () => {
  expect(questionListSchema.parse(OWN_QUESTIONS)).toEqual(OWN_QUESTIONS);
});

test('there are 46 questions, eight of them for the first look, two of them red flags, each id once', () => {
  const { questions } = OWN_QUESTIONS;
  expect(new Set(questions.map(({ id }) => id)).size).toBe(46);
  expect(questions.filter(({ firstLook }) => firstLook)).toHaveLength(8);
  expect(questions.filter(isRedFlag).map(({ id }) => id)).toEqual([
    'under-your-umbrella',
    'refuses-evidence',
  ]);
  expect(questions.filter(isAnsweredByAgreement).map(({ id }) => id)).toEqual([
    'baa-signed',
    'baa-required-terms',
    'baa-security-terms',
  ]);
});

test('questions of one group stand together', () => {
  const groups = OWN_QUESTIONS.questions.map(({ group }) => group);
  const turns = groups.filter((group, n) => group !== groups[n - 1]);
  expect(new Set(turns).size).toBe(turns.length);
});

test('what only good sense asks cites no rule as its basis', () => {
  const wrong = OWN_QUESTIONS.questions.filter(
    ({ basis, citations }) => basis === 'required' && !citations.some((each) => /CFR|U\.S\.C\./.test(each)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a retired question is not asked and is still found', () => {
  const [first, ...others] = OWN_QUESTIONS.questions;
  if (!first) throw new Error('No questions');
  const list = { ...OWN_QUESTIONS, questions: [{ ...first, retired: true }, ...others] };
  expect(askedQuestions(list)).toEqual(others);
  expect(findQuestion(list, first.id)).toMatchObject({ id: first.id, retired: true });
});
