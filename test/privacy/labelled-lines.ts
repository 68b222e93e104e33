import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of lines.tsv: a text, and where in it patient data stand; nowhere in an innocent one. */
export interface LabelledLine {
  readonly half: 'tuned' | 'held-out';
  readonly kind: string;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const ESCAPED: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t' };

/**
 * Reads lines.tsv: half, kind (`none` for an innocent line), text. Double braces stand around patient data; line breaks
 * and tabs are written as in a string literal. Every name and number in it is invented.
 */
export function readLabelledLines(): LabelledLine[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'lines.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => {
    const [half, kind = '', text = ''] = row.split('\t');
    if (half !== 'tuned' && half !== 'held-out') throw new Error(`No such half: ${row}`);
    return { half, kind, ...unmark(text.replaceAll(/\\[nrt]/g, (written) => ESCAPED[written] ?? written)) };
  });
}

function unmark(marked: string): Pick<LabelledLine, 'text' | 'marks'> {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const [n, part] of marked.split(/\{\{|\}\}/).entries()) {
    if (n % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}
