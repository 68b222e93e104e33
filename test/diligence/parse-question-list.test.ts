import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatQuestionList,
  type LeftOut,
  parseQuestionList,
  type QuestionListFault,
} from '../../lib/diligence/parse-question-list.ts';
import { planQuestions } from '../../lib/diligence/plan-questions.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { OWN_QUESTIONS, type QuestionList } from '../../lib/diligence/question-list.ts';

const TEXT = formatQuestionList(OWN_QUESTIONS);
const [FIRST, SECOND, THIRD] = OWN_QUESTIONS.questions as readonly [Question, Question, Question];

function fileOf(questions: readonly unknown[], frame: Record<string, unknown> = {}): string {
  return JSON.stringify({ format: 'first-call/questions', version: 1, title: 'Ours', ...frame, questions });
}

test('a list reads back as it was saved, also with a byte order mark', () => {
  expect(parseQuestionList(TEXT)).toEqual({ ok: true, list: OWN_QUESTIONS, leftOut: [] });
  expect(parseQuestionList(`\uFEFF${TEXT}`)).toEqual({ ok: true, list: OWN_QUESTIONS, leftOut: [] });
});

test.each<[what: string, fault: QuestionListFault, text: string]>([
  ['nothing', 'not-json', ''],
  ['half a file', 'not-json', TEXT.slice(0, 2_000)],
  ['a list of vendors', 'not-questions', '{"format":"first-call/list","version":1,"entries":[]}'],
  ['an array', 'not-questions', '[]'],
  ['null', 'not-questions', 'null'],
  ['a later version', 'newer-version', fileOf([FIRST], { version: 2 })],
  ['no questions', 'no-questions', fileOf([])],
  ['only broken questions', 'no-questions', fileOf([{ ...FIRST, id: 'Not An Id' }])],
  ['more questions than anybody asks', 'not-questions', fileOf(Array(401).fill(FIRST))],
  ['nested beyond reason', 'not-questions', `{"format":${'['.repeat(500)}${']'.repeat(500)}}`],
  ['a huge file', 'too-large', ' '.repeat(4_000_001)],
])('%s: %s', (_what, fault, text) => {
  expect(parseQuestionList(text)).toEqual({ ok: false, fault });
});

test.each<[what: string, leftOut: LeftOut, item: unknown]>([
  ['the same id again', { name: FIRST.id, why: 'same-id' }, { ...FIRST, question: 'Another?' }],
  ['no id', { name: '{"short":"x"}', why: 'shape' }, { short: 'x' }],
  ['a version of nought', { name: SECOND.id, why: 'shape' }, { ...SECOND, version: 0 }],
  ['an unknown basis', { name: SECOND.id, why: 'shape' }, { ...SECOND, basis: 'certified' }],
  [
    'law that cites none',
    { name: SECOND.id, why: 'law-without-citation' },
    { ...SECOND, citations: ['Our counsel'] },
  ],
])('a question with %s is left out by name, and the rest goes on', (_what, leftOut, item) => {
  const parsed = parseQuestionList(fileOf([FIRST, item, THIRD]));
  expect(parsed).toMatchObject({ ok: true, leftOut: [leftOut] });
  expect(parsed.ok && parsed.list.questions).toEqual([FIRST, THIRD]);
});

test('questions of one group are brought together', () => {
  const other = { ...THIRD, group: 'Other' };
  const parsed = parseQuestionList(fileOf([FIRST, other, SECOND]));
  expect(parsed.ok && parsed.list.questions.map(({ id }) => id)).toEqual([FIRST.id, SECOND.id, other.id]);
});

test('a damaged file gives a list or a fault', () => {
  const damage = fc.record({ at: fc.nat({ max: TEXT.length - 1 }), text: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      let text = TEXT;
      for (const { at, text: put } of damages) text = text.slice(0, at) + put + text.slice(at + 1);
      const parsed = parseQuestionList(text);
      if (parsed.ok) expect(parsed.list.questions.length + parsed.leftOut.length).toBeGreaterThan(0);
      else expect(parsed.fault).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});

const listOf = (...questions: Question[]): QuestionList => ({ ...OWN_QUESTIONS, questions });
const reworded = (question: Question, version: number, text = 'Another?'): Question => ({
  ...question,
  version,
  question: text,
});

test.each<[what: string, fate: string, version: number, ours: Question, theirs: Question]>([
  ['the same', 'same', 1, FIRST, FIRST],
  ['another title', 'changed', 1, FIRST, { ...FIRST, short: 'Offered' }],
  ['a later version', 'reworded', 2, FIRST, reworded(FIRST, 2)],
  ['an earlier version', 'older', 3, reworded(FIRST, 3), FIRST],
  ['two wordings of one version', 'reworded', 3, reworded(FIRST, 2, 'Ours?'), reworded(FIRST, 2, 'Theirs?')],
])('%s: %s, version %i', (_what, fate, version, ours, theirs) => {
  const { questions, list } = planQuestions(listOf(ours), listOf(theirs));
  expect(questions.map((each) => [each.fate, each.question.version])).toEqual([[fate, version]]);
  expect(list.questions).toEqual(questions.map(({ question }) => question));
});

test('a question that only we have is kept, retired; theirs stand in their order', () => {
  const { list, questions } = planQuestions(listOf(FIRST, SECOND), listOf(THIRD, SECOND));
  expect(list.questions.map(({ id, retired }) => [id, retired ?? false])).toEqual([
    [THIRD.id, false],
    [SECOND.id, false],
    [FIRST.id, true],
  ]);
  expect(questions.map(({ fate }) => fate)).toEqual(['new', 'same', 'kept']);
});

test('taking a list over twice changes nothing more', () => {
  const once = planQuestions(OWN_QUESTIONS, listOf(THIRD, reworded(SECOND, 2))).list;
  const theirs = listOf(THIRD, reworded(SECOND, 2));
  expect(planQuestions(once, theirs).list).toEqual(once);
});

test('what a list asks of a verification goes along with it; another word for it is no list', () => {
  const asking = { ...listOf(FIRST), approval: 'two-persons' as const };
  expect(parseQuestionList(formatQuestionList(asking))).toMatchObject({ ok: true, list: asking });
  const odd = JSON.stringify({ ...asking, approval: 'one-person' });
  expect(parseQuestionList(odd)).toEqual({ ok: false, fault: 'not-questions' });
});
