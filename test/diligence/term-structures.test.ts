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
  [
    'found',
    'a column of the vendor',
    'return-or-destroy',
    'Topic\tVendor\tClient\nHHS\tNone\tOpens its books, practices and\n\t\trecords to the Secretary\nEnd\tReturns or destroys all PHI\tCollects its PHI\n\twhen the contract ends',
  ],
  [
    'not-found',
    'a column of the client',
    'books-open',
    'Topic\tVendor\tClient\nHHS\tNone\tOpens its books, practices and\n\t\trecords to the Secretary\nEnd\tReturns or destroys all PHI\tCollects its PHI',
  ],
  [
    'found',
    'what an amendment puts in',
    'security-incidents',
    'Section 2.4 (Reports) is deleted and replaced by: "2.4 Vendor shall report to Client any security incident."',
  ],
  [
    'not-found',
    'what an amendment takes out',
    'return-or-destroy',
    'Section 6(c), concerning the return or destruction of PHI at termination, is deleted.',
  ],
  [
    'not-found',
    'what an amendment leaves standing',
    'access',
    'Sections 2.6 to 2.8 (Access to PHI made available, Amendment, Accounting) remain in full force and are not changed.',
  ],
  [
    'found',
    'questions of one party that the other answers',
    'security-incidents',
    'We are your business associate.\n\nDo you use PHI?\n\nWe use it to answer your calls.\n\nDo you lock it up?\n\nWe keep appropriate safeguards.\n\nWill you tell us of security incidents?\n\nYes, of each, within two days.',
  ],
  [
    'found',
    'a mail whose subject heads nothing',
    'access',
    'From: dag@rook.example\nSubject: RE: may we do it by mail?\n\n- Copies. Vendor sends Client PHI in a designated record set when Client asks for it.',
  ],
] as const)('%s: %s', (state, _, id, text) => {
  expect(stateOf(text, id)).toBe(state);
});

test.each([
  [
    'a drawn table',
    'Computer security | Full compliance with the HIPAA Security Rule for electronic PHI.',
    '+----------+-------------------------------+\n| Subject  | Commitment                    |\n+----------+-------------------------------+\n| Own      | None.                         |\n| purposes |                               |\n+----------+-------------------------------+\n| Computer | Full compliance with the      |\n| security | HIPAA Security Rule for       |\n|          | electronic PHI.               |\n+----------+-------------------------------+',
  ],
  [
    'a drawn table without borders between its rows',
    'Computers | Vendor complies with the HIPAA Security Rule for electronic PHI.',
    '| Subject | Duty |\n|---|---|\n| Uses | Vendor keeps PHI safe. |\n| Computers | Vendor complies with the HIPAA |\n|  | Security Rule for electronic PHI. |',
  ],
  [
    'columns that blanks part',
    'Computer security | Vendor complies with the HIPAA Security Rule for electronic PHI.',
    'Topic               What Vendor does\n\nComputer            Vendor complies with the HIPAA Security\nsecurity            Rule for electronic PHI.\n',
  ],
  [
    'columns that tabs part',
    'Computers | Vendor complies with the HIPAA Security Rule for electronic PHI.',
    'Topic\tWhat Vendor does\nUses\tVendor keeps PHI safe.\nComputers\tVendor complies with the HIPAA\n\tSecurity Rule for electronic PHI.',
  ],
] as const)('a row of %s is one sentence, however its cells are wrapped', (_, sentence, text) => {
  expect(checkTerms([`${HEAD}\n${text}`]).terms.find(({ id }) => id === 'security-rule')?.sentence).toBe(
    sentence,
  );
});
