import { describe, expect, test } from 'vitest';
import { checkTerms } from '../../lib/diligence/check-terms.ts';
import type { TermState } from '../../lib/diligence/find-terms.ts';
import { readAgreementLabels, readAgreementPages } from './agreement-labels.ts';

const LABELS = readAgreementLabels();

interface Outcome {
  readonly file: string;
  readonly term: string;
  readonly wanted: 'present' | 'partly' | 'absent';
  readonly state: TermState;
}

function outcomesOf(half: 'tuning' | 'held-out' | 'fresh' | 'sealed' | 'unseen' | 'last'): Outcome[] {
  return LABELS.filter((label) => label.half === half && label.kind === 'agreement').flatMap(
    ({ file, terms }) =>
      checkTerms(readAgreementPages(file)).terms.map(({ id, state }) => ({
        file,
        term: id,
        wanted: terms?.[id]?.state ?? 'absent',
        state,
      })),
  );
}

const say = (outcomes: readonly Outcome[]): string =>
  outcomes.map(({ file, term, state }) => `${file} ${term}: ${state}`).join('\n');

/** All have been learned from, so that one term of a half may be missed; how new text is read, none of them tells. */
const LEAST_FOUND = 0.99;
const MOST_CLAIMED = 0.02;

describe.each(['tuning', 'held-out', 'fresh', 'sealed', 'unseen', 'last'] as const)('the %s half', (half) => {
  const outcomes = outcomesOf(half);
  const documents = LABELS.filter((label) => label.half === half);

  test('the terms that are there are found, nearly all', async ({ annotate }) => {
    const present = outcomes.filter(({ wanted }) => wanted === 'present');
    const missed = present.filter(({ state }) => state !== 'found');
    const halved = missed.filter(({ state }) => state === 'partly').length;
    await annotate(
      `${half}: ${present.length - missed.length} of ${present.length} found, ${halved} of the rest partly`,
    );
    expect(1 - missed.length / present.length, say(missed)).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  test('hardly a term that is not there is claimed', async ({ annotate }) => {
    const absent = outcomes.filter(({ wanted }) => wanted === 'absent');
    const claimed = absent.filter(({ state }) => state === 'found');
    const halved = absent.filter(({ state }) => state === 'partly').length;
    await annotate(`${half}: ${claimed.length} of ${absent.length} claimed, ${halved} called partly there`);
    expect(claimed.length / absent.length, say(claimed)).toBeLessThanOrEqual(MOST_CLAIMED);
  });

  test('terms that are partly there are told apart', async ({ annotate }) => {
    const partly = outcomes.filter(({ wanted }) => wanted === 'partly');
    const count = (state: TermState) => partly.filter((outcome) => outcome.state === state).length;
    await annotate(
      `${half}: ${count('partly')} of ${partly.length} called partly there, ${count('found')} found, ${count('not-found')} not found`,
    );
    expect(count('partly'), say(partly.filter(({ state }) => state !== 'partly'))).toBeGreaterThan(
      count('found') + count('not-found'),
    );
  });

  test('no agreement is taken for something else, nor anything else for an agreement', async ({
    annotate,
  }) => {
    const wrong = documents
      .map(({ file, kind }) => ({ file, kind, called: checkTerms(readAgreementPages(file)).kind }))
      .filter(({ kind, called }) => called !== kind);
    await annotate(`${half}: ${documents.length - wrong.length} of ${documents.length} called what they are`);
    const crossed = wrong.filter(({ kind, called }) => kind === 'agreement' || called === 'agreement');
    expect(crossed.length, crossed.map(({ file, called }) => `${file}: ${called}`).join('\n')).toBe(0);
  });
});
