/** Controls, and format characters that are not seen but turn or split what is; joiners stay, for scripts need them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Anything but printable ASCII with single spaces. */
const NOT_PLAIN = /[^ -~]| {2}/;

/** One line of text as a reader sees it: white space collapsed, unseen characters gone, at most `longest` code units. */
export function cleanText(text: string, longest: number): string {
  const trimmed = text.length <= longest ? text.trim() : text;
  // Most lines of most pages are clean as they are, and looking is cheaper than cleaning.
  if (trimmed.length <= longest && !NOT_PLAIN.test(trimmed)) return trimmed;
  // Cut first, generously, so that a text of megabytes costs no more than a long one.
  const line = text
    .slice(0, longest * 8)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  return cutText(line, longest).trim();
}

/** At most `longest` code units, never half a surrogate pair, and no lone surrogate from the page. */
export function cutText(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  const splitsPair = text.length > longest && /[\ud800-\udbff]$/.test(cut);
  return (splitsPair ? cut.slice(0, -1) : cut).toWellFormed();
}
