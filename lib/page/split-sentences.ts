/** A sentence of a line and where it stands in it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * Where a sentence ends: a stop, white space, and what can begin another. Not after an initial, nor after abbreviations
 * that pages write before a name or a number.
 */
const END =
  /(?<!\b(?:[A-Z]|U\.S|Inc|Dr|Mr|Mrs|Ms|No|St|vs|e\.g|i\.e|approx))[.!?]["”’)]?(?=\s{1,9}["“(]?[\p{Lu}\d])/gu;

/** Splits a line into its sentences; one that ends nowhere is one. */
export function splitSentences(line: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of line.matchAll(END)) {
    const stop = end.index + end[0].length;
    sentences.push(sentenceAt(line, start, stop));
    start = stop;
  }
  sentences.push(sentenceAt(line, start, line.length));
  return sentences.filter(({ text }) => text !== '');
}

function sentenceAt(line: string, start: number, end: number): Sentence {
  const text = line.slice(start, end);
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}
