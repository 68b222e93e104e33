const SIGN = /©|\(c\)(?=\s*(?:\d{4}|copyright))|\bcopyrights?\b/i;
/** What may stand between the sign and the name: signs again, years and ranges of years, "by". */
const LEAD = /^(?:[\s,.:|·•\-–—]|©|\(c\)|copyrights?\b|(?:19|20)\d{2}\b|\bby\b|\bpresent\b)+/i;
/** A full stop, unless it belongs to an abbreviation with which names of companies end. */
const STOP = String.raw`(?<!\b(?:inc|ltd|co|corp|l\.l\.c))\.`;
/** Where the name ends. */
const END = new RegExp(
  String.raw`\s*(?:[|•·;©]|\b(?:all rights?|privacy|terms)\b|\b(?:powered|designed|website|site) by\b|[-–—]\s|\b(?:19|20)\d{2}\b|${STOP}\s).*$`,
  'i',
);
const TRAILING = new RegExp(String.raw`(?:[\s,:\-–—]|${STOP})+$`, 'i');
/** Copyright lines are short; so is the work of finding where the name ends. */
const LONGEST_LINE = 400;

/** Finds the name in a copyright line: `Northbell, LLC` of `© 2026 Northbell, LLC. All rights reserved.` */
export function findCopyrightName(line: string): string | undefined {
  // Only the neighbourhood of the sign is looked at, wherever in the line it stands.
  const at = line.search(SIGN);
  if (at < 0) return undefined;
  const short = line.slice(at, at + LONGEST_LINE).replace(/\s+/g, ' ');
  const name = short.replace(LEAD, '').replace(END, '').replace(TRAILING, '');
  return /\p{L}{2}/u.test(name) ? name : undefined;
}
