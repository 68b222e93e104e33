const SPACE = /[\p{Zs}\t\p{Cf}]/u;
const DASH = /[\p{Pd}\u2212\u2043]/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201B\u02BC\uFF07\u0060\u00B4]/;
const DOUBLE_QUOTE = /[\u201C-\u201F\u00AB\u00BB\uFF02]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const DIGIT = /\p{Nd}/u;

/** From a full-width character to the ASCII one that it is a wide form of. */
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text with every digit, dash, quotation mark and blank in its ASCII form, unit for unit: a place in the result is
 * the same place in the text. Line breaks stay.
 */
export function foldText(text: string): string {
  return text.replaceAll(/[^\n\r\x20-\x7e]/g, foldUnit);
}

function foldUnit(unit: string): string {
  if (FULL_WIDTH.test(unit)) return String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_OFFSET);
  if (SPACE.test(unit)) return ' ';
  if (DASH.test(unit)) return '-';
  if (SINGLE_QUOTE.test(unit)) return "'";
  if (DOUBLE_QUOTE.test(unit)) return '"';
  return DIGIT.test(unit) ? digitOf(unit.charCodeAt(0)) : unit;
}

/** Unicode encodes the ten digits of a script in a row, from zero, so the nearest start below tells the value. */
function digitOf(code: number): string {
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCharCode(code - value - 1))) value += 1;
  return String(value);
}
