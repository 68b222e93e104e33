import { createTextWalker, walkText } from './walk-text.ts';

/** More text than any page that somebody reads. */
const MOST_CHARACTERS = 1_000_000;
/** A longer line is no line; its start is read, so that one text node cannot take all there is to take. */
const LONGEST_LINE = 20_000;

/**
 * The text of a page as lines, one per block: words of one sentence stay together across `<b>` and `<span>`, and
 * neighbouring cells do not run into one number. White space is as in the source; lines of nothing else are left out.
 */
export function readLines(document: Document): string[] {
  const lines: string[] = [];
  let line = '';
  let characters = 0;
  const endLine = () => {
    if (line.trim() !== '') lines.push(line);
    line = '';
  };
  for (const part of walkText(createTextWalker(document), 'forward')) {
    if (part === 'break') {
      endLine();
      continue;
    }
    const room = Math.min(LONGEST_LINE - line.length, MOST_CHARACTERS - characters);
    const text = part.data.slice(0, Math.max(0, room));
    line += text;
    characters += text.length;
    if (characters >= MOST_CHARACTERS) break;
  }
  endLine();
  return lines;
}
