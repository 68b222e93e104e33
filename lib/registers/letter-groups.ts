/** Letters and digits, with a space for the beginning and the end of a word. */
const SIGNS = 37;
export const NUMBER_OF_GROUPS = SIGNS ** 3;

/**
 * The groups of three signs in folded words, as numbers, with repeats: ` te`, `tel`, `ele`, `le ` for _tele_. Letters
 * beyond a to z share numbers with others.
 */
export function groupsOf(words: readonly string[]): number[] {
  const groups: number[] = [];
  for (const word of words) {
    let [before, at] = [0, signAt(word, 0)];
    for (let n = 1; n <= word.length; n++) {
      const next = n < word.length ? signAt(word, n) : 0;
      groups.push((before * SIGNS + at) * SIGNS + next);
      before = at;
      at = next;
    }
  }
  return groups;
}

function signAt(word: string, n: number): number {
  const code = word.charCodeAt(n);
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 1 + (code % (SIGNS - 1));
}
