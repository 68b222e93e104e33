/** What a JSON text would unfold to. Of a text that is no JSON, what its brackets and commas amount to. */
export interface JsonMeasure {
  /** Items of the longest array among the members of the outermost object; an empty array counts as one. */
  readonly items: number;
  /** Objects, arrays and commas together: near enough what its values are. */
  readonly values: number;
  /** How deep objects and arrays stand in each other. */
  readonly depth: number;
  /** Whether what opens first is closed again. */
  readonly isClosed: boolean;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_ARRAY, CLOSE_ARRAY] = [0x5b, 0x5d];
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d];

/**
 * Measures a text before it is parsed: three bytes of a file can become a hundred in memory. Once through, character by
 * character and with nothing kept, so that no text takes longer than others of its length.
 */
export function measureJson(text: string): JsonMeasure {
  const tally = new Tally();
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = findEndOfString(text, at);
    else if (char === COMMA) tally.takeComma();
    else if (char === OPEN_ARRAY || char === OPEN_OBJECT) tally.open(char);
    else if (char === CLOSE_ARRAY || char === CLOSE_OBJECT) tally.close();
  }
  const { items, values, depth, isClosed } = tally;
  return { items, values, depth, isClosed };
}

class Tally {
  items = 0;
  values = 0;
  depth = 0;
  isClosed = false;
  #level = 0;
  /** What opened first is an object. */
  #isObject = false;
  /** Items so far of the array among its members that is open; 0 in a member that is none. */
  #items = 0;

  open(bracket: number): void {
    this.values++;
    this.#level++;
    if (this.#level > this.depth) this.depth = this.#level;
    if (this.#level === 1) this.#isObject = bracket === OPEN_OBJECT;
    else if (this.#level === 2) this.#setItems(this.#isObject && bracket === OPEN_ARRAY ? 1 : 0);
  }

  takeComma(): void {
    this.values++;
    if (this.#level === 2 && this.#items > 0) this.#setItems(this.#items + 1);
  }

  close(): void {
    this.#level--;
    if (this.#level === 0) this.isClosed = true;
  }

  #setItems(items: number): void {
    this.#items = items;
    if (items > this.items) this.items = items;
  }
}

/** The place of the quotation mark that closes the string that opens at `start`; the end of a text that breaks off. */
function findEndOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return at;
    at += char === BACKSLASH ? 2 : 1;
  }
  return at;
}
