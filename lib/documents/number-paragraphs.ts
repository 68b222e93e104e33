import { type Markup, scanMarkup } from './scan-markup.ts';
import { type Numbered, readNumbered, readValue, type WordNumbering } from './word-numbering.ts';

const PASSED_OVER = new Set(['mc:Choice', 'w:pPrChange']);

/** What a paragraph's properties say, and where they end. */
interface Properties {
  readonly style: string | undefined;
  readonly own: Numbered;
  readonly end: number;
}

/**
 * The XML of a document with the number or bullet of each list paragraph written out as its first run: Word keeps only
 * the rule that makes it, and readers of text leave it away.
 */
export function numberParagraphs(xml: string, numbering: WordNumbering): string {
  const parts: string[] = [];
  let taken = 0;
  for (const { style, own, end } of findProperties(xml)) {
    const label = numbering.next(style, own);
    if (label === undefined) continue;
    parts.push(xml.slice(taken, end), asRun(label));
    taken = end;
  }
  return `${parts.join('')}${xml.slice(taken)}`;
}

/** A paragraph's properties while they are read. */
interface Reading {
  style?: string;
  readonly own: Numbered;
  isDeleted: boolean;
}

/** The properties of each paragraph that shows; a deleted one has no number of its own. */
function* findProperties(xml: string): Generator<Properties> {
  let open: Reading | undefined;
  for (const piece of tagsThatShow(xml)) {
    if (piece.name === 'w:pPr') {
      if (piece.kind === 'close' && open && !open.isDeleted)
        yield { style: open.style, own: open.own, end: piece.end };
      open = piece.kind === 'open' && !piece.isEmpty ? { own: {}, isDeleted: false } : undefined;
    } else if (open && piece.kind === 'open') readProperty(open, piece.name, readValue(piece.attributes));
  }
}

type Tag = Exclude<Markup, { readonly kind: 'text' }>;

/** Without what a paragraph was before a tracked change, and the alternative that readers of text do not take. */
function* tagsThatShow(xml: string): Generator<Tag> {
  let passedOver: string | undefined;
  for (const piece of scanMarkup(xml)) {
    if (piece.kind === 'text') continue;
    if (passedOver !== undefined) {
      if (piece.kind === 'close' && piece.name === passedOver) passedOver = undefined;
    } else if (piece.kind === 'open' && !piece.isEmpty && PASSED_OVER.has(piece.name))
      passedOver = piece.name;
    else yield piece;
  }
}

function readProperty(reading: Reading, name: string, value: string | undefined): void {
  if (name === 'w:del') reading.isDeleted = true;
  else if (name === 'w:pStyle' && value !== undefined) reading.style = value;
  else readNumbered(reading.own, name, value);
}

function asRun(label: string): string {
  const text = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:r><w:t xml:space="preserve">${text} </w:t></w:r>`;
}
