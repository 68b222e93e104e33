import { expect, test } from 'vitest';
import type { TermId } from '../../lib/diligence/agreement-terms.ts';
import { checkTerms } from '../../lib/diligence/check-terms.ts';

const HEAD =
  'BUSINESS ASSOCIATE AGREEMENT\n\nThis agreement is between Larkfield Clinic ("Client") and Rook Message Bureau ("Vendor"). PHI means protected health information.\n';
const stateOf = (text: string, id: TermId) =>
  checkTerms([`${HEAD}\n${text}`]).terms.find((term) => term.id === id)?.state;

test.each([
  [
    'not-found',
    'the list of the other party',
    'report-uses-and-breaches',
    'OBLIGATIONS OF CLIENT\n\n• Report to Vendor any use of PHI that is not permitted and any breach of unsecured PHI',
  ],
  [
    'not-found',
    'a question that no answer follows',
    'report-uses-and-breaches',
    'Does Vendor report unpermitted uses of PHI and breaches of unsecured PHI?\n\nPlease ask our lawyers.',
  ],
  [
    'not-found',
    'a question that is answered with no',
    'report-uses-and-breaches',
    'Does Vendor report unpermitted uses of PHI and breaches of unsecured PHI?\n\nNo.',
  ],
  [
    'not-found',
    'a question with its answer no in one paragraph',
    'report-uses-and-breaches',
    '3. Does Vendor report unpermitted uses of PHI and breaches of unsecured PHI? No. Client looks for them.',
  ],
  [
    'not-found',
    'what is named and not banned',
    'no-other-use',
    'Reporting\n\n• uses and disclosures of PHI that this agreement does not allow',
  ],
  [
    'found',
    'a heading that begins its list',
    'report-uses-and-breaches',
    'What Vendor reports to Client\n\n• uses and disclosures of PHI that this agreement does not allow\n• breaches of unsecured PHI',
  ],
  [
    'found',
    'a heading that names who is told',
    'report-uses-and-breaches',
    'Telling Client\n\n• What: (1) any use or disclosure of PHI not provided for in this agreement; (2) any breach of unsecured PHI.\n• When: within 3 days.',
  ],
  [
    'found',
    'a question whose answer has no verb',
    'security-incidents',
    'Q4. What does Vendor report, and how fast?\nThree things, each within two days: first, unpermitted uses and disclosures of PHI; second, breaches of unsecured PHI; third, security incidents.',
  ],
  [
    'found',
    'a definition that is a list inside a list',
    'security-incidents',
    'Definitions. (a) "Rules": the HIPAA Rules. (b) "Mishap": any of (1) a use of PHI not permitted here; (2) a breach of unsecured PHI; and (3) a security incident.\n\nVendor shall report every Mishap to Client.',
  ],
  [
    'found',
    'a semicolon in brackets',
    'report-uses-and-breaches',
    'Vendor shall notify the Privacy Office (privacy@larkfield.example; 555-0108) of Client of\n\n(a) any use or disclosure of PHI that this agreement does not provide for; and\n\n(b) any breach of unsecured PHI.',
  ],
  [
    'found',
    'parts that share their subject',
    'accounting',
    'Vendor sends Client PHI in a designated record set on request; and gives Client what it needs for an accounting of disclosures.',
  ],
] as const)('%s: %s', (state, _, id, text) => {
  expect(stateOf(text, id)).toBe(state);
});
