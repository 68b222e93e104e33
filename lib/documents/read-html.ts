import { decodeEntities } from './decode-entities.ts';
import { formatOrdinal } from './format-ordinal.ts';
import { findAttribute, type Markup, scanMarkup } from './scan-markup.ts';

/** Elements whose content is not text of the page. */
const OPAQUE = new Set(
  'script style title template svg math iframe object noscript textarea select audio video canvas'.split(' '),
);
/** Elements that stand on lines of their own, with an empty line around them. */
const APART = new Set(
  'article aside blockquote dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header main nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** Elements that begin a new line. */
const LINES = new Set(
  'address br body caption dd details div dt figcaption hr html legend li option summary tr'.split(' '),
);
const PAGE_BREAK =
  /page-break-(?:before|after)\s{0,9}:\s{0,9}always|break-(?:before|after)\s{0,9}:\s{0,9}page/i;
const ORDINAL_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

interface List {
  /** The form of its numbers; undefined for one without. */
  readonly form: string | undefined;
  next: number;
}

/**
 * The text of a web page as it stands on the screen: blocks on lines of their own, a tab between cells, numbers and
 * bullets of lists. Nothing in it is run or loaded. A page break in its print style ends a page.
 */
export function readHtml(html: string): string[] {
  const page = new PageText();
  for (const piece of scanMarkup(html, OPAQUE)) {
    if (piece.kind === 'text') page.addText(decodeEntities(piece.text));
    else if (piece.kind === 'open') page.open(piece);
    else page.close(piece.name.toLowerCase());
  }
  return page.pages();
}

class PageText {
  readonly #pages: string[] = [];
  #parts: string[] = [];
  /** Line ends that stand before the next text, and whether a blank does. */
  #lines = 0;
  #blank = false;
  #tab = false;
  #isFirstRow = true;
  #isFirstCell = true;
  /** Within a cell whose text has not begun: blocks break no line there. */
  #isCellStart = false;
  #pre = 0;
  readonly #lists: List[] = [];

  addText(text: string): void {
    if (this.#pre > 0) this.#addLines(text);
    else this.#addWords(text);
  }

  #addWords(text: string): void {
    const words = text.replaceAll(/[ \t\n\f]+/g, ' ');
    const trimmed = words.replaceAll(/^ | $/g, ''); // a fixed blank stays
    if (words.startsWith(' ')) this.#blank = true;
    if (trimmed === '') return;
    this.#add(trimmed);
    this.#blank = words.endsWith(' ');
  }

  open({ name: written, attributes }: Markup & { readonly kind: 'open' }): void {
    const name = written.toLowerCase();
    if (attributes !== '' && PAGE_BREAK.test(attributes)) this.#endPage();
    if (name === 'pre') this.#pre += 1;
    if (name === 'ul') this.#lists.push({ form: undefined, next: 1 });
    if (name === 'ol') this.#lists.push(orderedList(attributes));
    this.#break(name);
    if (name === 'table') this.#isFirstRow = true;
    if (name === 'tr') this.#isFirstCell = true;
    if (name === 'td' || name === 'th') this.#openCell();
    if (name === 'li') this.#addMark(findAttribute(attributes, 'value'));
  }

  close(name: string): void {
    if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    this.#break(name);
  }

  pages(): string[] {
    this.#endPage();
    return this.#pages.length > 0 ? this.#pages : [''];
  }

  #openCell(): void {
    this.#tab = !this.#isFirstCell;
    if (this.#isFirstCell) this.#lines = this.#isFirstRow ? Math.max(this.#lines, 1) : 1;
    else if (!this.#isCellStart) this.#lines = 0; // else the cells before are empty: the row has yet to begin
    this.#isFirstCell = false;
    this.#isFirstRow = false;
    this.#isCellStart = true;
  }

  #break(name: string): void {
    if (name === 'tr' || name === 'table') this.#isCellStart = false;
    if (this.#isCellStart) return;
    if (APART.has(name)) this.#lines = Math.max(this.#lines, 2);
    else if (LINES.has(name)) this.#lines = Math.max(this.#lines, 1);
  }

  #addMark(value: string | undefined): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    const number = value && /^\d{1,6}$/.test(value) ? Number(value) : list.next;
    list.next = number + 1;
    this.#add(list.form === undefined ? '•' : `${formatOrdinal(number, list.form)}.`);
    this.#blank = true;
  }

  #addLines(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.#lines += 1;
      if (line !== '') this.#add(line);
    }
  }

  #add(text: string): void {
    if (this.#parts.length > 0) this.#parts.push(this.#between());
    this.#parts.push(text);
    this.#lines = 0;
    this.#blank = false;
    this.#tab = false;
    this.#isCellStart = false;
  }

  /** What stands between the text before and the next. */
  #between(): string {
    if (this.#lines > 0) return '\n'.repeat(Math.min(this.#lines, 2)) + (this.#tab ? '\t' : '');
    if (this.#tab) return '\t';
    return this.#blank ? ' ' : '';
  }

  #endPage(): void {
    if (this.#parts.length > 0) this.#pages.push(this.#parts.join(''));
    this.#parts = [];
    this.#lines = 0;
  }
}

function orderedList(attributes: string): List {
  const start = Number(findAttribute(attributes, 'start') ?? 1);
  const form = ORDINAL_TYPES[findAttribute(attributes, 'type') ?? ''] ?? 'decimal';
  return { form, next: Number.isSafeInteger(start) ? start : 1 };
}
