import { isInterview, turnQuestion } from './agreement-interview.ts';
import { leadOfHeading, speaksForItself, stateQuestion } from './agreement-leads.ts';
import type { AgreementLine } from './agreement-lines.ts';
import { NUMBER, readMarker } from './agreement-markers.ts';

/** A paragraph or an item of a list: its lines with their pages, its heading, and the words that lead into it. */
export interface Block {
  readonly parts: readonly { readonly text: string; readonly page: number }[];
  readonly heading: string;
  readonly lead: string;
  /** What numbers it: `8`, `4.2`. */
  readonly number?: string;
}

interface OpenBlock {
  number: string | undefined;
  style: string;
  marked: boolean;
  parts: { text: string; page: number }[];
}

interface Level {
  readonly style: string;
  readonly lead: string;
}

const ENDS = /[.;:!?]["')\]]{0,2}$/;
const LONGEST_HEADING = 90;

/** Lines joined to paragraphs and items; headings taken out and given to what follows them. */
export function readBlocks(lines: readonly AgreementLine[]): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let levels: Level[] = [];
  let inside: Level[] = [];
  let topic = '';
  const opened = turnQuestions(joinLines(lines));
  const labels = findLabels(opened);
  for (const open of opened) {
    const text = open.parts.map((part) => part.text).join(' ');
    const outer = open.style === 'plain' ? inside : levelsAbove(levels, open);
    if (MAIL_HEADER.test(text)) {
      heading = '';
      levels = [];
      continue;
    }
    if (isHeading(text, open)) {
      if (!labels.has(text)) topic = text;
      heading = labels.has(text) ? `${text}: ${topic}` : text;
      levels = levelsUnder(text, open, outer);
      inside = levels;
      continue;
    }
    if (open.style !== 'plain') inside = [];
    const isSentence = speaksForItself(text);
    const lead = outer
      .filter(({ style }) => style !== 'heading' || !isSentence)
      .map((level) => level.lead)
      .join(' ');
    blocks.push({
      parts: open.parts,
      heading,
      lead: lead.trim(),
      ...(open.number !== undefined && { number: open.number }),
    });
    levels = [...outer, { style: open.style, lead: leadOf(text, open.style) }];
    if (/\b(?:now,? therefore|agree as follows)\b/i.test(text)) heading = '';
  }
  return blocks;
}

const textOf = ({ parts }: OpenBlock): string => parts.map(({ text }) => text).join(' ');

/** The questions of an interview, put in the words of the one who answers. */
function turnQuestions(blocks: OpenBlock[]): OpenBlock[] {
  const texts = blocks.map(textOf);
  if (!isInterview(texts)) return blocks;
  return blocks.map((block, at) =>
    texts[at]?.endsWith('?')
      ? { ...block, parts: block.parts.map(({ text, page }) => ({ text: turnQuestion(text), page })) }
      : block,
  );
}

/** A heading can begin the sentences under it: “The Bureau will not”, “What the Bureau promises”, “What may we do?”. */
function levelsUnder(text: string, open: OpenBlock, outer: readonly Level[]): Level[] {
  const lead = leadOfHeading(text.replace(/[.:]$/, ''));
  if (lead !== undefined) return [{ style: 'heading', lead }];
  if (text.endsWith('?')) return [];
  return open.marked && outer.some((level) => level.lead !== '') ? [...outer] : [];
}

/** Who wrote a mail, when and of what: it heads nothing that the mail says. */
const MAIL_HEADER = /^(?:(?:from|to|cc): [^:]{0,80}@|(?:sent|date): .{0,40}\d{4}|subject: )/i;

const LABEL_COUNT = 3;

/** Headings that come again and again, as the names of columns do: they part a topic and begin none. */
function findLabels(blocks: readonly OpenBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { parts } of blocks)
    if (parts.length === 1 && parts[0]) counts.set(parts[0].text, (counts.get(parts[0].text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LABEL_COUNT).map(([text]) => text));
}

/** The levels that stay open when a block begins. */
function levelsAbove(levels: readonly Level[], { style }: OpenBlock): Level[] {
  const same = levels.findIndex((level) => level.style === style);
  if (same >= 0) return levels.slice(0, same);
  if (style === 'article' || style === 'mark' || style === '1|') return [];
  const last = levels.at(-1);
  return last?.style === '•' && last.lead === '' ? levels.slice(0, -1) : [...levels];
}

function joinLines(lines: readonly AgreementLine[]): OpenBlock[] {
  const blocks: OpenBlock[] = [];
  const width = widthOf(lines);
  const letters = new Map<string, string>();
  for (const line of lines) {
    const last = blocks.at(-1);
    const marker = readMarker(line.text, letters);
    const rest = marker ? line.text.replace(marker[1], '') : line.text;
    if (last && continues(last, line, marker !== undefined, width)) addLine(last, line);
    else
      blocks.push({
        number: marker && NUMBER.exec(line.text.slice(0, 24))?.[0],
        style: marker?.[0] ?? 'plain',
        marked: marker !== undefined && marker[0] !== 'mark' && marker[0] !== 'article',
        parts: [{ text: rest, page: line.page }],
      });
  }
  return blocks;
}

function continues(last: OpenBlock, line: AgreementLine, marked: boolean, width: number): boolean {
  const before = last.parts.at(-1)?.text ?? '';
  if (last.style === 'mark') return false;
  if (before.endsWith('-') && /^[a-z]/.test(line.text)) return true;
  if (marked && goesOn(before, line)) return true;
  if (marked)
    return (
      /\b(?:section|sections|§|part|cfr|article|and|or|under|to)$/i.test(before) && /^[\d§]/.test(line.text)
    );
  if (isRow(line.text) && isRow(last.parts[0]?.text ?? '')) return false;
  if (line.apart) return !ENDS.test(before) && /^[a-z(]/.test(line.text) && before.length > 30;
  return goesOnInParagraph(last, before, line.text, width);
}

/** Whether a line without a marker belongs to the paragraph that stands right above it. */
function goesOnInParagraph({ parts }: OpenBlock, before: string, text: string, width: number): boolean {
  if (isTitle(before) && parts.length === 1 && /^[A-Z]/.test(text)) return false;
  if (ENDS.test(before) && isCapitals(text)) return false;
  if (isShortLine(before, width) && /^[A-Z"]/.test(text)) return false;
  if (ENDS.test(before) && before.length < width * FULL && /^[A-Z"]/.test(text)) return false;
  return !(ENDS.test(before) && before.length < 50 && parts.length === 1 && isTitle(before));
}

/** A line with a name before its first column. */
const isRow = (text: string): boolean => /^[A-Z][^|.;]{0,50} \| \S/.test(text);

/** A reference or a number that a line happens to begin with: “as | Section 14.2 permits”, “five | (5) days”. */
const goesOn = (before: string, { text, apart }: AgreementLine): boolean =>
  !apart &&
  !ENDS.test(before) &&
  (/^(?:(?:section|article|clause|paragraph|part|exhibit) |§ ?)?\d{1,2}(?:\.\d{1,2}){0,3}(?:\([a-z\d]{1,3}\)){0,4}(?:,| (?:and|or|to|of|is|are|has|does|permits?|allows?|describes?|requires?|provides?|authorizes?|above|below|hereof|names?|lists?|says|sets?)\b)/i.test(
    text,
  ) ||
    (/^\(\d{1,3}\)/.test(text) && NUMBER_WORD.test(before)) ||
    (/^(?:section|article|paragraph|part|§)/i.test(text) && LINKING.test(before)));

const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|hundred)(?:-\w+)?$/i;
/** Nothing that it leads into stands on its own. */
const LINKING =
  /\b(?:than|of|in|under|with|by|as|this|the|that|and|or|from|at|per|to|which|beyond|outside|see|what|cfr)$/i;

/** How much of the usual width a line fills that breaks because the paper ends. */
const FULL = 0.6;

/** How wide the lines of a text usually are. */
function widthOf(lines: readonly AgreementLine[]): number {
  const lengths = lines
    .filter(({ text }) => !isRow(text))
    .map(({ text }) => text.length)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/** A line that ends early and without a full stop: a heading, or a line of an address. */
const isShortLine = (text: string, width: number): boolean =>
  text.length < width * FULL && !/[.;:,!?–-]["')]?$/.test(text);

function addLine(block: OpenBlock, { text, page }: AgreementLine): void {
  const last = block.parts.at(-1);
  const broken = /^(.*[a-z])-$/s.exec(last?.text ?? '');
  if (!last || !broken || !/^[a-z]/.test(text)) {
    block.parts.push({ text, page });
    return;
  }
  const [, tail = ''] = /^(\S+)/.exec(text) ?? [];
  last.text = `${broken[1]}${tail}`;
  const rest = text.slice(tail.length).trim();
  if (rest !== '') block.parts.push({ text: rest, page });
}

const isCapitals = (text: string): boolean =>
  text.length < 80 && /^[A-Z][A-Z ,'&/-]{3,60}(?: ?\([^()]{1,60}\))?:?$/.test(text);

/** Capitals throughout, or a capital on every longer word. */
function isTitle(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[;,]$/.test(text)) return false;
  const words = text.match(/[A-Za-z][\w'-]{3,}/g) ?? [];
  return words.length > 0 && words.every((word) => /^[A-Z]/.test(word));
}

/** A row with a sentence, or a part of one, in a cell is no heading. */
const ROW_THAT_SPEAKS = / \| [^|]{12,}[.;](?: \||$)/;
const SPEAKS =
  /(?:'ll\b)|\b(?:won't|shall|will|may|must|agrees?|is|are|has|have|can|not|means?)\b|\d[ap]m\b/i;

function isHeading(text: string, { style, parts }: OpenBlock): boolean {
  if (text.length > LONGEST_HEADING || parts.length > 2 || /[;,](?: and| or)?$/.test(text)) return false;
  if (style === 'mark' || /^[^.?]+\?$/.test(text)) return true;
  if (ROW_THAT_SPEAKS.test(text)) return false;
  const bare = text.replace(/[.:]$/, '');
  if (SPEAKS.test(bare) && bare !== bare.toUpperCase())
    return style === 'plain' && !/[.:;]$/.test(text) && text.length < 60;
  if (isTitle(bare)) return true;
  return style === 'plain' && !/[.:;]$/.test(text) && text.length < 60;
}

const LEADS =
  /(?:[:–-]|\b(?:shall|will|must|may|agrees?|agrees? to|to|of|not|following|that|by|any|each|every|either|both|if|when|where)|,)$/;

/** The last sentence of a block, if it leads into what follows; no item of a bare list need end, and no row of a table leads. */
function leadOf(text: string, style: string): string {
  if (text.includes('|') && !text.endsWith(':')) return '';
  const goesOn =
    style !== '•' &&
    text.length > 40 &&
    SPEAKS.test(text) &&
    !/[.;!]["')\]]{0,2}(?: \([^()]{0,80}\))?$/.test(text);
  const leads = goesOn || text.endsWith('?') || LEADS.test(text);
  if (!leads) return '';
  const open = text.replaceAll(/\([^()]{0,300}\)/g, (aside) => ' '.repeat(aside.length));
  const start = Math.max(open.lastIndexOf('. '), open.lastIndexOf('; '));
  const last = text.slice(start < 0 ? 0 : start + 2).replace(/[:–-]$/, '');
  return last.endsWith('?') ? (stateQuestion(last) ?? '') : last;
}
