import { parseAnswerWord } from './inquiry-answer-word.ts';
import { parseReference } from './inquiry-reference.ts';

/** A row of a sheet: its number, from 1, and the texts of its cells, empty where a cell is. */
export interface CellsRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Where what stands in a questionnaire's sheet; undefined where there is no such column. */
export interface QuestionnaireColumns {
  readonly reference: number;
  readonly answer: number | undefined;
  readonly details: number | undefined;
  readonly evidence: number | undefined;
  /** Columns that the vendor put in, with their headings. */
  readonly extra: readonly { readonly column: number; readonly heading: string }[];
  /** The row that holds the headings. */
  readonly headings: CellsRow | undefined;
}

type Role = 'number' | 'question' | 'answer' | 'details' | 'evidence' | 'reference';

const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ['reference', /^(?:question )?ref(?:erence)?s?\b/],
  ['answer', /^(?:your |our |the )?(?:vendors? )?(?:answers?|responses?|repl(?:y|ies))\b/],
  ['details', /^(?:your |our )?(?:details?|comments?|remarks?|explanations?|notes?)\b/],
  ['evidence', /^(?:your |our )?(?:evidence|proofs?|documents?|attachments?)\b/],
  ['question', /^(?:the )?(?:questions?|items?|requirements?)\b/],
  ['number', /^(?:no|nr|number|#)$/],
];

/** Finds the columns of a sheet by its references and by its headings, wherever they were moved; undefined without references. */
export function findColumns(rows: readonly CellsRow[]): QuestionnaireColumns | undefined {
  const reference = mostIn(rows, (cell) => parseReference(cell) !== undefined, new Set());
  if (reference === undefined) return undefined;
  const asked = rows.filter(({ cells }) => parseReference(cells[reference] ?? ''));
  const headings = findHeadings(rows, reference);
  const roles = (headings?.cells ?? []).map(roleOf);
  const has = (role: Role) => roles.flatMap((each, column) => (each === role ? [column] : []));
  const answer = findAnswer(asked, has('answer'), new Set([reference, ...has('question'), ...has('number')]));
  const taken = new Set([
    reference,
    ...(answer === undefined ? [] : [answer]),
    ...has('question'),
    ...has('number'),
  ]);
  const [details, evidence] = findTexts(asked, roles, taken, answer);
  const known = new Set([...taken, details, evidence]);
  const extra = columnsOf(asked)
    .filter((column) => !known.has(column) && isSaidByVendor(asked, column))
    .map((column) => ({ column, heading: headings?.cells[column] ?? '' }));
  return { reference, answer, details, evidence, extra, headings };
}

function roleOf(heading: string): Role | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** The row with most headings, two at least. */
function findHeadings(rows: readonly CellsRow[], reference: number): CellsRow | undefined {
  let best: { row: CellsRow; roles: number } | undefined;
  for (const row of rows) {
    if (parseReference(row.cells[reference] ?? '')) continue;
    const roles = new Set(row.cells.flatMap((cell) => (cell.length < 80 ? (roleOf(cell) ?? []) : []))).size;
    if (roles >= 2 && roles > (best?.roles ?? 0)) best = { row, roles };
  }
  return best?.row;
}

/** The column headed as the answer; of several, or of all where none is, the one that holds most answers. */
function findAnswer(
  asked: readonly CellsRow[],
  headed: readonly number[],
  others: ReadonlySet<number>,
): number | undefined {
  const isAnswer = (cell: string) => parseAnswerWord(cell).ok;
  if (headed.length === 0) return mostIn(asked, isAnswer, others);
  const counts = headed.map((column) => countIn(asked, column, isAnswer));
  return headed[counts.indexOf(Math.max(...counts))];
}

/** Details and evidence: as headed; without any such heading, the first two columns of text behind the answer. */
function findTexts(
  asked: readonly CellsRow[],
  roles: readonly (Role | undefined)[],
  taken: ReadonlySet<number>,
  answer: number | undefined,
): [number | undefined, number | undefined] {
  const headed = (role: Role) => roles.flatMap((each, at) => (each === role && !taken.has(at) ? [at] : []));
  const [details, evidence] = [headed('details')[0], headed('evidence')[0]];
  if (details !== undefined || evidence !== undefined) return [details, evidence];
  const texts = columnsOf(asked).filter(
    (column) => column > (answer ?? -1) && !taken.has(column) && isSaidByVendor(asked, column),
  );
  return [texts[0], texts[1]];
}

function columnsOf(rows: readonly CellsRow[]): number[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => column);
}

/** Whether a column holds words that are neither the questions nor their numbers. */
function isSaidByVendor(asked: readonly CellsRow[], column: number): boolean {
  const filled = asked.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const ours = filled.filter((cell) => cell.includes('?') || /^\d{1,3}\.?$/.test(cell)).length;
  return ours * 2 < filled.length;
}

function mostIn(
  rows: readonly CellsRow[],
  isFound: (cell: string) => boolean,
  without: ReadonlySet<number>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    cells.forEach((cell, column) => {
      if (cell !== '' && !without.has(column) && isFound(cell))
        counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  const [first] = [...counts].sort(([a, inA], [b, inB]) => inB - inA || a - b);
  return first?.[0];
}

function countIn(rows: readonly CellsRow[], column: number, isFound: (cell: string) => boolean): number {
  return rows.filter(({ cells }) => isFound(cells[column] ?? '')).length;
}
