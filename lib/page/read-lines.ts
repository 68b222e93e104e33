import { type PagePlace, placeWithin } from './page-place.ts';
import type { PageRoots } from './page-roots.ts';
import { createTextWalker, type TextVisitor, visitText } from './walk-text.ts';

/** More text than any page that somebody reads. */
const MOST_CHARACTERS = 1_000_000;
/** A longer line is no line; its start is read, so that one text node cannot take all there is to take. */
const LONGEST_LINE = 20_000;
/** Shadow trees that are read: a page is built of some dozens, a hostile one of thousands. */
const MOST_SHADOWS = 200;

/** One block's text as in the source, and where on the page it starts. */
export interface SourceLine {
  readonly text: string;
  readonly place: PagePlace;
}

/**
 * The text of a page as lines, one per block: words of one sentence stay together across `<b>` and `<span>`, and
 * neighbouring cells do not run into one number. White space is as in the source; lines of nothing else are left out.
 * Open shadow trees come last. Yields wherever the work can rest.
 */
export function* readLines(
  document: Document,
): Generator<void, { readonly lines: readonly SourceLine[]; readonly roots: PageRoots }> {
  const lines = new LineCollector(document);
  for (const root of lines.eachRoot()) {
    yield* visitText(createTextWalker(document, root), 'forward', lines);
    lines.endLine();
  }
  return { lines: lines.all, roots: lines.roots };
}

class LineCollector implements TextVisitor {
  readonly all: SourceLine[] = [];
  /** The places of the blocks around, innermost last. */
  #places: PagePlace[] = [];
  #line = '';
  #place: PagePlace = 'text';
  #characters = 0;
  readonly roots: [Document, ...ShadowRoot[]];

  constructor(document: Document) {
    this.roots = [document];
  }

  get isDone(): boolean {
    return this.#characters >= MOST_CHARACTERS;
  }

  /** The document and then the shadow trees that the walks come by, each as it begins. */
  *eachRoot(): Generator<Node, void> {
    for (const root of this.roots) {
      if (this.isDone) return;
      this.#places = [];
      yield root;
    }
  }

  text({ data }: Text): void {
    this.#add(data);
  }

  enter(block: Element): void {
    this.endLine();
    this.#places.push(placeWithin(this.#here(), block));
  }

  leave(): void {
    this.endLine();
    this.#places.pop();
  }

  passShadow(root: ShadowRoot): void {
    if (this.roots.length <= MOST_SHADOWS) this.roots.push(root);
  }

  #add(source: string): void {
    const room = Math.min(LONGEST_LINE - this.#line.length, MOST_CHARACTERS - this.#characters);
    const text = source.slice(0, Math.max(0, room));
    if (this.#line.trim() === '') this.#place = this.#here();
    this.#line += text;
    this.#characters += text.length;
    if (this.isDone) this.endLine();
  }

  endLine(): void {
    if (this.#line.trim() !== '') this.all.push({ text: this.#line, place: this.#place });
    this.#line = '';
  }

  #here(): PagePlace {
    return this.#places.at(-1) ?? 'text';
  }
}
