import { readUnclobbered } from './unclobbered.ts';

/** Elements whose text is not the page speaking to its reader, or is what the reader typed. */
const SKIPPED = new Set(
  'audio canvas datalist embed head iframe math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/** Elements that start and end a line; the default style sheet of HTML, and table cells, which otherwise run together. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXT = 1 | 4;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** A page of more nodes than this was made to hold a reader up; it is read so far. */
const MOST_NODES = 200_000;

export type Direction = 'forward' | 'backward';

/**
 * A walker over the whole document, placed at `start`, or, where that stands in text that is not read, at the outermost
 * element that is skipped. Its steps are the platform's own, so nothing that a form holds can divert them.
 */
export function createTextWalker(document: Document, start: Node = document): TreeWalker {
  const walker = readUnclobbered(document, 'createTreeWalker').call(document, document, ELEMENTS_AND_TEXT);
  walker.currentNode = start;
  for (let at: Node | null = start; at !== null; at = readUnclobbered(at, 'parentNode')) {
    if (kindOf(at) === 'skipped') walker.currentNode = at;
  }
  return walker;
}

/** What a walk comes to. An element is a block that starts; `'leave'` ends it; at a `'pause'` the walk can rest. */
export type WalkPart = Text | Element | ShadowRoot | 'leave' | 'pause';

/** Nodes between two pauses: some hundred microseconds. */
const PAUSE_AFTER = 500;

/**
 * Walks from the walker's current node (left out itself) in document order or against it, and yields each text node
 * that is read, and `'break'` wherever a block starts or ends. Takes no recursion: pages nest 10,000 deep.
 */
export function* walkText(walker: TreeWalker, direction: Direction): Generator<Text | 'break', void> {
  for (const part of walkParts(walker, direction)) {
    if (part === 'leave') yield 'break';
    else if (part !== 'pause' && isText(part)) yield part;
    else if (part !== 'pause' && isElement(part)) yield 'break';
  }
}

/** The same walk, with each block that it enters and leaves, and the open shadow trees that it comes by. */
export function* walkParts(walker: TreeWalker, direction: Direction): Generator<WalkPart, void> {
  const { into, onto } = stepsOf(walker, direction);
  let kind = kindOf(walker.currentNode);
  for (let visited = 0; visited < MOST_NODES; visited++) {
    if (visited % PAUSE_AFTER === 0) yield 'pause';
    if (kind === 'skipped' || into() === null) {
      if (kind === 'block') yield 'leave';
      const left = goOn(walker, onto);
      if (left === undefined) return;
      for (let block = 0; block < left; block++) yield 'leave';
    }
    kind = kindOf(walker.currentNode);
    const part = partAt(walker.currentNode, kind);
    if (part !== null) yield part;
  }
}

/** Goes on beside or above; gives how many blocks that leaves, undefined at the end of the tree. */
function goOn(walker: TreeWalker, onto: () => Node | null): number | undefined {
  let left = 0;
  while (onto() === null) {
    const parent = walker.parentNode();
    if (parent === null) return undefined;
    if (BLOCKS.has(readUnclobbered(parent as Element, 'localName'))) left++;
  }
  return left;
}

function stepsOf(walker: TreeWalker, direction: Direction) {
  return direction === 'forward'
    ? { into: () => walker.firstChild(), onto: () => walker.nextSibling() }
    : { into: () => walker.lastChild(), onto: () => walker.previousSibling() };
}

type Kind = 'text' | 'skipped' | 'block' | 'own-making' | 'inline';

function partAt(node: Node, kind: Kind): WalkPart | null {
  if (kind === 'text' || kind === 'block') return node as Text | Element;
  return kind === 'own-making' ? readUnclobbered(node as Element, 'shadowRoot') : null;
}

export function isText(node: Node): node is Text {
  return readUnclobbered(node, 'nodeType') === TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return readUnclobbered(node, 'nodeType') === ELEMENT_NODE;
}

/** `own-making`: an element that the page defines; a shadow tree on any other is rare, and each would cost a look. */
function kindOf(node: Node): Kind {
  const type = readUnclobbered(node, 'nodeType');
  if (type === TEXT_NODE) return 'text';
  if (type !== ELEMENT_NODE) return 'inline';
  const name = readUnclobbered(node as Element, 'localName');
  if (SKIPPED.has(name) || isEditable(node as Element)) return 'skipped';
  if (BLOCKS.has(name)) return 'block';
  return name.includes('-') ? 'own-making' : 'inline';
}

/** What stands in an editable element is a person's, not the page's: a mail, a chat, perhaps about a patient. */
function isEditable(element: Element): boolean {
  const value = readUnclobbered(element, 'getAttribute').call(element, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
