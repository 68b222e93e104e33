import { readUnclobbered, unclobbered } from './unclobbered.ts';

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

/** Takes what a walk comes to. A walk has tens of thousands of steps: each is a call, and none makes an object. */
export interface TextVisitor {
  /** The walk ends here. */
  readonly isDone: boolean;
  text(node: Text): void;
  /** A block starts, which starts a line. */
  enter(block: Element): void;
  /** A block ends. */
  leave(): void;
  /** An open shadow tree, which this walk does not go into. */
  passShadow(root: ShadowRoot): void;
}

/** Nodes between two pauses: some hundred microseconds. */
const PAUSE_AFTER = 500;

/**
 * Walks from the walker's current node (left out itself) in document order or against it, and yields each text node
 * that is read, and `'break'` wherever a block starts or ends. Takes no recursion: pages nest 10,000 deep.
 */
export function* walkText(walker: TreeWalker, direction: Direction): Generator<Text | 'break', void> {
  const met: (Text | 'break')[] = [];
  const note = (): unknown => met.push('break');
  const visitor: TextVisitor = {
    isDone: false,
    text: (node) => void met.push(node),
    enter: note,
    leave: note,
    passShadow: () => undefined,
  };
  for (const _pause of visitText(walker, direction, visitor)) yield* met.splice(0);
  yield* met;
}

/** The same walk, told to a visitor. Yields wherever the work can rest. */
export function* visitText(
  walker: TreeWalker,
  direction: Direction,
  visitor: TextVisitor,
): Generator<void, void> {
  const { into, onto } = stepsOf(walker, direction);
  let kind = kindOf(walker.currentNode);
  for (let visited = 0; visited < MOST_NODES; visited++) {
    if (visited % PAUSE_AFTER === 0) yield;
    if (kind === 'skipped' || into() === null) {
      if (kind === 'block') visitor.leave();
      const left = goOn(walker, onto);
      if (left === undefined) return;
      for (let block = 0; block < left; block++) visitor.leave();
    }
    kind = kindOf(walker.currentNode);
    show(walker.currentNode, kind, visitor);
    if (visitor.isDone) return;
  }
}

function show(node: Node, kind: Kind, visitor: TextVisitor): void {
  if (kind === 'text') visitor.text(node as Text);
  else if (kind === 'block') visitor.enter(node as Element);
  else if (kind === 'own-making') {
    const shadow = readUnclobbered(node as Element, 'shadowRoot');
    if (shadow) visitor.passShadow(shadow);
  }
}

/** Goes on beside or above; gives how many blocks that leaves, undefined at the end of the tree. */
function goOn(walker: TreeWalker, onto: () => Node | null): number | undefined {
  let left = 0;
  while (onto() === null) {
    const parent = walker.parentNode();
    if (parent === null) return undefined;
    if (BLOCKS.has(readName(parent as Element))) left++;
  }
  return left;
}

function stepsOf(walker: TreeWalker, direction: Direction) {
  return direction === 'forward'
    ? { into: () => walker.firstChild(), onto: () => walker.nextSibling() }
    : { into: () => walker.lastChild(), onto: () => walker.previousSibling() };
}

type Kind = 'text' | 'skipped' | 'block' | 'own-making' | 'inline';

/** By the names of elements that are one or the other wherever they stand. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...[...BLOCKS].map((name) => [name, 'block'] as const),
  ...[...SKIPPED].map((name) => [name, 'skipped'] as const),
]);

export function isText(node: Node): node is Text {
  return readType(node) === TEXT_NODE;
}

const readType = unclobbered<Node, 'nodeType'>('nodeType');
const readName = unclobbered<Element, 'localName'>('localName');
const readAttributeOf = unclobbered<Element, 'getAttribute'>('getAttribute');

/** `own-making`: an element that the page defines; a shadow tree on any other is rare, and each would cost a look. */
function kindOf(node: Node): Kind {
  const type = readType(node);
  if (type === TEXT_NODE) return 'text';
  if (type !== ELEMENT_NODE) return 'inline';
  const name = readName(node as Element);
  const kind = KINDS.get(name) ?? (name.includes('-') ? 'own-making' : 'inline');
  return isEditable(node as Element) ? 'skipped' : kind;
}

/** What stands in an editable element is a person's, not the page's: a mail, a chat, perhaps about a patient. */
function isEditable(element: Element): boolean {
  const value = readAttributeOf(element).call(element, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
