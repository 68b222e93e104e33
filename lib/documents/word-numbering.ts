import { decodeEntities } from './decode-entities.ts';
import { formatOrdinal } from './format-ordinal.ts';
import { findAttribute, scanMarkup } from './scan-markup.ts';

/** The list and the level that a paragraph or a style names. */
export interface Numbered {
  list?: string;
  level?: number;
}

/** How the numbers of one level look and count. */
interface Level {
  form: string;
  /** `%1.%2`: each with the number of that level. */
  pattern: string;
  start: number;
  /** All numbers decimal, whatever their levels say. */
  isLegal: boolean;
  style?: string;
}

/** An abstract numbering definition: its levels, or the list style that has them. */
interface Scheme {
  readonly levels: Map<number, Level>;
  link?: string;
}

/** A numbering instance: a scheme, with numbers that begin elsewhere. */
interface List {
  scheme: string;
  readonly starts: Map<number, number>;
}

interface Style extends Numbered {
  basedOn?: string;
}

interface Definitions {
  readonly schemes: Map<string, Scheme>;
  readonly lists: Map<string, List>;
  readonly styles: Map<string, Style>;
}

/** Styles may be based on each other in a circle. */
const LONGEST_CHAIN = 16;
/** What Word writes for “not numbered, whatever the style says”. */
const NO_LIST = '0';

/** Counts the paragraphs of a Word document as its numbering part says (ECMA-376 part 1, 17.9). */
export class WordNumbering {
  readonly #definitions: Definitions;
  readonly #counters = new Map<Scheme, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param numbering `word/numbering.xml` @param styles `word/styles.xml` */
  constructor(numbering: string, styles: string) {
    this.#definitions = { ...readNumbering(numbering), styles: readStyles(styles) };
  }

  /** The number or bullet of the next paragraph, given its style and what it names itself; undefined for none. */
  next(style: string | undefined, own: Numbered): string | undefined {
    const inherited = this.#fromStyle(style);
    const name = own.list ?? inherited.list;
    const list = name === undefined || name === NO_LIST ? undefined : this.#definitions.lists.get(name);
    const scheme = list && this.#schemeOf(list);
    if (name === undefined || !list || !scheme) return undefined;
    const linked = own.list === undefined ? levelOfStyle(scheme, style) : undefined;
    const level = own.level ?? linked ?? inherited.level ?? 0;
    const counters = this.#count(name, list, scheme, level);
    return formatLabel(scheme, level, counters);
  }

  #fromStyle(style: string | undefined): Numbered {
    const found: Numbered = {};
    let name = style;
    for (let step = 0; name !== undefined && step < LONGEST_CHAIN; step += 1) {
      const { list, level, basedOn }: Style = this.#definitions.styles.get(name) ?? {};
      if (list !== undefined) found.list ??= list;
      if (level !== undefined) found.level ??= level;
      name = basedOn;
    }
    return found;
  }

  #schemeOf(list: List): Scheme | undefined {
    const { schemes, lists, styles } = this.#definitions;
    let scheme = schemes.get(list.scheme);
    for (let step = 0; scheme?.link !== undefined && step < LONGEST_CHAIN; step += 1) {
      const linked = lists.get(styles.get(scheme.link)?.list ?? NO_LIST);
      scheme = schemes.get(linked?.scheme ?? '');
    }
    return scheme;
  }

  #count(name: string, { starts }: List, scheme: Scheme, level: number): readonly (number | undefined)[] {
    const counters = this.#counters.get(scheme) ?? [];
    this.#counters.set(scheme, counters);
    if (!this.#begun.has(name)) for (const begun of starts.keys()) counters[begun] = undefined;
    this.#begun.add(name);
    const startOf = (at: number) => starts.get(at) ?? scheme.levels.get(at)?.start ?? 1;
    for (let above = 0; above < level; above += 1) counters[above] ??= startOf(above);
    const last = counters[level];
    counters[level] = last === undefined ? startOf(level) : last + 1;
    counters.length = level + 1;
    return counters;
  }
}

function levelOfStyle({ levels }: Scheme, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  return [...levels].find(([, level]) => level.style === style)?.[0];
}

function formatLabel(
  { levels }: Scheme,
  at: number,
  counters: readonly (number | undefined)[],
): string | undefined {
  const level = levels.get(at);
  if (!level) return undefined;
  if (level.form === 'bullet') return '•';
  const label = level.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const form = levels.get(index)?.form ?? 'decimal';
    if (form === 'none') return '';
    return formatOrdinal(counters[index] ?? 1, level.isLegal ? 'decimal' : form);
  });
  return label.trim() === '' ? undefined : label.trim();
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = {};
  for (const piece of scanMarkup(xml)) {
    if (piece.kind !== 'open') continue;
    const value = readValue(piece.attributes);
    if (piece.name === 'w:style') {
      style = {};
      styles.set(findAttribute(piece.attributes, 'w:styleId') ?? '', style);
    } else if (piece.name === 'w:basedOn' && value !== undefined) style.basedOn = value;
    else readNumbered(style, piece.name, value);
  }
  return styles;
}

/** Takes what an element within `w:numPr` says. */
export function readNumbered(into: Numbered, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === 'w:numId') into.list = value;
  if (name === 'w:ilvl' && /^[0-8]$/.test(value)) into.level = Number(value);
}

/** The value that most elements of WordprocessingML have. */
export function readValue(attributes: string): string | undefined {
  const value = findAttribute(attributes, 'w:val');
  return value === undefined ? undefined : decodeEntities(value);
}

function readNumbering(xml: string): Pick<Definitions, 'schemes' | 'lists'> {
  const schemes = new Map<string, Scheme>();
  const lists = new Map<string, List>();
  let scheme: Scheme = { levels: new Map() };
  let list: List = { scheme: '', starts: new Map() };
  let level = newLevel();
  let overridden = 0;
  for (const piece of scanMarkup(xml)) {
    if (piece.kind !== 'open') continue;
    const value = readValue(piece.attributes);
    const levelNumber = Number(findAttribute(piece.attributes, 'w:ilvl') ?? 0);
    switch (piece.name) {
      case 'w:abstractNum':
        scheme = { levels: new Map() };
        schemes.set(findAttribute(piece.attributes, 'w:abstractNumId') ?? '', scheme);
        break;
      case 'w:numStyleLink':
        if (value !== undefined) scheme.link = value;
        break;
      case 'w:lvl':
        level = newLevel();
        scheme.levels.set(levelNumber, level);
        break;
      case 'w:num':
        // A level that stands within an instance is its own: it must not change the scheme that was read last.
        scheme = { levels: new Map() };
        list = { scheme: '', starts: new Map() };
        lists.set(findAttribute(piece.attributes, 'w:numId') ?? '', list);
        break;
      case 'w:abstractNumId':
        list.scheme = value ?? '';
        break;
      case 'w:lvlOverride':
        overridden = levelNumber;
        break;
      case 'w:startOverride':
        list.starts.set(overridden, startOf(value));
        break;
      default:
        readLevel(level, piece.name, value);
    }
  }
  return { schemes, lists };
}

function newLevel(): Level {
  return { form: 'decimal', pattern: '', start: 1, isLegal: false };
}

function startOf(value: string | undefined): number {
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : 1;
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = startOf(value);
  else if (name === 'w:numFmt') level.form = value ?? 'decimal';
  else if (name === 'w:lvlText') level.pattern = (value ?? '').slice(0, 100);
  else if (name === 'w:isLgl') level.isLegal = value !== 'false' && value !== '0';
  else if (name === 'w:pStyle' && value !== undefined) level.style = value;
}
