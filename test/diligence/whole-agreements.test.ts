import { expect, test } from 'vitest';
import type { TermId } from '../../lib/diligence/agreement-terms.ts';
import { checkTerms } from '../../lib/diligence/check-terms.ts';
import type { TermState } from '../../lib/diligence/find-terms.ts';

/** Whole agreements in unlike forms, with what is not found of them; all other terms are. */
const AGREEMENTS: readonly (readonly [string, Partial<Record<TermId, TermState>>, string])[] = [
  [
    'a plan’s attachment that lacks half of the terms',
    {
      safeguards: 'partly',
      'security-incidents': 'not-found',
      'subcontractors-bound': 'not-found',
      'security-subcontractors': 'not-found',
      'security-rule': 'not-found',
      accounting: 'not-found',
      'follows-your-rules': 'not-found',
      termination: 'not-found',
    },
    `Sycamore State Health Plan
Vendor Contract VC-2210
Attachment 7 — Protection of Member Information

7.1 The Contractor (Tidewater Member Calls) is a business associate of the Plan and will follow this Attachment.

7.2 For as long as it works under Task Order 3, the Contractor is authorized to use and disclose member PHI to:
    • greet new members and answer benefit questions
    • take grievances and send them to the Plan
    • schedule rides
7.3 The Contractor is not authorized to use or disclose member PHI for anything else, except where law requires.
7.4 Contractor will not use or disclose member PHI for marketing.
7.5 Contractor will keep reasonable and appropriate safeguards, paper and voice included. Contractor's systems will meet the Plan's Information Security Policy and ISO 27001.
7.6 Contractor shall inform the Plan's Privacy Unit in writing within two business days of discovering
    - a breach of unsecured PHI, or
    - any other use or disclosure that this Attachment does not allow.
    The Plan, not the Contractor, tells members and HHS.
7.7 Contractor shall open a ticket with its own help desk for any security incident and shall keep the tickets for two years.
7.8 Contractor may subcontract only with the Plan's consent. It shall pay its subcontractors promptly and shall answer for them. Every subcontractor shall carry cyber insurance of $2 million.
7.9 When a member asks the Plan for access to PHI in a designated record set, Contractor shall produce it to the Plan within five days, and when the Plan has accepted a correction Contractor shall enter it in its system.
7.10 Contractor shall report monthly its calls, abandoned calls and disclosures of wait times, and shall keep accounting records under GAAP.
7.11 If Contractor carries out the Plan's obligations under the Privacy Rule, applicable law governs.
7.12 Contractor's internal practices, books and records about member PHI are available to the Secretary of HHS for determining whether the Plan complies.
7.13 The Plan may terminate for convenience on 30 days' notice. The Contractor may terminate if the Plan violates a material term.
7.14 At the end of the contract Contractor shall give back or destroy all member PHI within 30 days. What it cannot give back or destroy it shall go on protecting.

Signed for the Plan: ____________   Signed for the Contractor: ____________`,
  ],
  [
    'a list in a list, and duties of another kind',
    { access: 'not-found', amendment: 'not-found', 'books-open': 'not-found' },
    `THE REGENTS OF HOLLIN STATE UNIVERSITY
on behalf of its Academic Health Center

HIPAA BUSINESS ASSOCIATE AGREEMENT (Appendix BA)

This Appendix BA supplements Purchase Order 44-1907 between The Regents ("University") and Marble Switch Co. ("Supplier").

1. Preamble. University is a Covered Entity. Supplier answers transplant coordinators' lines and, in doing so, creates, receives, maintains or transmits PHI on University's behalf.

2. Definitions. Capitalized terms have the meanings in 45 CFR Parts 160 and 164. "Breach" means the acquisition, access, use or disclosure of PHI in a manner not permitted by Subpart E which compromises its security or privacy.

3. Supplier's rights. Unless otherwise restricted herein, Supplier may Use or Disclose University PHI strictly to carry out the tasks listed in the Purchase Order.

4. Supplier's obligations. Supplier shall:
   4.1 Restricted use. Not Use or further Disclose University PHI except as this Appendix allows or as Required By Law.
   4.2 Protection. (a) Develop, implement, maintain and use appropriate safeguards so that University PHI is not Used or Disclosed other than as provided here; and
       (b) comply with 45 CFR 164.308, 164.310, 164.312 and 164.316.
   4.3 Notification of University. Give the University's Privacy Office (privacy@hollin.example) an initial report within 24 hours, and a full report within 5 days, of any
       (a) Breach;
       (b) Use or Disclosure not provided for in this Appendix; or
       (c) Security Incident, successful or not, it being agreed that pings, port scans and the like are reported hereby.
   4.4 Personnel. Discipline, up to termination of employment, any employee who violates a material term of this Appendix.
   4.5 Downstream. Bind each Subcontractor by a written contract to all of the restrictions and conditions of this Appendix. Where the Subcontractor has electronic PHI the contract shall require it to comply with the Security Rule.
   4.6 Medical records. Supplier does not hold a Designated Record Set and will send to the University Health Information Management office, unanswered, any request from a patient to see a record.
   4.7 Corrections. Correct any error in the on-call schedule within one hour after University's page operator reports it.
   4.8 Disclosure log. Log each Disclosure of University PHI that 45 CFR 164.528 would have University account for, and produce the log for University within ten days.
   4.9 Delegated acts. In performing for University an act that Subpart E requires of University, observe the requirements of Subpart E to which University is held.
   4.10 Inspection. Keep its accounts for six years, and let the State Auditor examine its books and records.

5. Ending. University may end the Purchase Order and this Appendix on written notice if Supplier has violated a material term of this Appendix and, being given ten days, has not cured.

6. After the end. Supplier shall return all University property, including headsets and key cards. Supplier shall return or, if University agrees, destroy every item of University PHI, keep no copy, and obtain the like from its Subcontractors.

UNIVERSITY _________________   SUPPLIER _________________`,
  ],
  [
    'old-fashioned articles',
    {},
    `PROTECTED HEALTH INFORMATION RIDER

Rider to the Telephone Triage Agreement dated June 1, 2024
Party A: Brackenridge Pediatric Group, P.C.
Party B: Nurse-On-Line Partners, Inc.

WITNESSETH: Party A is a Covered Entity and Party B its Business Associate within the meaning of 45 CFR 160.103.

Article I. Party B shall be permitted to use and to disclose Protected Health Information in so far, and only in so far, as is requisite for the telephone triage of Party A's patients. All uses and disclosures that are not so permitted, nor required by law, are interdicted.

Article II. There shall be maintained by Party B (i) safeguards, administrative, technical and physical, appropriate to the purpose of averting any use or disclosure not sanctioned by this Rider, and (ii) full compliance with the Security Standards for the Protection of Electronic Protected Health Information (45 CFR Part 164, Subpart C).

Article III. Party B, upon discovering (A) a use or disclosure not sanctioned hereby, (B) a breach of Unsecured Protected Health Information, or (C) a Security Incident, shall so advise Party A in writing not later than the third day thereafter.

Article IV. No subcontractor shall be entrusted with Protected Health Information save under a written covenant whereby it assumes the selfsame restrictions, conditions and requirements as are herein assumed by Party B, the Security Standards included.

Article V. Party B shall, within the ten days next following a demand of Party A: (a) tender to Party A such Protected Health Information in a Designated Record Set as is sought by the individual under 45 CFR 164.524; (b) give effect to amendments under 45 CFR 164.526; and (c) render the information requisite to an accounting of disclosures under 45 CFR 164.528.

Article VI. To whatever extent Party B discharges an obligation of Party A arising under Subpart E of 45 CFR Part 164, Party B shall be governed by the requirements of Subpart E that govern Party A.

Article VII. The Secretary shall have access to Party B's internal practices, books and records.

Article VIII. Party A, upon determining that Party B has violated a material term hereof, may declare this Rider and the Telephone Triage Agreement at an end.

Article IX. Upon the termination of this Rider all Protected Health Information shall be restored to Party A or destroyed, none being retained; and so far as that be infeasible, the protections hereof shall endure.

IN WITNESS WHEREOF ____________`,
  ],
  [
    'two tables with a duty in each row',
    {},
    `Statement of HIPAA terms between the county and the hotline provider

Table 1. Duties of the Provider

Ref | Duty | Time
A | Use and disclose county PHI only as needed to run the 24-hour hotline and hand callers to county clinicians | Always
B | Not use or disclose county PHI in any way that these terms or the law do not allow | Always
C | Keep appropriate safeguards; comply with Subpart C of 45 CFR Part 164 for electronic PHI | Always
D | Report to the county unpermitted uses and disclosures and breaches of unsecured PHI | 24 hours
E | Report to the county security incidents | 24 hours
F | Make subcontractors with county PHI agree in writing to these same restrictions and conditions, and to the Security Rule for electronic PHI | Before they start
G | Give the county PHI from a designated record set when a client asks for access | 5 days
H | Incorporate amendments that the county makes to PHI | 5 days
I | Record disclosures and give the county the record for an accounting | 10 days
J | Comply with the Subpart E requirements that apply to the county when carrying out one of its Subpart E obligations | Always
K | Make internal practices, books and records available to the Secretary | On demand
L | Return or destroy all county PHI within 30 days of the end | Always

Table 2. Duties of the county

Ref | Duty | Time
M | Tell the Provider of restrictions and revocations | Promptly
N | Report to the Provider errors in the contact list | Weekly

The county may end these terms if it finds that the Provider has violated a material one of them. The Provider is the county's business associate.

For the county: ____________      For the Provider: ____________`,
  ],
  [
    'a deed',
    {},
    `DEED OF BUSINESS ASSOCIATION

THIS DEED is made the 4th day of March 2025 BETWEEN (1) the Trustees of Larkhill Infirmary (hereinafter "the Infirmary") and (2) Messrs Quill & Tarn Telephonists (hereinafter "the Bureau").

IT IS AGREED as follows:

1. The Bureau may make use of protected health information ("PHI"), and disclose the same, in the course of answering the Infirmary's telephones and not otherwise, save as may be required by law.
2. The Bureau shall take all such appropriate measures for the safeguarding of PHI as will prevent its misuse, and shall observe the Security Rule in regard to such PHI as is held in electronic form.
3. The Bureau shall forthwith notify the Infirmary upon its coming to the Bureau's knowledge that (a) PHI has been used or disclosed otherwise than in accordance herewith; (b) there has been a breach of unsecured PHI; or (c) a security incident has occurred.
4. The Bureau shall procure that every sub-contractor who shall have the handling of PHI be bound in writing by the like restrictions and conditions and, as to PHI in electronic form, by the Security Rule.
5. The Bureau shall, within ten days of being so requested, furnish to the Infirmary PHI comprised in a designated record set for the purposes of 45 CFR 164.524, shall make such amendments thereto as the Infirmary may direct pursuant to 45 CFR 164.526, and shall supply such particulars of disclosures as the Infirmary may require for an accounting pursuant to 45 CFR 164.528.
6. In so far as the Bureau shall perform any obligation of the Infirmary under Subpart E, it shall do so in conformity with such of the requirements of Subpart E as bind the Infirmary.
7. The Bureau's internal practices, books and records shall lie open to the inspection of the Secretary.
8. Upon the determination of this Deed howsoever arising the Bureau shall deliver up or destroy all PHI and shall retain no copy thereof.
9. The Infirmary may determine this Deed forthwith by notice in writing should the Bureau be in breach of any material term hereof.

SIGNED as a deed by the parties ______________`,
  ],
];

test.each(AGREEMENTS)('%s', (_, lacking, text) => {
  const { kind, terms } = checkTerms([text]);
  expect(kind).toBe('agreement');
  const unlike = terms.filter(({ id, state }) => state !== (lacking[id] ?? 'found'));
  expect(unlike).toEqual([]);
});
