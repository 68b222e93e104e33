/** Names of one company vary by suffix and wording; only names without a single word in common are worth a word. */
export function sharesAWord(a: string, b: string): boolean {
  const words = (name: string): string[] => name.toLocaleLowerCase('en').match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const inA = new Set(words(a));
  return words(b).some((word) => inA.has(word));
}
