import { describe, expect, test } from 'vitest';
import { AGREEMENT_TERMS, type TermId } from '../../lib/diligence/agreement-terms.ts';
import { checkTerms } from '../../lib/diligence/check-terms.ts';

const HEAD =
  'BUSINESS ASSOCIATE AGREEMENT\n\nThis agreement is between Larkfield Clinic ("Client") and Rook Message Bureau ("Vendor"). PHI means protected health information.\n';

const findingOf = (pages: readonly string[], id: TermId) =>
  checkTerms(pages).terms.find((term) => term.id === id);

test('every term is answered, in the order of the law', () => {
  expect(checkTerms(['Nothing here.']).terms.map(({ id }) => id)).toEqual(
    AGREEMENT_TERMS.map(({ id }) => id),
  );
});

test('a term is shown in its own words with its page, whatever the scanner made of them', () => {
  const pages = [
    HEAD,
    'Vendor shall rnake its internal practices, books and records available to the Secretary.',
  ];
  expect(findingOf(pages, 'books-open')).toEqual({
    id: 'books-open',
    state: 'found',
    sentence: 'Vendor shall rnake its internal practices, books and records available to the Secretary.',
    page: 2,
  });
});

test('a sentence may run over a page, past footer and header, and begins on its first page', () => {
  const foot = (n: number) => `Form 12, revised\nPage ${n} of 3`;
  const pages = [
    `Agreement\n${HEAD}\n${foot(1)}`,
    `Agreement\nVendor shall report to Client any security inci-\n${foot(2)}`,
    `Agreement\ndent of which it becomes aware.\n${foot(3)}`,
  ];
  expect(findingOf(pages, 'security-incidents')).toMatchObject({ state: 'found', page: 2 });
});

describe('what is not said by the vendor, or not said', () => {
  const amend = (lines: string) => findingOf([`${HEAD}\n${lines}`], 'amendment')?.state;

  test.each([
    [
      'the other party’s list',
      'Client agrees to:\n\n(a) incorporate amendments to PHI under 45 CFR 164.526.',
    ],
    ['a heading without a body', '4. Amendment of PHI (45 CFR 164.526)\n\n[Reserved]'],
    [
      'a definition that nothing uses',
      '"Correction" means that Vendor amends PHI as 45 CFR 164.526 requires.',
    ],
    ['a refusal', 'Vendor is not required to make amendments to PHI under 45 CFR 164.526.'],
    ['a recital', 'WHEREAS Vendor will make amendments to PHI under 45 CFR 164.526;'],
    ['a question', 'Shall Vendor make amendments to PHI under 45 CFR 164.526?'],
  ])('%s', (_, lines) => {
    expect(amend(lines)).toBe('not-found');
  });

  test.each([
    ['the vendor’s list', 'Vendor agrees to:\n\n(a) incorporate amendments to PHI under 45 CFR 164.526.'],
    ['a list inside a sentence', 'Vendor shall: (a) keep PHI safe; and (b) incorporate amendments to PHI.'],
    [
      'a definition that a duty uses',
      '"Correction Duty" means incorporating amendments to PHI as Client directs.\n\nVendor shall perform the Correction Duty.',
    ],
    ['a list under a heading', 'DUTIES OF VENDOR\n\n• Incorporate amendments to PHI as Client directs.'],
  ])('but %s says it', (_, lines) => {
    expect(amend(lines)).toBe('found');
  });
});

test('terms that stand only in the regulation are there in part, each that is named', () => {
  const { terms } = checkTerms([
    `${HEAD}\nVendor shall comply with 45 CFR 164.504(e)(2)(ii)(E) through (G) and 164.314(a)(2)(i)(C) as if set out here.`,
  ]);
  expect(terms.filter(({ missing }) => missing === 'own-words').map(({ id }) => id)).toEqual([
    'access',
    'amendment',
    'accounting',
    'security-incidents',
  ]);
});

test('what the text itself strikes out is not there', () => {
  const list = '8. Vendor shall incorporate amendments to PHI under 45 CFR 164.526.';
  const state = (after: string) => findingOf([`${HEAD}\n${list}\n\n${after}`], 'amendment')?.state;
  expect(state('We agree to everything on your list, apart from number 8. Please take 8 out.')).toBe(
    'not-found',
  );
  expect(state('Section 8 is hereby deleted.')).toBe('not-found');
  expect(state('Section 9 is hereby deleted.')).toBe('found');
  expect(state('Section 8 is deleted and replaced by what stands above.')).toBe('found');
});

const PROMISES =
  'You may use PHI only to answer our phones. You will not use or disclose PHI otherwise than as this letter allows or the law requires. You will report to us any use or disclosure of PHI that this letter does not allow. You will return or destroy all PHI when this letter ends.';

test.each([
  ['', 'no-text'],
  ['3', 'no-text'],
  [
    'MUTUAL NON-DISCLOSURE AGREEMENT\n\nEach party shall keep the Confidential Information of the other secret and use it for the pilot only.',
    'nda',
  ],
  [
    'Dear Dr. Ames,\n\nEverything that our operators hear is confidential. We look back on forty years without one complaint.',
    'confidentiality-letter',
  ],
  [
    `Dear Ms. Prenn,\n\nThis letter is what HIPAA asks of you as our business associate. ${PROMISES}\n\nIf you agree, please sign and send one copy back.\n\nAgreed on behalf of Bluefinch: ____________`,
    'agreement',
  ],
  [
    `Why the paper matters\n\nBy Lorna Pettibone\n\nWhen did you last read your business associate agreement under HIPAA? A good one says to the vendor: ${PROMISES} What if your vendor refuses? Ask your lawyer. This column is not legal advice.`,
    'other',
  ],
  [
    'HIPAA answering\n\nA business associate agreement (BAA) is available on request. Write to us and we send it to you.',
    'stub',
  ],
] as const)('%j is %s', (text, kind) => {
  expect(checkTerms([text]).kind).toBe(kind);
});
