/** What numbers a line (`8`, `4.2`), wherever it stands in it. */
export const NUMBER = /\d{1,2}(?:\.\d{1,2}){0,2}/;

/** The markers with which items begin, each with the name of its style. */
const MARKERS: readonly (readonly [string, RegExp])[] = [
  ['mark', /^#{1,6} +/],
  [
    'article',
    /^(?:(?:article|section|sec\.|clause|paragraph|part) {1,2}|§ ?)(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxl]{1,5}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\w(])[.:)]?(?: +[–-])? */i,
  ],
  ['1.1.1', /^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?(?:(?: \|)? +|(?=[A-Z]))/],
  ['1.1', /^\d{1,2}\.\d{1,2}[.)]?(?:(?: \|)? +|(?=[A-Z]))/],
  ['1.', /^\d{1,2}[.)](?: \|)? +/],
  ['1|', /^(?:\d{1,2}[a-z]?|[A-Z]{1,3}(?:[.-]?\d{1,2})?)[.)]?(?: ?\|){1,2} /],
  ['(1)', /^\(\d{1,2}\) */],
  ['(i)', /^\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\) */],
  ['(a)', /^\([a-z]{1,2}\) */],
  ['(A)', /^\([A-Z]\) */],
  ['i.', /^(?:ii|iii|iv|vi{1,3}|ix)[.)] +/],
  ['a.', /^[a-z][.)] +/],
  ['I.', /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})[.)] +/],
  ['A.', /^[A-Z][.)] +/],
  ['A.1.1', /^[A-Z]{1,2}[.-]\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.:)]?(?: \|)? +/],
  ['A.1', /^[A-Z]{1,2}[.-]\d{1,2}[.:)]?(?: \|)? +/],
  ['A1', /^[A-Z]{1,3}-?\d{1,2}(?:\.\d{1,2})?[.:)]?(?: \|)? +/],
  ['•', /^[•▪◦●■○·*–o-] +/],
];

/** The style and the pattern of the marker that a line begins with; “(i)” behind “(h)” is a letter, not a number. */
export function readMarker(
  text: string,
  letters: Map<string, string>,
): readonly [string, RegExp] | undefined {
  const marker = MARKERS.find(([, found]) => found.test(text));
  if (!marker) return undefined;
  const letter = /[a-z]/i.exec(text)?.[0] ?? '';
  const style = LETTERED[marker[0]];
  const isLetter =
    style !== undefined && letter.toLowerCase() === 'i' && letters.get(style)?.toLowerCase() === 'h';
  const read = isLetter ? ([style, marker[1]] as const) : marker;
  if (/^\(?a/i.test(read[0])) letters.set(read[0], letter);
  return read;
}

/** The lettered form of each Roman one. */
const LETTERED: Readonly<Record<string, string>> = { '(i)': '(a)', 'I.': 'A.', 'i.': 'a.' };
