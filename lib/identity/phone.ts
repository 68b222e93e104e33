import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface Phone {
  /** As E.164 has it, `+19185550142`, without an extension. */
  readonly e164: string;
  /** International, with the extension where there is one: `+1 918 555 0142 ext. 12`. */
  readonly display: string;
}

/** What stands before a number on a page or in a `tel:` address. */
const LABEL = /^(?:tel|telephone|phone|ph|call|office|main|mobile|cell|fax|toll[ -]?free)\b[.:]{0,2}\s*/i;

/** A toll-free number in letters, `1-800-CALL-NOW`; capitals after a hyphen only, or "800 EMPLOYEES" would be one. */
const VANITY = /^(?:\+?1[-. ]?)?\(?(8(?:00|33|44|55|66|77|88))\)?[-.]([A-Z0-9][A-Z0-9.-]{6,15})$/;
/** Which key of a telephone bears each letter (ITU-T E.161). */
const KEYPAD: readonly (readonly [RegExp, string])[] = [
  [/[ABC]/g, '2'],
  [/[DEF]/g, '3'],
  [/[GHI]/g, '4'],
  [/[JKL]/g, '5'],
  [/[MNO]/g, '6'],
  [/[PQRS]/g, '7'],
  [/[TUV]/g, '8'],
  [/[WXYZ]/g, '9'],
];

/**
 * Reads one telephone number; undefined for anything else, such as a date, a ZIP+4 or an order number. `country` says
 * how a number without `+` is meant. Carries the phone metadata, so only pages import it.
 */
export function parsePhone(text: string, country: CountryCode = 'US'): Phone | undefined {
  const number = parseNumber(spellOut(text.trim().replace(LABEL, '')), country);
  return number && { e164: number.number, display: number.formatInternational() };
}

/** `+1 918 555 0142` for `+19185550142`; a text that is no number stays as it is. */
export function formatPhone(e164: string): string {
  return parseNumber(e164)?.formatInternational() ?? e164;
}

function parseNumber(text: string, country?: CountryCode): PhoneNumber | undefined {
  // Without `extract: false` the library would find a number somewhere in a sentence; here the text must be one.
  const number = parsePhoneNumberFromString(text, {
    extract: false,
    ...(country && { defaultCountry: country }),
  });
  return number?.isValid() === true ? number : undefined;
}

/** Letters to digits. Exchanges ignore what is dialled after the seventh, which is how longer words work. */
function spellOut(text: string): string {
  const [, area = '', word = ''] = VANITY.exec(text) ?? [];
  if (!/[A-Z]/.test(word)) return text;
  const digits = KEYPAD.reduce((spelt, [letters, key]) => spelt.replace(letters, key), word).replace(
    /\D/g,
    '',
  );
  return `${area}${digits.slice(0, 7)}`;
}
