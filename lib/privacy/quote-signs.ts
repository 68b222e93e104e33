import type { PatientDataSign } from './patient-data-sign.ts';

/** A stretch of a text; marked where it is a sign. */
export interface Stretch {
  readonly text: string;
  readonly isSign: boolean;
}

/** How much of the text is shown on each side of a sign. */
const CONTEXT = 32;
const CUT = '…';

/** The words of a text that look like patient data, with the words around them; what is far from any sign is left out. */
export function quoteSigns(text: string, signs: readonly PatientDataSign[]): Stretch[] {
  const stretches: Stretch[] = [];
  let shown = 0;
  for (const { start, end } of signs) {
    stretches.push({ text: textBetween(text, shown, start), isSign: false });
    stretches.push({ text: text.slice(start, end), isSign: true });
    shown = end;
  }
  const isWhole = text.length - shown <= CONTEXT;
  const rest = isWhole ? text.slice(shown) : headOf(text.slice(shown, shown + CONTEXT)) + CUT;
  return [...stretches, { text: rest, isSign: false }].filter((stretch) => stretch.text !== '');
}

/** What stands before a sign: at the text’s start, or after the sign before. */
function textBetween(text: string, from: number, to: number): string {
  const room = from === 0 ? CONTEXT : 2 * CONTEXT;
  if (to - from <= room) return text.slice(from, to);
  const head = from === 0 ? '' : `${headOf(text.slice(from, from + CONTEXT))} `;
  return `${head}${CUT}${tailOf(text.slice(to - CONTEXT, to))}`;
}

/** Its whole words, less a last one that may be cut. */
function headOf(text: string): string {
  return text.replace(/\s+\S*$/, '').toWellFormed();
}

/** Its whole words, less a first one that may be cut. */
function tailOf(text: string): string {
  return text.replace(/^\S*\s+/, '').toWellFormed();
}
