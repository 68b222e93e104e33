/** The longest that stands on one line of a banner or a table. */
const LONGEST = 140;

/** The first sentence of a text, with a full stop; cut where a sentence does not end in good time. */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n');
  const sentence = /^.*?[.?](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length > LONGEST) return `${sentence.slice(0, LONGEST - 1).trimEnd()}…`;
  return /\p{P}$/u.test(sentence) ? sentence : `${sentence}.`;
}
