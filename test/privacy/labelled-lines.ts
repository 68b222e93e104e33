import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the set; the last three were written later, each to be unlike what was there. */
export const PARTS = ['tuned', 'held-out', 'fresh', 'sealed', 'later'] as const;
type Part = (typeof PARTS)[number];

/** One labelled line: a text, and where in it patient data stand; nowhere in an innocent one. */
export interface LabelledLine {
  readonly half: Part;
  readonly kind: string;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const ESCAPED: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t' };

/**
 * Reads lines.tsv and fresh-lines.tsv: half, kind (`none` for an innocent line), text. Double braces stand around
 * patient data; line breaks and tabs are written as in a string literal. Every name and number in them is invented.
 */
export function readLabelledLines(): LabelledLine[] {
  return ['lines.tsv', 'fresh-lines.tsv'].flatMap(readRows).map((row) => {
    const [name, kind = '', text = ''] = row.split('\t');
    const half = PARTS.find((part) => part === name);
    if (half === undefined) throw new Error(`No such half: ${row}`);
    return { half, kind, ...unmark(text.replaceAll(/\\[nrt]/g, (written) => ESCAPED[written] ?? written)) };
  });
}

function readRows(file: string): string[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
  return rows;
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
