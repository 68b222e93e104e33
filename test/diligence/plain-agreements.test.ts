import { expect, test } from 'vitest';
import type { TermId } from '../../lib/diligence/agreement-terms.ts';
import { checkTerms } from '../../lib/diligence/check-terms.ts';
import type { TermState } from '../../lib/diligence/find-terms.ts';

/** Whole agreements in plain words, with what is not found of them; all other terms are. */
const AGREEMENTS: readonly (readonly [string, Partial<Record<TermId, TermState>>, string])[] = [
  [
    'a vendor’s own paper in plain words',
    {
      'report-uses-and-breaches': 'partly',
      'subcontractors-bound': 'partly',
      'security-subcontractors': 'not-found',
      access: 'partly',
      amendment: 'not-found',
      'follows-your-rules': 'not-found',
      'books-open': 'not-found',
      'return-or-destroy': 'partly',
      termination: 'not-found',
    },
    `HOW WE HANDLE YOUR PATIENTS' INFORMATION
The HIPAA part of your agreement with Moonlight Reception

We (Moonlight Reception, LLC) are your business associate. You are the practice that signed the order form. This part is a contract and binds both of us.

What we may do
We use patient information, and pass it to you and the people on your contact sheet, to answer your phones, book your visits and send you messages. We may also use it to manage our own business and meet our legal duties.

What we may not do
Use or disclose it for any other purpose, unless the law requires it.
Sell it.

What we promise
We have appropriate safeguards. For electronic patient information we comply with the HIPAA Security Rule (45 CFR Part 164, Subpart C).
We tell you within 72 hours when we learn of a breach of unsecured patient information.
We tell you of any security incident. Attempts that fail are counted and sent once a year.
We require our subcontractors who handle patient information to keep it confidential.
If you ask for a copy of a patient's information that we keep in a designated record set, we may send it if our staff have time.
We cannot change records. If a patient wants a change, ask your EHR vendor.
We write down each disclosure that 45 CFR 164.528 covers, and you get what you need for an accounting within 20 days of asking.
We show our books to our accountant only.

When you leave
Within 60 days after you close your account we delete patient information, but we may keep archival copies.
You can cancel any time with 30 days' notice. We can cancel if you do not pay.

Accepted: ______________`,
  ],
  [
    'terms accepted with a click',
    { 'follows-your-rules': 'not-found' },
    `NimbusLine Terms of Service
Part D: HIPAA Terms

These HIPAA Terms apply if Customer is a Covered Entity and has switched on HIPAA mode. By clicking "I accept" Customer and NimbusLine agree to them. NimbusLine is Customer's Business Associate.

D1. Use. NimbusLine may use and disclose PHI as necessary to provide the Service. It shall not use or disclose PHI in any other manner, except as Required by Law.
D2. Security. NimbusLine shall use appropriate safeguards and comply with Subpart C of 45 CFR Part 164 with respect to ePHI.
D3. Reporting. NimbusLine shall report to Customer's account owner by email:
  - any use or disclosure of PHI not permitted by these HIPAA Terms;
  - any Breach of Unsecured PHI; and
  - any Security Incident. Unsuccessful Security Incidents are hereby reported.
D4. Subprocessors. NimbusLine shall ensure that each Subprocessor that handles PHI agrees in writing to the same restrictions, conditions and requirements, and complies with Subpart C as to ePHI.
D5. Individual rights. The Service lets Customer export and delete PHI. NimbusLine shall, upon request, make PHI in a Designated Record Set available to Customer under 45 CFR 164.524, incorporate amendments under 164.526, and make available the information required for an accounting under 164.528.
D6. Government. NimbusLine shall make its internal practices, books and records available to the Secretary.
D7. End. On closing the account NimbusLine shall destroy all PHI within 30 days. If that is infeasible the protections continue.
D8. Customer may terminate if NimbusLine breaches a material term of these HIPAA Terms.`,
  ],
  [
    'a mail that is answered',
    {},
    `From: Pat Olander <pat@cedarpeds.example>
To: Robin at QuickDesk <robin@quickdesk.example>
Subject: HIPAA stuff for our phones

Hi Robin,

Legal says I need this from you in writing. Reply "accepted" and we're done. Cedar Pediatrics is the covered entity, QuickDesk is our business associate.

1) QuickDesk may use and disclose PHI only to take our calls and get messages to our nurses, and not for anything else unless a law requires it.
2) QuickDesk keeps appropriate safeguards and follows the HIPAA Security Rule for electronic PHI.
3) QuickDesk tells us within 2 days about: uses or disclosures that aren't allowed here; breaches of unsecured PHI; security incidents.
4) Any subcontractor with PHI signs up to the same restrictions and conditions, and for ePHI to the Security Rule.
5) Within 5 days of our asking, QuickDesk sends us PHI in a designated record set so we can give a patient access; makes it available for amendment and puts in the amendments we send; and gives us what we need for an accounting of disclosures.
6) If QuickDesk does one of our Privacy Rule jobs it follows the Privacy Rule requirements that apply to us.
7) HHS may see QuickDesk's internal practices, books and records.
8) When we're done, QuickDesk returns or destroys all PHI, no copies.
9) We can cancel if QuickDesk violates a material term of this.

Pat

> Accepted. Robin Vance, owner`,
  ],
  [
    'a letter in plain words',
    { 'follows-your-rules': 'not-found', 'security-subcontractors': 'partly' },
    `Willow Bend Midwives
3 Mill Lane

August 3, 2025

Dear Antonia,

Since you answer our line at night you are what HIPAA calls our business associate, and there are things the law wants us to agree on. If you are happy with them, sign the second copy and send it back.

You may use what callers tell you, and share it with the midwife on call, to do your job for us. Please don't use it or share it for any other reason unless a law makes you.

You keep it safe. That means sensible safeguards at your desk and on the phone, and following the HIPAA Security Rule on your computer.

You let us know, the same day, if anything is used or shared that should not have been, if there is a breach of unsecured health information, or if there is a security incident of any kind.

Nobody stands in for you unless they have agreed in writing to the same limits.

If a mother wants to see or copy what you have about her, send it to us within a week and we will give it to her. If we tell you something is wrong, correct it. Keep a list of anybody else you gave information to and let us have it when we ask.

The Secretary of Health and Human Services may look at your practices, books and records to check on us.

If you break an important term of this letter we may end it right away. When it ends, you will give back or shred everything about our mothers and keep no copies.

With thanks,
Imogen Vale

I agree: ______________  Antonia Reyes`,
  ],
];

test.each(AGREEMENTS)('%s', (_, lacking, text) => {
  const { kind, terms } = checkTerms([text]);
  expect(kind).toBe('agreement');
  const unlike = terms.filter(({ id, state }) => state !== (lacking[id] ?? 'found'));
  expect(unlike).toEqual([]);
});
