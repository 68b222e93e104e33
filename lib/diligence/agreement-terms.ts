/** A term that a business associate agreement must have. */
export type TermId =
  | 'permitted-uses'
  | 'no-other-use'
  | 'safeguards'
  | 'report-uses-and-breaches'
  | 'subcontractors-bound'
  | 'access'
  | 'amendment'
  | 'accounting'
  | 'follows-your-rules'
  | 'books-open'
  | 'return-or-destroy'
  | 'termination'
  | 'security-rule'
  | 'security-subcontractors'
  | 'security-incidents';

/** The question of due diligence that a term belongs to. */
type TermQuestion = 'baa-required-terms' | 'baa-security-terms';

interface AgreementTerm {
  readonly id: TermId;
  readonly citation: string;
  readonly question: TermQuestion;
}

const privacy = (id: TermId, paragraph: string): AgreementTerm => ({
  id,
  citation: `45 CFR 164.504(e)(2)${paragraph}`,
  question: 'baa-required-terms',
});

const security = (id: TermId, paragraph: string): AgreementTerm => ({
  id,
  citation: `45 CFR 164.314(a)(2)(i)${paragraph}`,
  question: 'baa-security-terms',
});

/** The fifteen terms in the order of the law: 45 CFR 164.504(e)(2), then 164.314(a)(2)(i). */
export const AGREEMENT_TERMS: readonly AgreementTerm[] = [
  privacy('permitted-uses', '(i)'),
  privacy('no-other-use', '(ii)(A)'),
  privacy('safeguards', '(ii)(B)'),
  privacy('report-uses-and-breaches', '(ii)(C)'),
  privacy('subcontractors-bound', '(ii)(D)'),
  privacy('access', '(ii)(E)'),
  privacy('amendment', '(ii)(F)'),
  privacy('accounting', '(ii)(G)'),
  privacy('follows-your-rules', '(ii)(H)'),
  privacy('books-open', '(ii)(I)'),
  privacy('return-or-destroy', '(ii)(J)'),
  privacy('termination', '(iii)'),
  security('security-rule', '(A)'),
  security('security-subcontractors', '(B)'),
  security('security-incidents', '(C)'),
];
