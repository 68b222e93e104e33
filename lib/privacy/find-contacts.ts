import { findLabelled, type LabelledRule } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';

const OF_PATIENT = String.raw`(?<![\p{L}\d])(?:patient|pt)(?:'s)?`;
const PHONE = /(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]?\d{4}(?!\d)/y;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y;
const STREET =
  /P\.?O\.? Box \d{1,6}|\d{1,5} (?:[NSEW]\.? )?\p{Lu}[\p{L}'-]{1,24}(?: \p{L}{2,24})? (?:Street|St|Road|Rd|Avenue|Ave|Court|Ct|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Place|Pl|Terrace|Circle|Highway|Hwy)\b/uy;

/** Toll-free area codes of the North American plan: no patient's own number. */
const TOLL_FREE = /^\D{0,2}1?\D{0,2}8(?:00|33|44|55|66|77|88)/;

const RULES: readonly LabelledRule[] = [
  {
    kind: 'patient-contact',
    label: new RegExp(
      `${OF_PATIENT}(?: (?:daughter|son|wife|husband|mother|father|mom|dad|spouse|caregiver)(?:'s)?)? (?:(?:home|cell|mobile|work|callback|call back|contact|phone|telephone|tel|ph)\\b[ .#()]{0,3}){1,3}`,
      'giu',
    ),
    value: PHONE,
    isIt: (value) => !TOLL_FREE.test(value),
  },
  {
    kind: 'patient-contact',
    label:
      /(?<!\p{L})(?:call|reach|text|ring|phone)(?: the)? (?:patient|pt)(?: back)?(?: (?:at|on))?|(?<!\p{L})(?:patient|pt)(?:'s \p{L}{2,12})? (?:can|may|could) be reached(?: (?:at|on))?/giu,
    value: PHONE,
    isIt: (value) => !TOLL_FREE.test(value),
  },
  {
    kind: 'patient-contact',
    label: new RegExp(`${OF_PATIENT} e-?mail(?: address)?`, 'giu'),
    value: MAIL,
    isIt: () => true,
  },
  {
    kind: 'patient-contact',
    label: new RegExp(
      `${OF_PATIENT} (?:(?:home |mailing |street )?address|(?:lives|resides|is living) (?:at|on))`,
      'giu',
    ),
    value: STREET,
    isIt: () => true,
  },
];

/** Phones, mail and street addresses that are said to be a patient's. */
export function findContacts(text: string): Place[] {
  return RULES.flatMap((rule) => findLabelled(text, rule));
}
