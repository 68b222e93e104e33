import { NO_NAMES } from './no-names.ts';

const MIXED = String.raw`(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b)\p{Lu}(?:'\p{Lu})?[\p{Ll}\p{M}][\p{L}\p{M}]{0,20}(?:['-][\p{L}\p{M}]{1,20}){0,2}`;
const ANY_CASE = String.raw`(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b)\p{Lu}[\p{L}\p{M}'-]{1,24}`;
const PARTICLE = '(?: (?:de|da|la|van|von|der|del|di|bin|al)){0,2}';

const fullName = (word: string): string =>
  `(?:${word}, (?:${word}|\\p{Lu}\\.)|\\p{Lu}\\.${' ?'}(?:\\p{Lu}\\. ?)?${word}|${word}${PARTICLE} (?:\\p{Lu}\\.? )?${word}(?: ${word})?)`;

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx)\b\.?(?: (?:and|&) (?:Mr|Mrs|Ms)\b\.?)?`;
const END = String.raw`(?![\p{L}\p{M}])`;

/** With a title: `Mrs. Hale`; without: two words or more, or an initial and a word. */
export const TITLED_NAME = `${TITLE} ${MIXED}(?: ${MIXED})?${END}`;
export const FULL_NAME = `${fullName(MIXED)}${END}`;
/** Where the words before it say that a name comes: capitals alone will do. */
export const ANNOUNCED_NAME = `(?:${TITLE} ${MIXED}|${fullName(MIXED)}|${fullName(ANY_CASE)})${END}`;
export const ONE_WORD_NAME = `${MIXED}${END}(?! \\p{Lu})`;

const TITLE_AHEAD = new RegExp(`^${TITLE} `, 'u');

/** Names for nobody. */
const STAND_IN = /^(?:jane|john|joe|test|sample) (?:doe|roe|q|public|patient|test|caller)\b/i;

/** Where in a match of a pattern above the name begins, or undefined where it is no personal name. */
export function findNameIn(match: string): number | undefined {
  const titled = TITLE_AHEAD.exec(match)?.[0].length ?? 0;
  const words = [...match.slice(titled).matchAll(/[\p{L}\p{M}'-]+/gu)];
  const isName = (word: string): boolean => !NO_NAMES.has(word.toLowerCase().replace(/'s?$/, ''));
  const first = words.findIndex(([word]) => isName(word));
  const rest = words.slice(first);
  if (first < 0 || !rest.every(([word]) => isName(word))) return undefined;
  if (first > 0 && (titled > 0 || rest.length < 2)) return undefined;
  const start = rest[0]?.index ?? 0;
  return STAND_IN.test(match.slice(titled + start)) ? undefined : start;
}
