import { SHEET_COLUMNS, SHEET_HEADINGS, type SheetColumn } from '../exchange/sheet-columns.ts';
import { rowTexts } from '../exchange/sheet-out.ts';
import { formatRowMark } from '../exchange/sheet-row-mark.ts';
import { STANDINGS } from '../record/topics.ts';
import { SHEET_WORDS, sheetWords } from '../words/sheet-words.ts';
import { STAGE_OPTIONS, STANDING_WORDS } from '../words/standing-words.ts';
import { orderVendors, type SheetFacts } from './sheet-facts.ts';
import type { WrittenColumn, WrittenSheet } from './written-sheet.ts';

const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  key: 24,
  name: 30,
  otherNames: 24,
  sites: 32,
  phone: 18,
  standing: 14,
  reason: 44,
  stage: 14,
  reviewOn: 12,
  readiness: 24,
  agreement: 24,
  lastNote: 44,
  newNote: 44,
  row: 12,
};

const CHOICES: Partial<Readonly<Record<SheetColumn, readonly string[]>>> = {
  standing: STANDINGS.map((standing) => STANDING_WORDS[standing]),
  stage: STAGE_OPTIONS.map(({ label }) => label),
};

/** For the way back, and of no use to who reads: the vendor’s key and what the row was when it was exported. */
const HIDDEN: readonly SheetColumn[] = ['key', 'row'];

/** The sheet of vendors: one row for each. */
export function makeVendorSheet(facts: SheetFacts): WrittenSheet {
  const words = sheetWords(facts.list, facts.today);
  return {
    name: SHEET_WORDS.vendors,
    columns: SHEET_COLUMNS.map(columnOf),
    rows: orderVendors(facts).map(({ vendor, row }) => {
      const texts = rowTexts(vendor, row, words);
      const cells = { ...texts, row: formatRowMark(facts.exportedBy, texts) };
      return SHEET_COLUMNS.map((column) => cells[column]);
    }),
  };
}

function columnOf(column: SheetColumn): WrittenColumn {
  const choices = CHOICES[column];
  return {
    heading: SHEET_HEADINGS[column],
    width: WIDTHS[column],
    kind: column === 'reviewOn' ? 'date' : 'text',
    ...(choices ? { choices } : {}),
    ...(HIDDEN.includes(column) ? { isHidden: true } : {}),
  };
}
