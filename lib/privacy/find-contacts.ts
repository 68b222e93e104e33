import { CARE_TERM, HEALTH_TERM } from './health-words.ts';
import { digitsIn } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';
import { KIN, NOT_A_ROLE, ROLE } from './person-cues.ts';

const PHONE =
  /(?<![\p{L}\d][-./]?)(?:\+?1[-. ]?)?(?:\(?\d{3}\)?[-./ ]{0,2})?\d{3}[-. ]?\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\p{L}\d]|[-/.]\d)/gu;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const STREET =
  /(?<![\p{L}\d-])\d{1,5} (?:[NSEW]\.? )?\p{Lu}[\p{L}'-]{1,24}(?: \p{L}{2,24})? (?:Street|St|Road|Rd|Avenue|Ave|Court|Ct|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Place|Pl|Terrace|Circle|Highway|Hwy|Trail|Pkwy|Loop|Alley)\b|P\.?O\.? Box \d{1,6}/gu;

/** Toll-free area codes of the North American plan: no patient's own number. */
const TOLL_FREE = /^\D{0,2}1?\D{0,2}8(?:00|33|44|55|66|77|88)/;

/** How far the words before and behind are read. */
const BEFORE = 72;
const BEHIND = 48;
const BESIDE = 14;

const PERSON = `(?:${ROLE}${NOT_A_ROLE}|${KIN})`;
/** Words that say that what follows is how to reach somebody, or where they live. */
const REACHES =
  /\b(?:cell|home|mobile|call ?back(?: number)?|cb|c\/b|phone|tel|ph|telephone|address|reach(?:ed)?|text|lives?|living|resides|e-?mail|ring|dial|caller id|call(?: (?:her|him|them|me|back))?|sent|ship(?:ped)?|home visit(?: [a-z]{1,6})? to|deliver(?:ed)?|visit|number|contact|on file|ambulance|ems|dispatched|pick ?up|ride|from|left|reply|deliver(?:y|ies)|#)\b[^\d.;]{0,40}$/i;
const PERSONS = new RegExp(`\\b${PERSON}\\b`, 'gi');
/** Right before it stands whose it is. */
const WHOSE = new RegExp(`(?<![\\w\\u00c0-\\u024f])${PERSON}(?:'s)?[ :,=(-]{1,4}$`, 'i');
const SOMEBODY = new RegExp(
  `(?<![\\w\\u00c0-\\u024f])(?:${PERSON}|mrs|mr|ms|miss|her|his|she|he|him|son|daughter|wants)(?![\\w\\u00c0-\\u024f])`,
  'i',
);
const CARE = new RegExp(
  `(?<![\\w\\u00c0-\\u024f])(?:${CARE_TERM}|patient|urgent|stat|dr|pharmacy)(?![\\w\\u00c0-\\u024f])|${HEALTH_TERM}`,
  'i',
);
/** Beside one of these it is a firm’s. */
const OF_A_FIRM =
  /\b(?:sales|support|lines?|ext|fax|office|desk|vendors?|main|hotline|hq|headquarters|toll|remit|backup|agents?(?: id)?|account|rep|manager|director|officer|supervisor|firm|company|llc|inc|building|bldg|suite|floor|data center|call center|our number|our main|their|contract|demo|invoice|clinic|hospital|practice|pharmacy|numbers?:|reserved|outage|switchboard|site visit|patients|callers|members|range|block|ported?|cio|ciso|ceo|coo|vp)\b/i;

/** Phones, mail and street addresses that are said to be a patient’s. */
export function findContacts(text: string): Place[] {
  const phones = [...text.matchAll(PHONE)].filter(
    ([value]) => !TOLL_FREE.test(value) && digitsIn(value).length >= 7,
  );
  const contacts = [...phones, ...text.matchAll(MAIL), ...text.matchAll(STREET)];
  return contacts.flatMap(({ index: start, 0: value }): Place[] => {
    const end = start + value.length;
    return isOfPatient(text, start, end) ? [{ kind: 'patient-contact', start, end }] : [];
  });
}

/** Whether the words around say how to reach a person, whom, and that it is about care; two of the three will do. */
function isOfPatient(text: string, start: number, end: number): boolean {
  const before = lastPart(text.slice(Math.max(0, start - BEFORE), start));
  const behind = firstPart(text.slice(end, end + BEHIND));
  if (OF_A_FIRM.test(before.slice(personEnd(before))) || OF_A_FIRM.test(behind.slice(0, BESIDE)))
    return false;
  const around = `${before} \u0000 ${behind}`;
  if (WHOSE.test(before)) return true;
  // “Patient” is somebody and is about care: it tells one of them, else every heading about patients would tell both.
  const aboutCare = around.replace(SOMEBODY, '\u0000');
  const says = [REACHES.test(before), aboutCare !== around, CARE.test(aboutCare)];
  return says.filter((isSo) => isSo).length >= 2;
}

/** Where the last person ends that a text speaks of: what stands before says nothing about what is theirs. */
function personEnd(text: string): number {
  const last = [...text.matchAll(PERSONS)].at(-1);
  return last ? last.index + last[0].length : 0;
}

const PART_END = /[.!?;]\s|\n\s*\n/;

function lastPart(text: string): string {
  return text.split(PART_END).slice(-2).join(' ');
}

function firstPart(text: string): string {
  return text.split(PART_END)[0] ?? '';
}
