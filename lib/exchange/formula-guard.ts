/**
 * Beginnings that a spreadsheet program may take for a formula: `= + - @` in half, full and small width, tab and line
 * breaks, also behind spaces and unseen characters. Apostrophes before them count, so that a guarded text is itself one
 * to be guarded, and taking one guard off always gives back exactly what was guarded.
 */
const MAY_RUN = /^'*[\s\u200b-\u200f\u2060]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\t\r\n]/u;

/** The text of a cell, with an apostrophe before it where a program could run it as a formula. */
export function guardCell(text: string): string {
  return MAY_RUN.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` was given: whatever it was, also one that began with an apostrophe. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && MAY_RUN.test(text.slice(1)) ? text.slice(1) : text;
}
