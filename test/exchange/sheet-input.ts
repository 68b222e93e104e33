import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { guessLayout } from '../../lib/exchange/guess-layout.ts';
import { parseSheetText } from '../../lib/exchange/parse-sheet-text.ts';
import { planSheet } from '../../lib/exchange/plan-sheet.ts';
import { saySheetRow } from '../../lib/exchange/say-sheet-row.ts';
import type { RowTexts } from '../../lib/exchange/sheet-columns.ts';
import { SHEET_COLUMNS, SHEET_HEADINGS } from '../../lib/exchange/sheet-columns.ts';
import { rowTexts } from '../../lib/exchange/sheet-out.ts';
import type { PlannedRow, RowEdit, SheetPlan, SheetPlanInput } from '../../lib/exchange/sheet-plan.ts';
import { formatRowMark } from '../../lib/exchange/sheet-row-mark.ts';
import type { SheetRow, SheetTable } from '../../lib/exchange/sheet-table.ts';
import { decideRow } from '../../lib/findings/decide-row.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendors, type Vendor } from '../../lib/record/fold.ts';
import { SHEET_QUOTES, sheetWords } from '../../lib/words/sheet-words.ts';
import { countSalts, entryOf, PEOPLE, WRITERS } from '../record/writers.ts';

export const TODAY = '2026-11-24';
export const FILE = 'f'.repeat(64);

const WORDS = sheetWords(OWN_QUESTIONS, TODAY);

export function textsOf(vendor: Vendor): RowTexts {
  return rowTexts(vendor, decideRow(vendor, TODAY), WORDS);
}

export function tableOf(text: string): SheetTable {
  const read = parseSheetText(text);
  const [table] = read.ok ? read.sheets : [];
  if (!table) throw new Error('Not a table');
  return table;
}

export interface PlanOptions extends Partial<SheetPlanInput> {
  readonly held?: readonly Entry[];
  readonly skip?: readonly number[];
}

/** Plans a text, with its columns as they are guessed; Ana imports. */
export function planText(text: string, options: PlanOptions = {}): SheetPlan {
  return planRows(tableOf(text).rows, options);
}

export function planRows(
  rows: readonly SheetRow[],
  { held = [], skip = [], ...given }: PlanOptions = {},
): SheetPlan {
  const edits = new Map<number, RowEdit>(skip.map((row) => [row, { isSkipped: true }]));
  return planSheet({
    rows,
    layout: guessLayout({ name: '', rows }),
    vendors: foldVendors(held, PEOPLE),
    people: PEOPLE,
    self: 'ana',
    isOwn: false,
    fileName: 'vendors.csv',
    sha256: FILE,
    sheet: 0,
    today: TODAY,
    texts: textsOf,
    isReady: () => false,
    quotes: SHEET_QUOTES,
    edits,
    ...given,
  });
}

const salt = countSalts();

/** The entries that a plan writes, as Ana’s. */
export function entriesOf(plan: SheetPlan, sha256 = FILE): Entry[] {
  return plan.rows
    .filter(({ isSkipped, says }) => !isSkipped && says.length > 0)
    .map((row) =>
      entryOf({ about: row.key ?? '', statements: saySheetRow(salt, row, { sha256, sheet: 0 }) }),
    );
}

export function onlyRow({ rows }: SheetPlan): PlannedRow {
  const [row, ...more] = rows;
  if (!row || more.length > 0) throw new Error('Not one row');
  return row;
}

/** The sheet that an export of a list gives, as rows of texts. */
export function exported(entries: readonly Entry[], by: string = WRITERS.ana): SheetRow[] {
  const headings = SHEET_COLUMNS.map((column) => SHEET_HEADINGS[column]);
  const rows = foldVendors(entries, PEOPLE).map((vendor) => {
    const texts = textsOf(vendor);
    const cells = { ...texts, row: formatRowMark(by, texts) };
    return SHEET_COLUMNS.map((column) => cells[column]);
  });
  return [headings, ...rows].map((cells, index) => ({ row: index + 1, cells }));
}
