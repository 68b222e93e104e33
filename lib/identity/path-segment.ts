const SEGMENT = /^(?:[A-Za-z0-9\-_.!~*'()@]|%[0-9A-F]{2})+$/;
/** What a URL parser resolves away (WHATWG URL, "single-dot" and "double-dot" segments). */
const DOT_SEGMENT = /^(?:\.|%2E){1,2}$/;

/**
 * Rewrites one segment of a URL's path so that a name has one spelling: `%c3%a9`, `%C3%A9`, `é` and its decomposed
 * twin become `%C3%A9`, and `%41` becomes `A`. Servers treat these as one; keys are compared as text.
 *
 * With `folded`, upper and lower case are one name too, as they are on most shared hosts (the table says which).
 */
export function normalizePathSegment(segment: string, folded = false): string {
  const text = decode(segment).normalize('NFC');
  // A lone surrogate would make encodeURIComponent throw; toWellFormed writes U+FFFD as the URL parser does.
  // `@` is left readable, for it starts the handles of several hosts.
  return encodeURIComponent((folded ? fold(text) : text).toWellFormed()).replaceAll('%40', '@');
}

/** True for a segment of the form that normalizing writes. */
export function isPathSegment(text: string): boolean {
  return SEGMENT.test(text) && !DOT_SEGMENT.test(text);
}

/** Bytes that are no UTF-8 stay the text they were written as. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Lower-casing can decompose (`İ`), so it is composed again. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFC');
}
