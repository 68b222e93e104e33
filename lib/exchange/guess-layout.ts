import { parseAddress } from '../identity/parse-address.ts';
import { parsePhone } from '../identity/phone.ts';
import { looksLikeAddress } from './parse-candidates.ts';
import { parseCellDate } from './sheet-dates.ts';
import type { SheetField, SheetLayout } from './sheet-layout.ts';
import type { SheetRow, SheetTable } from './sheet-table.ts';
import { findHeadingField, isNothing, parseStageWord, parseStandingWord } from './sheet-vocabulary.ts';

/** So many rows may stand above the headings. */
const ROWS_ABOVE = 20;
/** So many rows below them are looked at. */
const SAMPLE = 200;
/** The share of a column’s filled cells that have to read as something for the column to hold it. */
const MOST_OF_THEM = 0.6;

/** Of these a row has one; a further column of names is another name, further columns of the others are passed over. */
const SINGLE: ReadonlySet<SheetField> = new Set(['name', 'standing', 'reason', 'stage', 'reviewOn']);

/**
 * Guesses what each column of somebody’s spreadsheet holds, by its heading where it has a usual one, else by what its
 * cells read as; and which row holds the headings. The reviewer sees the guess and changes it.
 */
export function guessLayout({ rows }: SheetTable): SheetLayout {
  const heading = findHeadings(rows);
  const below = rows.filter(({ row }) => row > (heading?.row ?? 0)).slice(0, SAMPLE);
  const width = [...below, ...(heading ? [heading] : [])].reduce(
    (most, { cells }) => Math.max(most, cells.length),
    0,
  );
  const headed = Array.from({ length: width }, (_, column) => findHeadingField(heading?.cells[column] ?? ''));
  const fields = headed.map((field, column) => {
    const cells = cellsOf(below, column);
    return field === undefined ? readContents(cells, heading !== undefined) : settle(field, cells);
  });
  return { headingRow: heading?.row ?? 0, fields: withNames(onlyOnce(fields), headed, below) };
}

/** The row with most usual headings, and no contents; without any, the first row where it stands over contents. */
function findHeadings(rows: readonly SheetRow[]): SheetRow | undefined {
  let best: { row: SheetRow; usual: number } | undefined;
  for (const row of rows.slice(0, ROWS_ABOVE)) {
    const usual = new Set(row.cells.flatMap((cell) => findHeadingField(cell) ?? [])).size;
    if (usual > (best?.usual ?? 0) && !row.cells.some(isContents)) best = { row, usual };
  }
  if (best) return best.row;
  const [first, ...rest] = rows;
  if (!first || first.cells.some(isContents)) return undefined;
  const isOver = first.cells.some((cell, column) => {
    const below = cellsOf(rest.slice(0, SAMPLE), column);
    return cell !== '' && below.length > 0 && shareOf(below, isContents) >= MOST_OF_THEM;
  });
  return isOver ? first : undefined;
}

/** Whether a cell can be no heading. */
function isContents(cell: string): boolean {
  return isSite(cell) || isPhone(cell) || parseCellDate(cell, { order: 'month' }).ok || cell.includes('@');
}

function cellsOf(rows: readonly SheetRow[], column: number): string[] {
  return rows.map(({ cells }) => cells[column] ?? '').filter((cell) => !isNothing(cell));
}

function shareOf(cells: readonly string[], isOne: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(isOne).length / cells.length;
}

function isSite(cell: string): boolean {
  const [first = ''] = cell.split(/[\s;,|]+/, 1);
  return looksLikeAddress(first) && parseAddress(first).kind === 'vendor';
}

function isPhone(cell: string): boolean {
  return cell.length < 60 && /(?:\d\D*){7}/.test(cell) && parsePhone(cell) !== undefined;
}

/** What a column without a usual heading holds. Words of a standing say something only where nothing else is written above. */
function readContents(cells: readonly string[], hasHeadings: boolean): SheetField | undefined {
  if (shareOf(cells, isSite) >= MOST_OF_THEM) return 'website';
  if (shareOf(cells, isPhone) >= MOST_OF_THEM) return 'phone';
  if (shareOf(cells, (cell) => cell.includes('@')) >= MOST_OF_THEM) return 'ignore';
  if (hasHeadings) return undefined;
  if (shareOf(cells, (cell) => parseStandingWord(cell) !== undefined) >= MOST_OF_THEM) return 'standing';
  if (shareOf(cells, (cell) => parseStageWord(cell) !== undefined) >= MOST_OF_THEM) return 'stage';
  return shareOf(cells, (cell) => parseCellDate(cell, { order: 'month' }).ok) >= MOST_OF_THEM
    ? 'reviewOn'
    : undefined;
}

/** A column headed as a standing may hold stages: “Status” is a word for both. */
function settle(field: SheetField, cells: readonly string[]): SheetField {
  if (field !== 'standing') return field;
  const standings = shareOf(cells, (cell) => parseStandingWord(cell) !== undefined);
  const stages = shareOf(cells, (cell) => parseStageWord(cell) !== undefined);
  return stages >= MOST_OF_THEM && stages > standings ? 'stage' : field;
}

function onlyOnce(fields: readonly (SheetField | undefined)[]): (SheetField | undefined)[] {
  return fields.map((field, column) => {
    if (field === undefined || !SINGLE.has(field) || fields.indexOf(field) === column) return field;
    if (field === 'name') return 'otherName';
    return field === 'reason' ? 'note' : 'ignore';
  });
}

/** Where no column is headed as a name, the first one of words that mostly differ holds them. */
function withNames(
  fields: readonly (SheetField | undefined)[],
  headed: readonly (SheetField | undefined)[],
  below: readonly SheetRow[],
): SheetField[] {
  const name = fields.includes('name')
    ? -1
    : fields.findIndex((field, column) => {
        const cells = cellsOf(below, column);
        const isOpen = field === undefined && headed[column] === undefined;
        return isOpen && shareOf(cells, isWords) >= MOST_OF_THEM && new Set(cells).size >= cells.length * 0.7;
      });
  return fields.map((field, column) => (column === name ? 'name' : (field ?? 'ignore')));
}

function isWords(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && cell.length <= 120 && !cell.includes('@');
}
