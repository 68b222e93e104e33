/** A piece of HTML or XML, in the order of the text, with where it ends. */
export type Markup =
  | { readonly kind: 'text'; readonly text: string; readonly end: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      /** Everything between the name and the bracket, unread. */
      readonly attributes: string;
      readonly isEmpty: boolean;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly end: number };

const NAME = /[A-Za-z][^\s/>]{0,200}/y;

/**
 * Splits markup into tags and the text between them, entities left as they are; comments, declarations and processing
 * instructions are passed over. Moves forward only, so that it takes time in proportion to the text whatever that is.
 *
 * @param opaque names, in lower case, of elements whose content is no markup: it is passed over up to their end tag
 */
export function* scanMarkup(text: string, opaque?: ReadonlySet<string>): Generator<Markup> {
  let at = 0;
  while (at < text.length) {
    const bracket = text.indexOf('<', at);
    const end = bracket < 0 ? text.length : bracket;
    if (end > at) yield { kind: 'text', text: text.slice(at, end), end };
    if (bracket < 0) return;
    const piece = readPiece(text, bracket);
    if ('kind' in piece) yield piece;
    at = piece.end;
    if ('kind' in piece && piece.kind === 'open' && !piece.isEmpty && opaque?.has(piece.name.toLowerCase()))
      at = endOfOpaque(text, at, piece.name);
  }
}

/** What begins at a bracket; no kind for what is passed over. */
function readPiece(text: string, at: number): Markup | { readonly end: number } {
  if (text.startsWith('<!--', at)) return { end: endAfter(text, '-->', at + 4) };
  if (text.startsWith('<![CDATA[', at)) {
    const end = endAfter(text, ']]>', at + 9);
    return { kind: 'text', text: text.slice(at + 9, end - 3).replaceAll('&', '&amp;'), end };
  }
  if (text[at + 1] === '!' || text[at + 1] === '?') return { end: endAfter(text, '>', at) };
  const isClose = text[at + 1] === '/';
  NAME.lastIndex = at + (isClose ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return { kind: 'text', text: '<', end: at + 1 };
  const end = endOfTag(text, NAME.lastIndex);
  if (isClose) return { kind: 'close', name, end };
  const inner = text.slice(NAME.lastIndex, text[end - 1] === '>' ? end - 1 : end);
  const isEmpty = inner.endsWith('/');
  return { kind: 'open', name, attributes: isEmpty ? inner.slice(0, -1) : inner, isEmpty, end };
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Behind the bracket that closes a tag; brackets within quoted attributes do not. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && text[at - 1] === '=') quote = character;
  }
  return text.length;
}

function endOfOpaque(text: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

/** The value of an attribute in quotes; undefined where it does not stand there. Entities are left as they are. */
export function findAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
