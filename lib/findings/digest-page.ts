import type { PageLine } from '../page/page-contents-schema.ts';
import { checksumOf } from '../record/entry-id.ts';

/** Shorter lines are buttons, dates and counts, which change from one visit to the next. */
const FEWEST_WORDS = 5;

/**
 * SHA-256 of the main text of a page, hexadecimal: its sentences and headings in order, without menus, footer and
 * pictures. Undefined where it has none. The same page gives the same digest until its wording changes.
 */
export function digestPage(lines: readonly PageLine[]): string | undefined {
  const main = lines
    .filter(({ place, text }) => (place === 'text' || place === 'heading') && hasWords(text))
    .map(({ text }) => text);
  return main.length === 0 ? undefined : checksumOf(main.join('\n'));
}

function hasWords(text: string): boolean {
  return text.split(' ', FEWEST_WORDS).length === FEWEST_WORDS;
}
