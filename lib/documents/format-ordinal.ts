const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Beyond this, letters and Roman numbers are no help to anybody. */
const LONGEST = 3999;

/** The number of an item in a list, in a form that Office Open XML names (ST_NumberFormat, 17.18.59). */
export function formatOrdinal(number: number, form: string): string {
  if (number < 1 || number > LONGEST) return String(number);
  switch (form) {
    case 'lowerLetter':
      return formatLetter(number);
    case 'upperLetter':
      return formatLetter(number).toUpperCase();
    case 'lowerRoman':
      return formatRoman(number);
    case 'upperRoman':
      return formatRoman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** a to z, then aa, bb, cc, as Word counts on. */
function formatLetter(number: number): string {
  const letter = String.fromCodePoint(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

function formatRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, sign] of ROMAN) {
    roman += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return roman;
}
