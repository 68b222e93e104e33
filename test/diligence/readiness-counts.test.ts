import { describe, expect, test } from 'vitest';
import { countFirstLook, isReadyOnceVerified } from '../../lib/diligence/decide-readiness.ts';
import { type Question, SCOPE_FACTS } from '../../lib/diligence/question.ts';
import { OWN_QUESTIONS, type QuestionList } from '../../lib/diligence/question-list.ts';
import { formatScope } from '../../lib/diligence/scope.ts';
import type { Told } from './due-vendor.ts';
import { decide, inBrief, SETTLED, settledBut, TODAY } from './settled-vendor.ts';

const LIES = 'transmission-encryption';

test('what is open is counted over the gates that apply', () => {
  const { gates, open } = decide(
    settledBut(
      [`answer:${LIES}`, 'answer:offshore', 'answer:texting'],
      ['answer:offshore', 'does-not-apply'],
      ['scope', 'phi recording payments outbound remote web stricter'],
    ),
  );
  expect([open, gates.length]).toEqual([1, 27]);
});

test('without patient information nearly all fall away', () => {
  const { gates } = decide([['scope', 'nothing']]);
  expect(gates.map(({ question }) => question.id)).toEqual(['leie-check', 'refuses-evidence']);
});

test('of two scopes each fact that somebody names holds', () => {
  const { scope } = decide([
    ['scope', 'phi recording'],
    ['scope', 'texting', 'ben'],
  ]);
  expect([...(scope ?? [])].sort()).toEqual(['phi', 'recording', 'texting']);
});

test('red flags stand first, then disputes, lapses, law, conditional, article, good practice', () => {
  const { reasons } = decide([
    ['answer:under-your-umbrella', 'yes/vendor-says'],
    ['answer:caller-verification', 'yes/verified'],
    ['answer:caller-verification', 'no/verified', 'ben'],
    ['review-on', '2026-01-01'],
  ]);
  const kinds = reasons.map((reason) => (reason.kind === 'open' ? reason.question.basis : reason.kind));
  expect(kinds.filter((kind, n) => kind !== kinds[n - 1])).toEqual([
    'red-flag',
    'dispute',
    'lapsed',
    'required',
    'addressable',
    'conditional',
    'article',
    'good-practice',
  ]);
});

describe('a team’s own list', () => {
  const ask = (change: Partial<Question>, id = LIES): QuestionList => ({
    ...OWN_QUESTIONS,
    questions: OWN_QUESTIONS.questions.map((question) =>
      question.id === id ? { ...question, ...change } : question,
    ),
  });

  test('a retired gate is not counted', () => {
    const { state, gates } = decide(settledBut([`answer:${LIES}`]), ask({ retired: true }));
    expect([state, gates.length]).toEqual(['ready', 28]);
  });

  test('an answer survives a new version of its question', () => {
    expect(decide(SETTLED, ask({ version: 2, question: 'Is it encrypted everywhere?' })).state).toBe('ready');
  });

  test('a gate of the team’s own counts', () => {
    const own = { ...(OWN_QUESTIONS.questions[0] as Question), id: 'visits-welcome', gate: true };
    const list = { ...OWN_QUESTIONS, questions: [...OWN_QUESTIONS.questions, own] };
    expect(decide(SETTLED, list).reasons.map(inBrief)).toEqual(['open visits-welcome: not-answered']);
  });
});

test('the first look counts what is answered, however, of its eight', () => {
  expect(countFirstLook(decide([]))).toEqual({ done: 0, of: 8 });
  const some = decide([
    ['answer:baa-offered', 'unknown'],
    ['answer:offshore', 'does-not-apply'],
    ['answer:leie-check', 'yes/verified'],
    ['answer:leie-check', 'no/verified', 'ben'],
    ['answer:texting', 'yes/verified'],
  ]);
  expect(countFirstLook(some)).toEqual({ done: 3, of: 8 });
});

test('every fact of the scope drops or keeps at least one question', () => {
  const all = decide([['scope', formatScope(new Set(SCOPE_FACTS))]]).asked.length;
  expect(all).toBe(OWN_QUESTIONS.questions.length);
  for (const fact of SCOPE_FACTS) {
    const others = new Set(SCOPE_FACTS.filter((other) => other !== fact));
    expect(decide([['scope', formatScope(others)]]).asked.length, fact).toBeLessThan(all);
  }
});

test.each<[what: string, ready: boolean, told: readonly Told[]]>([
  ['everything settled', true, SETTLED],
  ['suspicious until now', true, [...SETTLED, ['standing', 'suspicious']]],
  ['the review due', true, [...SETTLED, ['review-on', TODAY]]],
  ['the agreement ended', false, settledBut(['agreement'], ['agreement', 'signed/2026-05-31'])],
  ['a gate open', false, settledBut([`answer:${LIES}`])],
  ['an answer disputed', false, [...SETTLED, [`answer:${LIES}`, 'no/in-writing', 'ben']]],
])('%s: verified needs no reason: %s', (_what, ready, told) => {
  expect(isReadyOnceVerified(decide(told))).toBe(ready);
});
