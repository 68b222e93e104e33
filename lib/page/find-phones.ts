/**
 * Numbers as pages write them. Each part has a bound, so matching is linear; each needs separators or a plus sign, for
 * ten bare digits are more often an NPI, an order or a record number than a telephone.
 */
const PATTERNS = [
  // (918) 555-0142, 918.555.0142, +1 918-555-0142, 1-800-555-0142
  String.raw`(?:\+?1[\s.\-\u2010-\u2013]{1,2})?(?:\(\d{3}\)[\s\u00a0]{0,2}|\d{3}[\s.\-\u2010-\u2013]{1,2})\d{3}[\s.\-\u2010-\u2013]{1,2}\d{4}`,
  // 1-800-CALL-NOW, but not 800 EMPLOYEES
  String.raw`(?:1[\s.\-])?\(?8(?:00|33|44|55|66|77|88)\)?[.\-](?=[A-Z0-9.\-]{0,8}[A-Z]{2})[A-Z0-9]{2,10}(?:[.\-][A-Z0-9]{2,7}){0,2}`,
  // +44 20 7946 0958, +19185550142: 8 to 15 digits (E.164)
  String.raw`\+\d(?:[\s.\-()\u2010-\u2013]{0,3}\d){7,14}`,
];

/** Not inside a longer run of digits, an amount, a date, a fraction or an address with dots. */
const BEFORE = String.raw`(?<![\w$€£#/.,\-\u2010-\u2013+])`;
const AFTER = String.raw`(?![\w/@]|[.,\-\u2010-\u2013]\w)`;
const PHONE = new RegExp(`${BEFORE}(?:${PATTERNS.join('|')})${AFTER}`, 'g');

/** The texts in a line that look like telephone numbers, as written. Whether they are is for `parsePhone` to say. */
export function findPhones(line: string): string[] {
  return line.match(PHONE) ?? [];
}
