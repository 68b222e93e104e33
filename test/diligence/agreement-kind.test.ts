import { expect, test } from 'vitest';
import { checkTerms } from '../../lib/diligence/check-terms.ts';

/** Short documents that speak of the same things; those that are no agreement first. */
const DOCUMENTS = [
  [
    'confidentiality-letter',
    'a vendor’s assurance',
    `Dear Dr. Osei,

Thank you for choosing Evergreen Answering. All calls are treated as confidential. Every operator has signed a confidentiality pledge, has passed a background check and is trained in HIPAA each year. We use secure messaging and we shred notes daily. You can be sure that your patients' privacy matters to us.

Warm regards,
Judith Pell`,
  ],
  [
    'confidentiality-letter',
    'a volunteer’s pledge',
    `St. Brannoc Crisis Line
Volunteer Services

To every new volunteer

Please read and sign this letter before your first shift.

What callers tell us is private. HIPAA and our own rules protect it. As a volunteer I promise that I will talk about calls only with my shift leader, that I will not write names on loose paper, that I will not look up callers on the internet, and that I will report to my shift leader any slip that I see. I understand that I can be asked to leave if I break this promise, and that it lasts after my service has ended. I will give back my badge and handbook.

Name: ____________  Date: ____________`,
  ],
  [
    'nda',
    'secrecy before any agreement',
    `NON-DISCLOSURE AGREEMENT

This Non-Disclosure Agreement is between Tarn Valley Hospital ("Discloser") and Bright Switch Inc. ("Recipient"). Recipient wishes to evaluate whether it could become a business associate of Discloser.

1. Recipient shall use Confidential Information only to evaluate the opportunity and shall not use or disclose it for any other purpose except as required by law.
2. Recipient shall use reasonable safeguards to protect Confidential Information and shall report to Discloser any unauthorized use or disclosure or breach of security.
3. Recipient may share it with its subcontractors if they are bound by the same restrictions.
4. Upon termination Recipient shall return or destroy all Confidential Information and keep no copies.
5. No protected health information under HIPAA shall be exchanged. If the parties proceed, they will enter into a business associate agreement.
6. Discloser may terminate this Agreement if Recipient breaches a material term.

Signed: ____________   ____________`,
  ],
  [
    'nda',
    'secrecy of visitors',
    `CONFIDENTIALITY AGREEMENT FOR VISITING VENDORS

Vendor personnel who come to Hollis Clinic ("Clinic") may see or overhear protected health information. Vendor agrees:
(a) to keep Confidential Information secret and not to use or disclose it except as Clinic permits in writing;
(b) to report any unauthorized disclosure to Clinic's privacy officer;
(c) to return any Confidential Information on request.
Vendor is not a business associate of Clinic under HIPAA. This agreement lasts for five years. Disclosing party: Clinic. Receiving party: Vendor.

By: ______________`,
  ],
  [
    'other',
    'an article',
    `Seven things your answering service contract needs

By Corinne Abel

A reader asked me last month what belongs in a business associate agreement. Here is my list. The vendor must say what it may do with PHI and promise to do nothing else. It must use appropriate safeguards and comply with the Security Rule. It must report breaches of unsecured PHI, unpermitted uses and security incidents to you. Its subcontractors must agree to the same restrictions and conditions. It must make PHI available for access and amendment. It must return or destroy all PHI at termination. And you must be able to terminate if the vendor violates a material term. If your vendor balks, ask your lawyer. This article is general information, not legal advice.`,
  ],
  [
    'other',
    'a data use agreement',
    `DATA USE AGREEMENT

Between Orchard Health ("Covered Entity") and Lumen Call Research ("Recipient"), for a limited data set under 45 CFR 164.514(e).

Recipient shall use or disclose the limited data set only for the study of call times. Recipient shall not use or further disclose it other than as permitted by this Agreement or required by law. Recipient shall use appropriate safeguards. Recipient shall report to Covered Entity any use or disclosure not provided for. Recipient shall ensure that agents and subcontractors agree to the same restrictions and conditions. Recipient shall not identify or contact the individuals. Covered Entity may terminate if Recipient breaches a material term.
Signed: ________`,
  ],
  [
    'other',
    'a policy about agreements',
    `Policy 12.4: Business associates
Owner: Compliance. Approved by the board 3/2025.

Purpose. This policy tells staff when a business associate agreement is needed.
1. No PHI shall be given to a vendor before a business associate agreement has been signed.
2. The agreement must state the permitted uses, must forbid other use or disclosure, and must require appropriate safeguards and compliance with the Security Rule.
3. It must require business associates to report unpermitted uses, breaches of unsecured PHI and security incidents.
4. It must require subcontractors to agree to the same restrictions.
5. It must provide for access, amendment, accounting, books and records open to the Secretary, and return or destruction of PHI at termination.
6. It must let us terminate for a material violation.
7. The privacy officer shall keep signed agreements for six years. Staff who break this policy may be disciplined.`,
  ],
  [
    'other',
    'a questionnaire',
    `VENDOR SECURITY QUESTIONNAIRE

Vendor name: ____________   Completed by: ____________

1. Will you sign our business associate agreement? Yes / No
2. Do you have appropriate safeguards for PHI and comply with the HIPAA Security Rule? Describe.
3. How do you report breaches of unsecured PHI and security incidents to clients?
4. Do subcontractors agree to the same restrictions?
5. Do you return or destroy all PHI at the end of the contract?
6. Do you make your internal practices, books and records available to the Secretary?`,
  ],
  [
    'other',
    'a proposal that offers an agreement',
    `PROPOSAL
Prepared for: Meadowlark Clinic
Prepared by: Tess Rune, Night Owl Calls

Plan            Price
Starter         $99.00
Clinic          $249.00   includes signed BAA and HIPAA training certificates
Set-up          $75.00

Our business associate agreement is sent with the order form. To accept, sign and return this page.
Accepted by: __________`,
  ],
  [
    'privacy-notice',
    'a notice of privacy practices',
    `Juniper Family Practice
NOTICE OF PRIVACY PRACTICES

THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED AND HOW YOU CAN GET ACCESS TO THIS INFORMATION. PLEASE REVIEW IT CAREFULLY.

We may use and disclose your health information for treatment, payment and operations. We will not use or disclose your information other than as described here without your permission. You have the right to access your records, to ask us to amend your health information and to receive an accounting of disclosures. We use business associates, such as an answering service, and they must protect your information by contract. We must notify you of a breach of your unsecured health information. You may complain to the Secretary of HHS.`,
  ],
  [
    'privacy-notice',
    'a website’s privacy policy',
    `Privacy Policy

Last updated January 2025. CallNest ("we") runs this website. We collect personal information when you fill in a form, and cookies tell us how you use the website. We do not sell your personal data. We use reasonable safeguards. You may ask us for access to your data, to correct it, or to delete it. If you are a healthcare customer, your patients' PHI is handled under our business associate agreement and HIPAA, not under this policy. We will report breaches as the law requires. Contact privacy@callnest.example.`,
  ],
  [
    'services-contract',
    'a services contract that leaves it to a separate agreement',
    `ANSWERING SERVICE AGREEMENT

This Agreement is between Dunmore Dental ("Client") and Alwayson Answering ("Service").

1. Services. Service will answer calls on Client's lines after hours and relay messages.
2. Fees. Client will pay $220 per month and $1.10 for each minute over 200. Invoices are due in 15 days. A late charge of 1.5 % applies.
3. Term. Twelve months. Either party may terminate on 60 days' notice, or at once if the other breaches a material term and does not cure within 30 days.
4. Confidentiality. Service shall keep Client's information confidential and shall return it at termination.
5. HIPAA. If Client is a covered entity the parties will sign a separate business associate agreement.
6. Liability is limited to three months' fees. Service shall not be liable for lost calls.
7. Client shall provide scripts, and may amend them at any time. Rates may change with notice.`,
  ],
  [
    'stub',
    'a place kept for an agreement',
    `Exhibit C: Business Associate Agreement

[To be attached. The parties' business associate agreement will be provided by the Hospital's legal department and is incorporated by reference once signed.]`,
  ],
  [
    'stub',
    'a page that offers one',
    `Need a BAA?

Ringwell signs a business associate agreement with every healthcare customer on the Pro plan. Log in, open Settings, choose Compliance and download our BAA. Fill in your legal name and upload the signed copy. Our standard BAA covers permitted uses, safeguards, breach reporting, subcontractors, and return or destruction of PHI at the end. Questions? Contact compliance@ringwell.example.`,
  ],
  [
    'agreement',
    'a table of commitments',
    `Vendor HIPAA Commitments (Business Associate Agreement)
Parties: Ostrander Imaging ("Ostrander"); Call Harbor LLC ("Call Harbor")

Topic                    What Call Harbor commits to
Uses                     Call Harbor uses and discloses PHI only to answer calls, book scans and relay results messages for Ostrander.
Limits                   No other use or disclosure of PHI, unless required by law.
Safeguards               Appropriate safeguards; compliance with the HIPAA Security Rule for electronic PHI.
Reports                  Unpermitted uses and disclosures, breaches of unsecured PHI, and security incidents are reported to Ostrander within 48 hours.
Subcontractors           Bound in writing to the same restrictions and conditions; for electronic PHI also to the Security Rule.
Access                   PHI in a designated record set is given to Ostrander within 5 days so it can meet 164.524.
Amendment                Amendments that Ostrander directs under 164.526 are made within 5 days.
Accounting               Disclosures are logged and the log is provided to Ostrander for accountings under 164.528.
Delegated duties         Where Call Harbor performs a Privacy Rule obligation of Ostrander, it complies with the requirements that apply to Ostrander.
HHS                      Internal practices, books and records are available to the Secretary.
End of contract          All PHI is returned or destroyed; no copies are kept.
Termination              Ostrander may terminate if Call Harbor violates a material term.

Signed: ____________ (Ostrander)      ____________ (Call Harbor)`,
  ],
] as const;

test.each(DOCUMENTS)('%s: %s', (kind, _, text) => {
  expect(checkTerms([text]).kind).toBe(kind);
});
