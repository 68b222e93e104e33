import { digitsIn, findLabelled, findShaped, type LabelledRule } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';

/** A number right behind one of these is about goods or papers, whatever its shape. */
const OTHER_NUMBER =
  /\b(?:part|item|sku|model|serial|order|po|invoice|inv|ticket|tracking|imei|coupon|licen[cs]e|product|quote|reference|ref|isbn|contract|phone|fax)\b[^\n]{0,12}$/i;

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

const isYear = (value: string): boolean => /^(?:19|20)/.test(value);

const LAST_FOUR: readonly LabelledRule[] = [
  {
    kind: 'social-security-number',
    label: new RegExp(`${START}ssn`, 'giu'),
    value: /\d{4}(?![\d-])/y,
    isIt: (value) => !isYear(value),
  },
  {
    kind: 'social-security-number',
    label: new RegExp(
      `${START}last (?:four|4)(?: digits)?(?: of)?(?: (?:the|his|her|my|your|their))? ${SOCIAL}(?: number)?`,
      'giu',
    ),
    value: /\d{4}(?![\d-])/y,
    isIt: () => true,
  },
  {
    kind: 'social-security-number',
    label: new RegExp(`${START}${SOCIAL}(?: number)? (?:ending|ends)(?: (?:in|with))?`, 'giu'),
    value: /\d{4}(?![\d-])/y,
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
      String.raw`(?:mrn|m\.r\.n\.?|mr ?#|med(?:ical)?\.?[ -]rec(?:ord)?\b\.?|chart${NUMBER}|(?:patient|pt\.?)(?:'s)?(?: account| acct\.?| chart| record)?${NUMBER}|(?:hospital|encounter|visit|accession|e[mh]r(?: record)?)${NUMBER}|record ?# for (?:this|the) patient)`,
    'giu',
  ),
  value: CODE,
  isIt: (value) => hasDigits(value, 4),
};

/** The shortest label of a record number is the surest. */
const RECORD_FAR: LabelledRule = {
  kind: 'record-number',
  label: new RegExp(`${START}(?:mrn|medical record number)`, 'giu'),
  value: CODE,
  isIt: () => false,
  isItFar: (value) => hasDigits(value, 6),
};

/** A vendor has policies of its own. */
const OF_A_FIRM = /liability|cyber|omissions|e&o|comp(?:ensation)?\b|certificate|million/i;

const MEMBER: LabelledRule = {
  kind: 'member-number',
  label: new RegExp(
    START +
      `(?:(?:plan )?memb(?:er)?(?:'s)?|sub(?:scriber)?(?:'s)?|enrollee|beneficiary|insured(?:'s)?|medicaid(?: recipient)?|policy ?holder|health(?: ?plan| ?insurance)|insurance(?: member)?|tricare sponsor)${NUMBER}`,
    'giu',
  ),
  value: CODE,
  isIt: (value, around) =>
    hasDigits(value, 5) && !/\b(?:association|chamber|trade|bbb|atsi|society|union)\b/i.test(around),
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
  label: new RegExp(`${START}(?:(?:insurance|${PAYER}) card|insurance subscriber)`, 'giu'),
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
    ...[SOCIAL_SECURITY, ...LAST_FOUR, RECORD, RECORD_FAR, MEMBER, PAYER_ID, INSURANCE_CARD, POLICY].flatMap(
      (rule) => findLabelled(text, rule),
    ),
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
