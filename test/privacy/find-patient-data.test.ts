import { describe, expect, test } from 'vitest';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';

const kindsIn = (text: string): string[] => findPatientData(text).map(({ kind }) => kind);

test.each([
  ['area 000', 'SSN 000-12-3456'],
  ['area 666', 'SSN 666-12-3456'],
  ['area from 900 on, as a taxpayer number has', 'SSN 912-12-3456'],
  ['group 00', 'SSN 212-00-3456'],
  ['serial 0000', 'SSN 212-44-0000'],
  ['a digit more', 'SSN 212-44-88910'],
  ['nine digits and no word for them', 'ID 212448891'],
  ['a card number with a wrong check digit', 'card 4242 4242 4242 4241'],
  ['a check digit that holds and no network', 'card 9242 4242 4242 4247'],
  ['a Medicare number with the letter S', 'Medicare 1SG4-TE5-MK73'],
  ['a Medicare number with a letter for a digit', 'Medicare 1EGA-TE5-MK73'],
  ['a Medicare number inside a longer key', 'Medicare 1EG4-TE5-MK73-AA01'],
  ['an NPI, which has a Luhn digit of its own', 'NPI 1234567893'],
  ['a day that does not exist', 'DOB 13/32/1961'],
  ['a month and a day alone', 'birthday on June 30'],
  ['a year before anybody was born', 'DOB 04/12/1861'],
  ['a date beside a name, too late for most patients', 'Marcus Treadwell 11/23/2010'],
  ['a date beside who signed', 'Signed by Marcus Treadwell, 11/23/1999'],
  ['a date beside a firm', 'Acme Calls, 04/12/1961'],
  ['a record number of three digits', 'MRN 412'],
  ['a member number of four digits', 'member no. 2291'],
  ['an insurance policy of the vendor', 'cyber policy number CYB-4471-0923'],
  ['the patient of nobody', 'patient John Doe'],
  ['a test patient', 'test patient Gloria Pettibone'],
  ['an office', 'Patient Care Coordinator Gloria Pettibone'],
  ['a sentence that ends before the name', 'No word on the patient. Dana Whitlock agreed.'],
  ['somebody who speaks', 'about the patient, Dana Whitlock said'],
  ['a person’s work', 'Mr. Delgado says agents read lab results'],
  ['health in the next sentence', 'Spoke to Dana Whitlock. Chest pain goes to 911.'],
  ['a clinic as client', 'Dana Whitlock knows the cancer center'],
  ['a line for patients', 'patient line 918 555 0142'],
  ['a toll-free number', 'patient phone 800 555 0142'],
  ['a vendor’s number above a heading about patients', '(918) 555-0142\nHow we protect patient information'],
])('no sign: %s', (_what, text) => {
  expect(findPatientData(text)).toEqual([]);
});

test.each([
  ['social-security-number', '212-44-8891', 'read out: '],
  ['social-security-number', '212 44 8891', 'ssn '],
  ['social-security-number', '8891', 'last four of her SSN: '],
  ['record-number', '00482913', 'MRN '],
  ['member-number', 'XQP884120937', 'Member ID: '],
  ['card-number', '4242-4242-4242-4242', 'paid with '],
  ['medicare-number', '1EG4-TE5-MK73', 'card '],
  ['birth-date', '1961-04-12', 'DOB '],
  ['named-birth-date', 'Gloria Pettibone (03/02/1958', 'for '],
  ['named-birth-date', 'J. Morales, born 04/12/1961', 'message for '],
  ['named-birth-date', 'Mrs. Hale (DOB 3/2/58', 'about '],
  ['patient-name', 'Ramon Esquivel', 'pt '],
  ['health', 'Denise Falk was diagnosed with', 'said that '],
  ['patient-contact', '918 555 0142', 'patient’s phone '],
])('a sign of kind %s is %s and nothing around it', (kind, found, before) => {
  const text = `${before}${found} `;
  expect(findPatientData(text)).toMatchObject([{ kind, start: before.length, text: found }]);
});

test('signs come in order, and one word is in one sign only', () => {
  const text = 'Patient name: Farah Siddiqui 02/11/1967, MRN 77193041, DOB 2/11/67';
  const signs = findPatientData(text);
  expect(signs.map((sign) => sign.text)).toEqual(['Farah Siddiqui 02/11/1967', '77193041', '2/11/67']);
});

test('places are those of the text as it stands, whatever its letters, digits and dashes', () => {
  const before = '📞 Ärger: “DOB” – ';
  const [sign] = findPatientData(`${before}٠٤／１２／1961`);
  expect(sign).toMatchObject({ kind: 'birth-date', start: before.length, text: '٠٤／１２／1961' });
});

test.each([
  ['hyphens that do not break', '212\u201144\u20118891'],
  ['en dashes', '212\u201344\u20138891'],
  ['full-width digits', '２１２-４４-８８９１'],
  ['Devanagari digits', '२१२-४४-८८९१'],
])('a number is the same number in %s', (_what, text) => {
  expect(findPatientData(text)).toMatchObject([{ kind: 'social-security-number', text }]);
});

test('a label may be written in full-width letters, and a blank need not be one', () => {
  expect(kindsIn('ＭＲＮ\u00a000482913')).toEqual(['record-number']);
});

test('a line break may stand between a label and its number', () => {
  expect(kindsIn('MRN\r\n10443827')).toEqual(['record-number']);
});

describe('a text of any kind takes time in proportion to its length', () => {
  const SMALL = 32_000;
  const GROWTH = 8;
  /** Eight times the text in up to four times eight times the time; quadratic work would take 64 times. */
  const SLACK = 4;
  /** Below this a clock says more about the machine than about the work. */
  const LEAST_MS = 10;
  /** A busy machine may hold up one attempt, or two. */
  const ATTEMPTS = 3;

  const timeOf = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const started = performance.now();
    findPatientData(text);
    return performance.now() - started;
  };

  test.each([
    ['digits', '1'],
    ['spaced digits', '1 '],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['capitals', 'A'],
    ['names', 'Aa Bb '],
    ['names with commas', 'Aa, '],
    ['titles', 'Mr. Aa '],
    ['labels', 'ssn '],
    ['labels of dates', 'dob: '],
    ['patients', 'patient, '],
    ['apostrophes', "A'a-"],
    ['full-width digits', '１'],
    ['payers', 'insurance '],
    ['half a mail address', 'patient email a@a.'],
    ['patients with names', 'pt Ann Lee '],
    ['marks before a name', `patient${','.repeat(40)}Ann Lee `],
    ['numbers as they are spoken', 'ssn one two '],
    ['sentences about health', 'Ann Lee has pain. '],
  ])('a quarter of a megabyte of %s', (_what, unit) => {
    const small = Math.max(LEAST_MS, timeOf(unit, SMALL), timeOf(unit, SMALL));
    let growth = Number.POSITIVE_INFINITY;
    for (let n = 0; n < ATTEMPTS && growth >= GROWTH * SLACK; n += 1)
      growth = timeOf(unit, SMALL * GROWTH) / small;
    expect(growth).toBeLessThan(GROWTH * SLACK);
  });
});
