import { cutText } from './clean-text.ts';
import { PAGE_CAPS } from './page-caps.ts';
import type { PageSelection } from './page-facts-schema.ts';
import { readUnclobbered } from './unclobbered.ts';
import { createTextWalker, type Direction, isText, walkText } from './walk-text.ts';

/** A text node of the page and the part of it that is meant. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Source text looked at for each character kept: markup is indented, and white space collapses. */
const SOURCE_PER_CHARACTER = 20;

/**
 * Reads what is selected on a page, with up to 80 characters on each side; undefined where nothing is. Blocks end
 * lines; other white space is collapsed. Of several ranges (Firefox) the first is read.
 *
 * What a person typed is never read: it may be about a patient, or a password. So the text comes from the page's own
 * text nodes, not from `Selection.toString()`, which in Chromium returns the selection inside an input.
 */
export function readSelection(document: Document): PageSelection | undefined {
  const selection = readUnclobbered(document, 'getSelection').call(document);
  if (selection === null || selection.rangeCount === 0) return undefined;
  const parts = collectParts(document, selection.getRangeAt(0));
  const pieces = parts.filter((part) => part !== 'break');
  const [first] = pieces;
  const last = pieces.at(-1);
  const text = formatLines(parts.map((part) => (part === 'break' ? '\n' : flatten(textOf(part)))));
  if (first === undefined || last === undefined || text === '') return undefined;
  return {
    text: cutText(text, PAGE_CAPS.selection).trimEnd(),
    before: readBefore(document, first),
    after: readAfter(document, last),
  };
}

/** The pieces of text in a range and the breaks between them, until there is more than is kept. */
function collectParts(document: Document, range: Range): (Piece | 'break')[] {
  const parts: (Piece | 'break')[] = [];
  let room = PAGE_CAPS.selection * SOURCE_PER_CHARACTER;
  let started = false;
  for (const part of textFrom(document, range.startContainer)) {
    if (room <= 0) break;
    if (part === 'break') {
      parts.push(part);
      continue;
    }
    // A range is one stretch: the first text beyond it is the last one looked at.
    const isInRange = !range.collapsed && range.intersectsNode(part);
    if (started && !isInRange) break;
    started ||= isInRange;
    if (!isInRange) continue;
    const start = part === range.startContainer ? range.startOffset : 0;
    const end = Math.min(part === range.endContainer ? range.endOffset : part.length, start + room);
    parts.push({ node: part, start, end });
    room -= end - start;
  }
  return parts;
}

/** The text in and after a node that is read. */
function* textFrom(document: Document, node: Node): Generator<Text | 'break', void> {
  const walker = createTextWalker(document, node);
  if (isText(walker.currentNode)) yield walker.currentNode;
  yield* walkText(walker, 'forward');
}

function readBefore(document: Document, { node, start }: Piece): string {
  const own = node.data.slice(Math.max(0, start - PAGE_CAPS.context * SOURCE_PER_CHARACTER), start);
  const text = formatLines([...collectContext(document, node, 'backward').reverse(), flatten(own)]);
  const kept = text.slice(-PAGE_CAPS.context);
  // Cut from the left, so it is the second half of a pair that can be left over.
  const whole = text.length > kept.length ? kept.replace(/^[\udc00-\udfff]/, '') : kept;
  return whole.toWellFormed().trimStart();
}

function readAfter(document: Document, { node, end }: Piece): string {
  const own = node.data.slice(end, end + PAGE_CAPS.context * SOURCE_PER_CHARACTER);
  const text = formatLines([flatten(own), ...collectContext(document, node, 'forward')]);
  return cutText(text, PAGE_CAPS.context).trimEnd();
}

/** Texts and line breaks from a node on, in the order they are met, until they suffice. */
function collectContext(document: Document, node: Text, direction: Direction): string[] {
  const texts: string[] = [];
  let characters = 0;
  for (const part of walkText(createTextWalker(document, node), direction)) {
    if (characters >= PAGE_CAPS.context) break;
    if (part === 'break') texts.push('\n');
    else {
      const longest = PAGE_CAPS.context * SOURCE_PER_CHARACTER;
      const text = flatten(direction === 'forward' ? part.data.slice(0, longest) : part.data.slice(-longest));
      texts.push(text);
      characters += text.trim().length;
    }
  }
  return texts;
}

function textOf({ node, start, end }: Piece): string {
  return node.data.slice(start, end);
}

/** White space of the source is one space; only a block makes a new line. */
function flatten(source: string): string {
  return source.replace(/[\s\0]+/g, ' ');
}

function formatLines(texts: readonly string[]): string {
  const lines = texts
    .join('')
    .split('\n')
    .map((line) => flatten(line).trim());
  return lines.filter((line) => line !== '').join('\n');
}
