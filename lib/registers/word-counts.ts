/** In how many names each word stands; the words are kept as numbers, sorted. */
export interface WordCounts {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** Counts for each word the names that have it. */
export function countWords(names: readonly { readonly words: readonly string[] }[]): WordCounts {
  const counts = new Map<number, number>();
  for (const { words } of names)
    for (const word of new Set(words)) {
      const number = numberOf(word);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  const sorted = Uint32Array.from(counts.keys()).sort();
  return { words: sorted, counts: sorted.map((number) => counts.get(number) ?? 0) };
}

/** In how many names a word stands. Two words in some thousand millions share a number, and then their counts. */
export function countOf({ words, counts }: WordCounts, word: string): number {
  const number = numberOf(word);
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return words[low] === number ? (counts[low] ?? 0) : 0;
}

/** FNV-1a, 32 bits. */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let n = 0; n < word.length; n++) number = Math.imul(number ^ word.charCodeAt(n), 0x01000193);
  return number >>> 0;
}
