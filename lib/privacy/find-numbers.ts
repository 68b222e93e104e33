import { digitsIn, findLabelled, findShaped, type LabelledRule } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';
import { NOT_A_ROLE, ROLE } from './person-cues.ts';
import { findSpoken } from './read-spoken.ts';

/** A number right behind one of these is about goods or papers, whatever its shape. */
const OTHER_NUMBER =
  /\b(?:part|item|sku|model|serial|order|po|invoice|inv|ticket|tracking|imei|coupon|licen[cs]e|product|quote|reference|ref|isbn|contract|certificate|cert|docket)\b[^\n]{0,12}$/i;

const SOCIAL = String.raw`(?:ssn'?s?|s\.s\.n\.?|ss ?#|ss no\b|hicn|soc(?:ial)?\.?(?: ?sec(?:urity)?\b\.?)?)`;
const START = String.raw`(?<![\p{L}\d])`;

/** As the Social Security Administration issues them: no area 000, 666 or 9xx, no group 00, no serial 0000. */
function isSocialSecurityNumber(value: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digitsIn(value));
}

const SOCIAL_SECURITY: LabelledRule = {
  kind: 'social-security-number',
  label: new RegExp(`${START}${SOCIAL}`, 'giu'),
  value: /\d(?:[-. ]?\d){8}(?:[A-Z]\d?)?(?!\d|[-.]\d)/y,
  isIt: isSocialSecurityNumber,
  isItFar: (value) => /\d\D\d/.test(value) && isSocialSecurityNumber(value),
};

/** Digits as they were spoken, behind a word for the number. */
const SPOKEN_LABEL = new RegExp(
  `${START}(?:${SOCIAL}|mrn|medical record|member (?:id|number)|medicare number)`,
  'giu',
);

function findSpokenNumbers(text: string): Place[] {
  return [...text.matchAll(SPOKEN_LABEL)].flatMap(({ index, 0: label }): Place[] => {
    const spoken = findSpoken(text, index + label.length);
    return spoken ? [{ kind: 'social-security-number', ...spoken }] : [];
  });
}

const isYear = (value: string): boolean => /^(?:19|20)/.test(value);

const LAST_DIGITS = /\d{4}(?![\d/%:-]|[.,]\d)/y;

const LAST_FOUR: readonly LabelledRule[] = [
  {
    kind: 'social-security-number',
    label: new RegExp(
      `${START}(?:last[ _-]?4[ _-]?ssn|ss(?= (?:last|ending))|${SOCIAL}(?: number)?)[ :(-]{0,3}(?:(?:the )?last[ -]?(?:four|4)(?: digits)?)?`,
      'giu',
    ),
    value: LAST_DIGITS,
    isIt: (value) => !isYear(value),
    isItFar: (value) => !isYear(value),
  },
  {
    kind: 'social-security-number',
    label: new RegExp(
      `${START}last[ -]?(?:four|4)(?: digits)?(?: of)?(?: (?:the|his|her|my|your|their))? (?:${SOCIAL}|ss)(?: number)?`,
      'giu',
    ),
    value: LAST_DIGITS,
    isIt: () => true,
    isItFar: (value) => !isYear(value),
  },
  {
    kind: 'social-security-number',
    label: new RegExp(`${START}${SOCIAL}(?: number)? (?:ending|ends)(?: (?:in|with))?`, 'giu'),
    value: LAST_DIGITS,
    isIt: () => true,
  },
];

/** Hidden but for its last digits. */
const MASKED_SOCIAL = /(?<![\p{L}\d*])[X*]{3}-?[X*]{2}-?\d{4}(?![\p{L}\d]|-\d)/giu;
const BARE_SOCIAL = /(?<![\p{L}\d][-.]?)\d{3}-\d{2}-\d{4}(?![\p{L}\d]|-\d)/gu;

/** Letters and digits in groups; the first group may be letters alone. */
const CODE = /(?:[A-Z]{1,4}[- ])?[A-Z]{0,5}\d[A-Z0-9]{0,19}(?:[-. ]\d[A-Z0-9]{0,19}){0,6}/iy;

const hasDigits = (value: string, least: number): boolean => digitsIn(value).length >= least;

const NUMBER = String.raw`(?: ?#| (?:id|no|nr|num|number|identifier)\b\.?)`;

const RECORD: LabelledRule = {
  kind: 'record-number',
  label: new RegExp(
    START +
      String.raw`(?:mrn|m\.r\.n\.?|mr ?#|mr(?=:? \d{5})|med(?:ical)?\.?[ -]rec(?:ord)?\b\.?|chart(?:${NUMBER}|(?= ?:? ?[A-Z]{0,2}\d{5}))|(?:patient|pt\.?|resident)(?:'s)?(?: account| acct\.?| chart| record| file| case)?(?:${NUMBER}|(?<=acct|account))|(?:hospital|hosp|encounter|enc|visit|accession|specimen|e[mh]r(?: record)?)${NUMBER}|(?:encounter|visit|accession|specimen|emr|csn|empi|fin|har|mpi|hosp)(?=[ :#]{1,3}[A-Z]{0,3}\d[\d-]{5})|(?:csn|empi|epic|cerner|athena|meditech)${NUMBER}|rx${NUMBER}|rx(?= ?:? ?\d{6})|prescription${NUMBER}|record ?# for (?:this|the) patient)`,
    'giu',
  ),
  value: CODE,
  isIt: (value, around) => hasDigits(value, 4) && !OF_PAPERS.test(around),
};

/** The shortest label of a record number is the surest. */
const RECORD_FAR: LabelledRule = {
  kind: 'record-number',
  label: new RegExp(`${START}(?:mrn|medical record number)`, 'giu'),
  value: CODE,
  isIt: () => false,
  isItFar: (value) => hasDigits(value, 6),
};

/** Numbers of any kind, which are a patient’s where the words beside them say so. */
const OF_PATIENT: LabelledRule = {
  kind: 'record-number',
  label: new RegExp(
    START +
      String.raw`(?:acct|account|case|claim|file|chart|policy|certificate|cert|certificat|record|reference|confirmation|id|identifier|number|no|visit|order|auth(?:orization)?|referral|group|grp)\b\.?(?:${NUMBER})?(?: (?:for|of) (?:the|this|our|that|a) (?:patient|pt|member|caller|resident|client)\b)?`,
    'giu',
  ),
  value: CODE,
  isIt: (value, around) =>
    hasDigits(value, 5) && A_PATIENT.test(around) && !OF_PAPERS.test(around) && !OF_A_FIRM.test(around),
};

/** Somebody who is treated or insured, by the words that stand near a number. */
const A_PATIENT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${ROLE}${NOT_A_ROLE}|dependent|her|his|mrs?|ms|miss|denied|copay)(?![\p{L}\d])`,
  'iu',
);

/** What numbers of a vendor’s own are of. */
const OF_PAPERS =
  /\b(?:invoices?|contract|vendor|agreement|phone carrier|carrier|suppliers?|lawsuit|court|county|docket|settle\w{0,5}|v\.|portfolio|project|lease|headsets?|licen[cs]e|agents|npi|duns|tracking|quote|purchase|framework|our account|their account|customer (?:no|number)|merchant|association|chamber|trade|bbb|atsi|society|union|help desk|white paper|our clinic|patients|certificate of|iso|soc 2)\b/i;

/** A vendor has policies of its own. */
const OF_A_FIRM = /liability|cyber|omissions|e&o|comp(?:ensation)?\b|million/i;

const MEMBER: LabelledRule = {
  kind: 'member-number',
  label: new RegExp(
    START +
      `(?:(?:plan )?memb(?:er)?(?:'s)?|mbr|sub(?:scriber)?(?:'s)?|medi-?cal|medicare|mcare|recipient|ins\\.?|hic(?:/id)?|dependent|enrollee|beneficiary|insured(?:'s)?|medicaid(?: recipient)?|policy ?holder|health(?: ?plan| ?insurance)|insurance(?: member)?|tricare(?: sponsor| dbn)?)(?: plan)?(?:${NUMBER}|(?<=medicaid|medi-?cal)(?=[ :#]{1,3}\\d)|(?= ?:? ?(?=[A-Z-]{0,4}\\d)[A-Z\\d-]{8}))|(?:cin|bic|hicn|mbi|dbn|ins\\.? id)\\b(?=[ :#]{0,3}[A-Z]{0,3}\\d)`,
    'giu',
  ),
  value: CODE,
  isIt: (value, around) => hasDigits(value, 5) && !OF_PAPERS.test(around),
  isItFar: (value) => hasDigits(value, 7),
};

/** Payers that a patient is likelier to be insured with than a vendor. */
const PAYER =
  '(?:anthem|aetna|cigna|humana|uhc|united ?health ?care|bcbs|blue (?:cross|shield)|kaiser|molina|tricare)';

/** A payer’s name, or “insurance”, shortly before `ID`. */
const PAYER_ID: LabelledRule = {
  kind: 'member-number',
  label: new RegExp(
    START + String.raw`(?:insurance|${PAYER})\b[^\d\n.;]{0,16}?\b(?:id|number|no|policy)\b`,
    'giu',
  ),
  value: CODE,
  isIt: (value, around) => hasDigits(value, 6) && !OF_A_FIRM.test(around),
};

const INSURANCE_CARD: LabelledRule = {
  kind: 'member-number',
  label: new RegExp(
    String.raw`${START}(?:(?:insurance|ins|health|medicare|medicaid|${PAYER}) card(?: number| no\b)?(?:[ :,-]{1,3}${PAYER})?|insurance subscriber|${PAYER})(?=[ :,#]{1,3}[A-Z]{0,3}\d)|(?:insurance|member|plan|${PAYER}) card|id card (?:shows|reads|says|has)`,
    'giu',
  ),
  value: CODE,
  isIt: (value) => hasDigits(value, 5),
};

/** A patient’s policy is known by the words around it. */
const POLICY: LabelledRule = {
  kind: 'member-number',
  label: new RegExp(`${START}policy${NUMBER}`, 'giu'),
  value: CODE,
  isIt: (value, around) =>
    hasDigits(value, 5) &&
    /\b(?:patient|caller|health|medical|her|his|family|member|subscriber)\b/i.test(around) &&
    !OF_A_FIRM.test(around),
};

/**
 * A Medicare beneficiary identifier, 11 characters without S, L, O, I, B, Z, by the format that CMS publishes
 * (“Understanding the Medicare Beneficiary Identifier format”).
 */
const MEDICARE =
  /(?<![\p{L}\d]-?)[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[- ]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[- ]?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\p{L}\d]|-[\p{L}\d])/giu;

const LONG_NUMBER = /(?<![\p{L}\d][-.]?)\d(?:[-. ]?\d){12,18}(?![\p{L}\d]|[-.]\d)/gu;

/** Prefixes and lengths of the large card networks (ISO/IEC 7812 issuer numbers). */
const ISSUER =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12})$/;

function isCardNumber(value: string): boolean {
  const digits = digitsIn(value);
  return ISSUER.test(digits) && hasLuhnDigit(digits);
}

/** Whether the last digit is the check digit of the rest (ISO/IEC 7812-1, annex B). */
function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, n) => {
    const value = Number(digit) * (n % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Numbers that stand for a person: social security, Medicare, record, member and card numbers. */
export function findNumbers(text: string): Place[] {
  return [
    ...findSpokenNumbers(text),
    ...[
      SOCIAL_SECURITY,
      ...LAST_FOUR,
      RECORD,
      RECORD_FAR,
      OF_PATIENT,
      MEMBER,
      PAYER_ID,
      INSURANCE_CARD,
      POLICY,
    ].flatMap((rule) => findLabelled(text, rule)),
    ...findShaped(
      text,
      'social-security-number',
      BARE_SOCIAL,
      (value, before) => isSocialSecurityNumber(value) && !OTHER_NUMBER.test(before),
    ),
    ...findShaped(text, 'social-security-number', MASKED_SOCIAL, () => true),
    ...findShaped(text, 'medicare-number', MEDICARE, (_value, before) => !OTHER_NUMBER.test(before)),
    ...findShaped(
      text,
      'card-number',
      LONG_NUMBER,
      (value, before) => isCardNumber(value) && !OTHER_NUMBER.test(before),
    ),
  ];
}
