/** A run of text on a page, as pdf.js gives it. Lengths are in points, from the page's lower left corner. */
export interface TextRun {
  readonly str: string;
  /** Where it stands: the last two of the six numbers are x and y, the middle two give its height. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A gap as wide as this many heights of a letter stands between columns. */
const COLUMN_GAP = 2.5;
/** Closer than this many heights are parts of one line, such as raised figures. */
const CLOSEST_GAP = 0.6;
/** Lines this many times as far apart as the page's closest ones have an empty line between them. */
const PARAGRAPH_GAP = 1.35;
/** `(a)`, `3.2`, `iv.`, `•`: what is set off from its own text, and no column. */
const LABEL = /^(?:[([]?[\p{L}\p{N}]{1,4}(?:\.\p{N}{1,3}){0,4}[.)\]:]{0,2}|\P{L})$/u;

interface Line {
  text: string;
  readonly y: number;
  readonly height: number;
}

/**
 * The runs of a page as text: a line each, a tab between columns, an empty line where the gap between two lines is
 * wider than between most.
 */
export function layOutText(runs: readonly TextRun[]): string {
  const lines = joinRuns(runs).filter(({ text }) => text.trim() !== '');
  const leading = findLeading(lines);
  return lines
    .map(({ text, y }, index) => {
      const before = lines[index - 1];
      const isApart = before !== undefined && Math.abs(before.y - y) > leading * PARAGRAPH_GAP;
      return `${isApart ? '\n' : ''}${text.trimEnd()}`;
    })
    .join('\n');
}

function joinRuns(runs: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const { str, transform, width, hasEOL } of runs) {
    if (str !== '') {
      const height = Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
      if (!open) {
        open = { text: '', y: transform[5] ?? 0, height };
        lines.push(open);
      }
      open.text += isColumnGap(str, width, open) ? '\t' : str;
    }
    if (hasEOL) open = undefined;
  }
  return lines;
}

function isColumnGap(str: string, width: number, { text, height }: Line): boolean {
  return str.trim() === '' && width > height * COLUMN_GAP && !LABEL.test(text.trim());
}

/** The distance between lines of one paragraph: the one that a quarter of the page's lines keep within. */
function findLeading(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap(({ y, height }, index) => {
      const gap = (lines[index - 1]?.y ?? y) - y;
      return gap > height * CLOSEST_GAP ? [gap] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? Number.POSITIVE_INFINITY;
}
