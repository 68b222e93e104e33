/** A line that only draws: `+-----+----+`, `|---|---|`, `├──┼──┤`. */
const BORDER = /^[+|│║├┌└╔╠╚┤┐┘╗╣╝┬┼┴=:–—─═ -]+$/;
const STRETCH = /[-–—─═=]{3}/;
/** A line that stands between two strokes. */
const DRAWN = /^\s{0,40}[|│║]\s?(.*?)\s?[|│║]\s{0,40}$/;
const STROKE = /\s?[|│║]\s?/;
/** Columns begin this near to each other in all lines of a row. */
const SLACK = 2;
/** What is longer is no row of a table. */
const LONGEST_ROW = 4000;
const MOST_CELLS = 12;

interface Cell {
  text: string;
  /** Where it begins in its line: the letters before it, or the tabs where tabs part the cells. */
  readonly at: number;
  readonly isTabbed: boolean;
}

/** The lines of a page with each row of a table in one line, its cells parted by strokes, however they were wrapped. */
export function joinRows(page: string): string {
  return joinAligned(joinDrawn(page.split('\n'))).join('\n');
}

/** Tables drawn with strokes: what stands between two borders is a row; without borders, what begins in the first column. */
function joinDrawn(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let block: string[] = [];
  const close = () => {
    if (block.length > 0) joined.push(...readDrawn(block));
    block = [];
  };
  for (const line of lines) {
    const isDrawn = DRAWN.test(line) || (isBorder(line) && /[+|│║├┌└╔╠╚]/.test(line));
    if (isDrawn) block.push(line);
    else {
      close();
      joined.push(line);
    }
  }
  close();
  return joined;
}

const isBorder = (line: string): boolean => BORDER.test(line.trim()) && STRETCH.test(line);

function readDrawn(block: readonly string[]): string[] {
  const contents = block.filter((line) => !isBorder(line));
  if (contents.length < 2) return [...block];
  const borders = block.slice(1, -1).filter(isBorder).length;
  const isRuled = borders > 1 || (borders === 1 && contents.length === 2);
  const rows: string[][] = [];
  let opens = true;
  for (const line of block) {
    if (isBorder(line)) {
      opens = true;
      continue;
    }
    const cells = (DRAWN.exec(line)?.[1] ?? '').split(STROKE).map((cell) => cell.trim());
    const last = rows.at(-1);
    const isShort = (last?.join(' ').length ?? 0) < LONGEST_ROW;
    if (last && !opens && isShort && (isRuled || goesOnIn(last, cells))) addCells(last, cells);
    else rows.push(cells);
    opens = false;
  }
  return rows.flatMap((cells) => [cells.filter((cell) => cell !== '').join(' | '), '']);
}

/** Whether a line of cells is the rest of the row above it. */
function goesOnIn(row: readonly string[], cells: readonly string[]): boolean {
  if (cells[0] === '') return true;
  return isRest(row[0] ?? '', row.at(-1) ?? '', cells[0] ?? '', cells.at(-1) ?? '');
}

/** A cell that breaks off is gone on with in small letters, or by a name in small letters. */
const isRest = (name: string, before: string, nextName: string, next: string): boolean =>
  /^[a-z(]/.test(nextName)
    ? !/[.:;]$/.test(name)
    : before.length > 12 && !/[.:;!?]["')]?$/.test(before) && /^[a-z(]/.test(next);

function addCells(row: string[], cells: readonly string[]): void {
  for (const [at, cell] of cells.entries())
    if (cell !== '') row[at] = row[at] ? joinWords(row[at], cell) : cell;
}

const joinWords = (before: string, after: string): string =>
  /[a-z]-$/.test(before) && /^[a-z]/.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;

/** Tables whose columns are parted by blanks or tabs: only what surely goes on is joined, the rest stays as it stands. */
function joinAligned(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let row: Cell[] | undefined;
  for (const line of lines) {
    const cells = readCells(line);
    const isShort = (joined.at(-1)?.length ?? 0) < LONGEST_ROW;
    const to = row && isShort ? placesIn(row, cells) : undefined;
    if (row && to) {
      for (const [index, cell] of cells.entries()) {
        const into = row[to[index] ?? 0];
        if (into) into.text = joinWords(into.text, cell.text);
      }
      joined[joined.length - 1] = row.map(({ text }) => text).join('   ');
      continue;
    }
    row = cells.length > 1 && cells.length <= MOST_CELLS ? cells : undefined;
    joined.push(line);
  }
  return joined;
}

function readCells(line: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let tabs = 0;
  const isTabbed = line.includes('\t');
  for (const piece of line.split(/(\t| {3,})/)) {
    const text = piece.trim();
    if (text !== '') cells.push({ text, at: isTabbed ? tabs : from, isTabbed });
    if (piece === '\t') tabs += 1;
    from += piece.length;
  }
  return cells;
}

/** Into which cells of a row those of the next line go, if they go on with it. */
function placesIn(row: readonly Cell[], cells: readonly Cell[]): number[] | undefined {
  const [head] = cells;
  if (!head || cells.length > row.length || row.some(({ isTabbed }) => isTabbed !== head.isTabbed))
    return undefined;
  const slack = head.isTabbed ? 0 : SLACK;
  const exact = cells.map(({ at }) => row.findIndex((cell) => Math.abs(cell.at - at) <= slack));
  const isUnderRow = exact.every((place) => place >= 0) && new Set(exact).size === exact.length;
  // The first column stands empty: nothing new begins.
  if (isUnderRow && !exact.includes(0) && (head.isTabbed || row.length > 2 || cells.length > 1)) return exact;
  if (cells.length < 2) return undefined;
  const shift = row.length - cells.length;
  const to = isUnderRow ? exact : head.isTabbed ? cells.map((_, index) => index + shift) : undefined;
  const first = row[to?.[0] ?? 0];
  const last = row[to?.at(-1) ?? 0];
  return isRest(first?.text ?? '', last?.text ?? '', head.text, cells.at(-1)?.text ?? '') ? to : undefined;
}
