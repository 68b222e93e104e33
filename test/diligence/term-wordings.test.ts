import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkTerms } from '../../lib/diligence/check-terms.ts';

/** The beginnings of the agreements in which the wordings stand: they name the parties and the information. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  form: 'BUSINESS ASSOCIATE AGREEMENT\n\nThis Agreement is between Oakline Clinic, PLLC ("Covered Entity") and Brightline Calls, Inc. ("Business Associate"). PHI means protected health information.',
  bureau:
    'BUSINESS ASSOCIATE AGREEMENT\n\nThis agreement is between Larkfield Clinic (the "Clinic") and Rook Message Bureau (the "Bureau"). The Bureau answers the Clinic\'s telephones as its business associate; the Clinic is a covered entity. PHI means protected health information that the Bureau gets on behalf of the Clinic.',
  'caller-data':
    'AGREEMENT\n\nThis agreement is between Larkfield Clinic (the "Clinic") and Rook Message Bureau (the "Bureau"). The Bureau answers the Clinic\'s telephones as its business associate; the Clinic is a covered entity. "Caller Data" means protected health information that the Bureau gets on behalf of the Clinic.',
  terms:
    'HIPAA TERMS\n\nThese terms are agreed between Fern Hollow Hospital ("Hospital") and Dial Tone Partners, LLC ("DTP"). Hospital is a covered entity; DTP answers its telephones and is its business associate. PHI is protected health information that DTP has for Hospital.',
  letter:
    'Dear Ms. Prenn,\n\nThis letter is the business associate agreement between Elm Street Pediatrics ("we") and Bluefinch Answering ("you"). You answer our phones. What HIPAA calls protected health information we call patient information.',
  company:
    'HIPAA ADDENDUM\n\nThis Addendum is between Sable River Health, Inc. (the "Organization") and Northgate Contact Solutions, LLC (the "Company"). The Organization is a covered entity and the Company is its business associate. PHI means protected health information that the Company receives from or for the Organization.',
  records:
    'PROTECTION OF PATIENT INFORMATION\n\nAgreement between Tamarack Kidney Center ("Center") and Goldfinch Telephone Service, a sole proprietorship ("Goldfinch"), under HIPAA. Goldfinch is the Center\'s business associate. "Records" means protected health information in any form which Goldfinch has from or for the Center.',
};

/** Rows of term-wordings.tsv: whose agreement, term, state, sentence (`\n` begins a line). Many are near misses. */
const ROWS = readFileSync(new URL('./term-wordings.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [voice = '', term = '', state = '', wording = ''] = row.split('\t');
    return { voice, term, state, wording: wording.replaceAll('\\n', '\n') };
  });

const findIn = (voice: string, term: string, wording: string) =>
  checkTerms([`${BEGINNINGS[voice]}\n\n${wording}\n`]).terms.find(({ id }) => id === term);

test.each(ROWS)('$term, $state: $wording', ({ voice, term, state, wording }) => {
  const finding = findIn(voice, term, wording);
  expect(finding?.state, JSON.stringify(finding)).toBe(state);
});

/** A duty of a party, in one sentence with “shall” and no other modal verb. */
const DUTY =
  /^([^.;]*\b(?:Associate|Entity|Bureau|DTP|Goldfinch|Company|Clinic|Hospital|Center|Organization)) shall (?!be\b|not\b|have\b|permit\b|itself\b|receive\b)(?!.*\bshall\b)/;
const DUTIES = ROWS.filter(({ wording }) => DUTY.test(wording));

test.each([
  'will',
  'must',
  'agrees to',
  'undertakes to',
  'is to',
  'has to',
  'commits to',
  'covenants to',
  'is required to',
  'hereby agrees that it will',
  'acknowledges that it must',
  'shall, at its own expense,',
])('“%s” says what “shall” says', (verb) => {
  const changed = DUTIES.flatMap(({ voice, term, state, wording }) => {
    const said = wording.replace(DUTY, `$1 ${verb} `);
    const found = findIn(voice, term, said)?.state;
    return found === state ? [] : [`${term}, ${state} → ${found}: ${said}`];
  });
  expect(changed).toEqual([]);
});
