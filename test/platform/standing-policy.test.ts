import { beforeEach, expect, test, vi } from 'vitest';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { readPolicyQuestions } from '../../lib/platform/policy-questions.ts';
import { readStandingPolicy } from '../../lib/platform/standing-policy.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);

beforeEach(() => {
  browser.extension = {};
});

const questions = (more: object): string => JSON.stringify({ ...OWN_QUESTIONS, ...more });

const policies: [what: string, managed: Record<string, unknown>, asks: boolean | undefined][] = [
  ['none', {}, undefined],
  ['a word in place of yes', { twoPersons: 'true' }, undefined],
  ['no, which leaves it to the questions', { twoPersons: false }, undefined],
  ['questions that are no JSON', { template: '{"approval":"two-persons"' }, undefined],
  ['something else in place of questions', { template: '{"approval":"two-persons"}' }, undefined],
  ['null in place of questions', { template: 'null' }, undefined],
  ['a list without questions', { template: questions({ questions: [] }) }, undefined],
  ['a list without a title', { template: questions({ title: null }) }, undefined],
  ['questions of a later version', { template: questions({ version: 2 }) }, undefined],
  ['questions that ask for something else', { template: questions({ approval: 'three' }) }, undefined],
  ['questions that say nothing of it', { template: questions({}) }, false],
  ['questions that ask for it', { template: questions({ approval: 'two-persons' }) }, true],
  ['the same as some editors save it', { template: `\uFEFF${questions({ approval: 'two-persons' })}` }, true],
  ['yes', { twoPersons: true }, true],
  ['yes, and questions that say nothing of it', { twoPersons: true, template: questions({}) }, true],
];

test.each(policies)('%s', async (_what, managed, asks) => {
  browser.extension = makeFakeExtension({ managed });
  expect((await readStandingPolicy())?.twoPersons).toBe(asks);
});

test.each(policies.filter(([, { twoPersons }]) => twoPersons === undefined))(
  '%s: it has a say exactly where its questions are asked',
  async (_what, managed) => {
    browser.extension = makeFakeExtension({ managed });
    const isAsked = (await readPolicyQuestions()) !== undefined;
    expect((await readStandingPolicy()) !== undefined).toBe(isAsked);
  },
);

test('no policy installed, as Firefox says it', async () => {
  browser.extension = makeFakeExtension({ managed: new Error('Managed storage manifest not found') });
  expect(await readStandingPolicy()).toBeUndefined();
});
