import { expect, it } from 'vitest';
import { isAskable } from '../../lib/diligence/inquiry-askable.ts';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';

it('asks the vendor nothing that the agreement answers, that the reviewer notices, or that the buyer did', () => {
  const left = OWN_QUESTIONS.questions.filter((question) => !isAskable(question)).map(({ id }) => id);
  expect(left).toEqual([
    ...['baa-signed', 'baa-required-terms', 'baa-security-terms', 'onsite-or-independent-review'],
    ...['under-your-umbrella', 'refuses-evidence'],
  ]);
});

it('asks what a team made, but for its red flags', () => {
  expect(isAskable({ id: 'our-own', concerning: 'no' })).toBe(true);
  expect(isAskable({ id: 'our-own', concerning: 'yes' })).toBe(false);
});
