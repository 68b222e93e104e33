import { expect, test } from 'vitest';
import { checkTerms } from '../../lib/diligence/check-terms.ts';

/** Texts that tell what agreements say, and agreements that do not look like one. */
const DOCUMENTS = [
  [
    'other',
    'a policy on agreements',
    `QUARRYSIDE MEDICAL GROUP
Policy 4.12: Business Associates

Purpose. This policy describes what our contracts with business associates must contain.

1. No department may give PHI to a vendor before a business associate agreement has been signed.
2. Each agreement must state the permitted uses and disclosures of PHI, and that the business associate will not use or disclose PHI other than as permitted by the agreement or as required by law.
3. The business associate must use appropriate safeguards and comply with Subpart C of 45 CFR Part 164 with respect to electronic PHI.
4. The business associate must report to Quarryside any use or disclosure not provided for, including breaches of unsecured PHI, and any security incident of which it becomes aware.
5. The business associate must ensure that subcontractors agree to the same restrictions and conditions.
6. The business associate must make PHI available for access, amendment and accounting under 45 CFR 164.524, 164.526 and 164.528.
7. The business associate must make its internal practices, books and records available to the Secretary.
8. At termination the business associate must return or destroy all PHI.
9. Quarryside may terminate the contract if the business associate has violated a material term.

Responsible: Privacy Officer. Reviewed annually. Approved by the compliance committee, 14 March 2024.`,
  ],
  [
    'other',
    'a request for proposals',
    `REQUEST FOR PROPOSALS 24-118
Telephone Answering Services for County Clinics

Section 7. HIPAA requirements

The successful bidder will be required to sign the County's business associate agreement (Attachment F, available from the purchasing office). Under it the contractor will:

- use and disclose PHI only to perform the answering services;
- not use or disclose PHI other than as permitted by the agreement or as required by law;
- use appropriate safeguards and comply with the Security Rule;
- report unpermitted uses and disclosures, breaches and security incidents;
- ensure that subcontractors agree to the same restrictions and conditions;
- make PHI available for access, amendment and accounting;
- make its internal practices, books and records available to the Secretary of HHS; and
- return or destroy all PHI at the end of the contract.

Proposals are due at 2:00 p.m. on 9 May. Bidders shall state their price per call. Late proposals will not be considered.`,
  ],
  [
    'other',
    'a training module',
    `TRAINING MODULE 3: WHAT OUR BUSINESS ASSOCIATE AGREEMENTS MEAN FOR YOU

At Calltower we sign a business associate agreement with every clinic. Here is what we promise in them, so that you know what to do at your desk.

We may use PHI only to answer the clinic's calls. We do not use or disclose PHI other than as the agreement allows or the law requires. We use appropriate safeguards and comply with the HIPAA Security Rule. We report unpermitted uses, breaches of unsecured PHI and security incidents to the clinic. Our subcontractors agree to the same restrictions and conditions. We give the clinic PHI for access and amendment, and what it needs for an accounting of disclosures. We make our internal practices, books and records available to the Secretary. When the agreement ends we return or destroy all PHI. The clinic may terminate if we violate a material term.

Quiz
1. A caller asks for her neighbor's messages. What do you do?
2. You see a stranger at a workstation. Whom do you tell?
3. What is a security incident?

You must score 80% to pass. Your supervisor will be told.`,
  ],
  [
    'other',
    'a guide with a checklist',
    `WHAT TO LOOK FOR IN A BUSINESS ASSOCIATE AGREEMENT
A guide for small practices

Your vendor will hand you a form. Before you sign, make sure it says that the vendor:

[ ] may use and disclose PHI only for the services, and not otherwise
[ ] uses appropriate safeguards and complies with the Security Rule
[ ] reports unpermitted uses, breaches and security incidents to you
[ ] binds its subcontractors to the same restrictions and conditions
[ ] makes PHI available for access, amendment and an accounting of disclosures
[ ] opens its practices, books and records to the Secretary
[ ] returns or destroys PHI at the end

and that you may terminate for a material violation. If any of these is missing, ask for it.`,
  ],
  [
    'agreement',
    'a memorandum of what was agreed',
    `MEMORANDUM OF WHAT WE AGREED

Present on 3 April: for the Marigold Birth Center, its director Ines Okafor; for
Lantern Phones, its owner Theo Brandt. Both sign below, and both mean to be bound.
"The center" and "Lantern" are those two. Lantern answers the center's lines at
night and is for that its business associate under HIPAA.

Lantern takes down what mothers say and passes it to the midwife on call. That is
the one use it makes of their health information, and the midwife and the center's
staff are the only ones to whom it discloses it. Anything else it may do with it
only if a law makes it.

The information is looked after properly. Lantern has safeguards that suit it so
that it is not used or told in other ways, and for what is on its computers it
does what the HIPAA Security Rule asks.

If Lantern finds that the information was used or disclosed in a way not agreed
here, or that there was a breach of unsecured information, or a security incident,
it tells the center the same day.

Lantern works alone and hires nobody.

A mother who wants to see her messages asks the center; Lantern gives the center a
copy within three days. If the center corrects one, Lantern corrects it as well.

The Secretary of Health and Human Services may see Lantern's internal practices,
books and records about this information.

When it is over, Lantern gives everything back or burns it.

The center can end this the day it learns that Lantern has broken a material term.

Ines Okafor            Theo Brandt`,
  ],
  [
    'agreement',
    'a short form with initials for names',
    `BA ADDENDUM (short form)                         rev. 2021-03

CE = Whitestone Oral Surgery, LLC
BA = RingWell Services, Inc.

BA shall:
 a) use/disclose PHI only as needed to provide answering services to CE, or as req'd by law; not otherwise
 b) use approp. safeguards & comply w/ Security Rule (45 CFR 164 Subpt. C) re: ePHI
 c) report to CE w/in 5 days any use/disclosure not provided for herein & any breach of unsecured PHI
 d) report any security incident of which it becomes aware
 e) ensure subcontractors w/ PHI agree to same restrictions/conditions
 f) w/in 10 days of request, make PHI in DRS avail. to CE per 164.524
 g) amend PHI in DRS as directed by CE per 164.526
 h) maintain & provide info. for accounting of disclosures per 164.528
 i) to extent BA carries out CE's obligations under Subpt. E, comply w/ reqts. of Subpt. E applicable to CE
 j) make int. practices, books & records avail. to Sec'y of HHS
 k) at termination, return/destroy all PHI if feasible; retain no copies

CE may terminate if BA violates material term.

CE: ______  BA: ______`,
  ],
  [
    'agreement',
    'terms of a platform',
    `PROVIDER PLATFORM TERMS - HEALTHCARE SUPPLEMENT

1 Scope. This Supplement is part of the Subscription Agreement between Voxhaven, Inc.
("Provider") and the entity that accepts it in the admin console ("Subscriber"). It
applies where Subscriber is a covered entity and Provider its business associate.
"Protected Content" means protected health information in Subscriber's call
recordings, transcripts and voicemail.

2 Use. 2.1 Provider processes Protected Content to host, route, record and transcribe
Subscriber's calls. 2.2 Provider does not use or disclose Protected Content except
under 2.1 or as required by law. 2.3 Provider may create de-identified data.

3 Security. 3.1 Provider implements the safeguards described in the Security
Overview, which are appropriate to prevent use or disclosure of Protected Content not
provided for here. 3.2 Provider complies with the HIPAA Security Rule.

4 Notices. 4.1 Provider notifies Subscriber of a Breach of unsecured Protected
Content within 15 days. 4.2 Provider notifies Subscriber of Security Incidents; this
4.2 is notice of unsuccessful ones.

5 Subprocessors. Provider's subprocessors are listed online. Provider has with each a
written contract that imposes the same restrictions and conditions on Protected
Content, and for electronic Protected Content the Security Rule.

6 Requests. Subscriber can retrieve, correct and export Protected Content itself with
the tools in the console. Provider forwards requests from individuals to Subscriber.

7 Audit. Provider makes its SOC 2 report available to Subscriber.

8 End. 8.1 Subscriber may terminate the Subscription Agreement if Provider materially
breaches this Supplement and does not cure in 30 days. 8.2 Within 60 days after the
end Provider deletes Protected Content.`,
  ],
] as const;

test.each(DOCUMENTS)('%s: %s', (kind, _, text) => {
  expect(checkTerms([text]).kind).toBe(kind);
});
