import { type Markup, scanMarkup } from './scan-markup.ts';

/** How runs, cells, tables and sections look: most of a document's bytes, and nothing of its text. */
const FORMATTING = new Set(['w:rPr', 'w:tcPr', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:sectPr']);

/**
 * The XML of a document without what only says how text looks, which takes a reader longer than the text. Properties of
 * paragraphs and rows stay: they say whether these are deleted.
 */
export function dropFormatting(xml: string): string {
  const parts: string[] = [];
  let taken = 0;
  for (const { begin, end } of findFormatting(xml)) {
    parts.push(xml.slice(taken, begin));
    taken = end;
  }
  return `${parts.join('')}${xml.slice(taken)}`;
}

/** Where formatting stands. It may hold what it was before a tracked change, in elements of the same name. */
function* findFormatting(xml: string): Generator<{ readonly begin: number; readonly end: number }> {
  let open: { readonly name: string; readonly begin: number; depth: number } | undefined;
  let isInParagraphProperties = false;
  let begin = 0;
  for (const piece of scanMarkup(xml)) {
    const steps = stepsInto(piece);
    if (open) {
      if ('name' in piece && piece.name === open.name) open.depth += steps;
      if (open.depth === 0) {
        yield { begin: open.begin, end: piece.end };
        open = undefined;
      }
    } else if ('name' in piece && steps !== 0) {
      if (piece.name === 'w:pPr') isInParagraphProperties = steps > 0;
      else if (steps > 0 && !isInParagraphProperties && FORMATTING.has(piece.name))
        open = { name: piece.name, begin, depth: 1 };
    }
    begin = piece.end;
  }
}

/** One deeper, one back, or neither. */
function stepsInto(piece: Markup): -1 | 0 | 1 {
  if (piece.kind === 'close') return -1;
  return piece.kind === 'open' && !piece.isEmpty ? 1 : 0;
}
