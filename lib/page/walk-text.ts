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

/**
 * Walks from the walker's current node (left out itself) in document order or against it, and yields each text node
 * that is read, and `'break'` wherever a block starts or ends. Takes no recursion: pages nest 10,000 deep.
 */
export function* walkText(walker: TreeWalker, direction: Direction): Generator<Text | 'break', void> {
  const into = () => (direction === 'forward' ? walker.firstChild() : walker.lastChild());
  const onto = () => (direction === 'forward' ? walker.nextSibling() : walker.previousSibling());
  let kind = kindOf(walker.currentNode);
  for (let visited = 0; visited < MOST_NODES; visited++) {
    if (kind === 'skipped' || into() === null) {
      while (onto() === null) {
        if (walker.parentNode() === null) return;
        if (kindOf(walker.currentNode) === 'block') yield 'break';
      }
    }
    kind = kindOf(walker.currentNode);
    if (isText(walker.currentNode)) yield walker.currentNode;
    else if (kind === 'block') yield 'break';
  }
}

export function isText(node: Node): node is Text {
  return readUnclobbered(node, 'nodeType') === TEXT_NODE;
}

function kindOf(node: Node): 'skipped' | 'block' | 'inline' {
  if (!isElement(node)) return 'inline';
  const name = readUnclobbered(node, 'localName');
  if (SKIPPED.has(name) || isEditable(node)) return 'skipped';
  return BLOCKS.has(name) ? 'block' : 'inline';
}

function isElement(node: Node): node is Element {
  return readUnclobbered(node, 'nodeType') === ELEMENT_NODE;
}

/** What stands in an editable element is a person's, not the page's: a mail, a chat, perhaps about a patient. */
function isEditable(element: Element): boolean {
  const value = readUnclobbered(element, 'getAttribute').call(element, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
