import { type PagePlace, placeWithin } from './page-place.ts';
import { createTextWalker, isElement, isText, type WalkPart, walkParts } from './walk-text.ts';

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
export function* readLines(document: Document): Generator<void, readonly SourceLine[]> {
  const lines = new LineCollector();
  const roots: Node[] = [document];
  for (const root of roots) {
    lines.startTree();
    for (const part of walkParts(createTextWalker(document, root), 'forward')) {
      if (part === 'pause') yield;
      else {
        const shadow = lines.take(part);
        if (shadow && roots.length <= MOST_SHADOWS) roots.push(shadow);
      }
      if (lines.isFull) return lines.all;
    }
    lines.endLine();
  }
  return lines.all;
}

class LineCollector {
  readonly all: SourceLine[] = [];
  /** The places of the blocks around, innermost last. */
  #places: PagePlace[] = [];
  #line = '';
  #place: PagePlace = 'text';
  #characters = 0;

  get isFull(): boolean {
    return this.#characters >= MOST_CHARACTERS;
  }

  startTree(): void {
    this.#places = [];
  }

  /** A text, a block that starts, or the end of one; hands back what is none of these. */
  take(part: Exclude<WalkPart, 'pause'>): ShadowRoot | undefined {
    if (part === 'leave') {
      this.endLine();
      this.#places.pop();
    } else if (isText(part)) this.#add(part.data);
    else if (isElement(part)) {
      this.endLine();
      this.#places.push(placeWithin(this.#here(), part));
    } else return part;
    return undefined;
  }

  #add(source: string): void {
    const room = Math.min(LONGEST_LINE - this.#line.length, MOST_CHARACTERS - this.#characters);
    const text = source.slice(0, Math.max(0, room));
    if (this.#line.trim() === '') this.#place = this.#here();
    this.#line += text;
    this.#characters += text.length;
    if (this.isFull) this.endLine();
  }

  endLine(): void {
    if (this.#line.trim() !== '') this.all.push({ text: this.#line, place: this.#place });
    this.#line = '';
  }

  #here(): PagePlace {
    return this.#places.at(-1) ?? 'text';
  }
}
