import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { formatSheetCsv } from '../../lib/documents/format-sheet-csv.ts';
import { makeVendorSheet } from '../../lib/documents/make-vendor-sheet.ts';
import { writeWorkbook } from '../../lib/documents/write-workbook.ts';
import { readSheets } from '../../lib/exchange/read-sheets.ts';
import { SHEET_COLUMNS, type SheetColumn } from '../../lib/exchange/sheet-columns.ts';
import type { RowSays, SheetPlan } from '../../lib/exchange/sheet-plan.ts';
import type { SheetRow } from '../../lib/exchange/sheet-table.ts';
import { madeFacts } from '../documents/made-list.ts';
import { planRows } from '../exchange/sheet-input.ts';
import {
  csvIn,
  ENGLISH,
  editInLibreOffice,
  GERMAN,
  type OfficeFormat,
  type TypedCell,
  XLSX,
} from './edit-in-libreoffice.ts';
import { ownFolder } from './own-folder.ts';

const inFolder = ownFolder();
const FACTS = madeFacts();
const SHEET = makeVendorSheet(FACTS);

function at(key: string, column: SheetColumn, text: string): TypedCell {
  return {
    column: SHEET_COLUMNS.indexOf(column),
    row: 1 + SHEET.rows.findIndex(([first]) => first === key),
    text,
  };
}

/** What a colleague types: a phone as a number, a date as a date, a formula that is one, a note over two lines. */
const EDITS = [
  at('acme.example', 'phone', '+19185550143'),
  at('acme.example', 'reviewOn', '2027-02-01'),
  at('acme.example', 'newNote', 'Asked again.\nStill no reply.'),
  at('bell.example', 'name', 'Bell & "Line"'),
  at('social.example/cedar', 'stage', 'Shortlisted'),
];
const SAID = [
  'acme.example phone: +19185550143, for 1',
  'acme.example review-on: 2027-02-01, for 1',
  'acme.example note: Asked again.\nStill no reply., for 0',
  'bell.example name: Bell & "Line", for 1',
  'social.example/cedar stage: shortlisted, for 0',
];

function rowsIn(name: string): readonly SheetRow[] {
  const read = readSheets(new Uint8Array(readFileSync(inFolder(name))));
  if (!read.ok) throw new Error(`Refused: ${read.fault.code}`);
  return read.sheets[0]?.rows ?? [];
}

function planOf(name: string): SheetPlan {
  return planRows(rowsIn(name), { vendors: FACTS.vendors, today: FACTS.today });
}

function linesOf({ rows }: SheetPlan): string[] {
  const line = (said: RowSays): string => {
    const what = 'text' in said ? said.text : 'value' in said ? said.value : said.key;
    return `${said.topic}: ${what}, for ${'replaces' in said ? said.replaces.length : 0}`;
  };
  return rows.flatMap(({ key, says }) => says.map((said) => `${key} ${line(said)}`));
}

beforeAll(async () => {
  writeFileSync(inFolder('list.xlsx'), await writeWorkbook([SHEET], { title: 'List', creator: 'Ana Ortiz' }));
  writeFileSync(inFolder('list.csv'), formatSheetCsv(SHEET));
});

describe('a sheet that was opened in LibreOffice and saved', () => {
  it.each<[string, string, OfficeFormat, OfficeFormat]>([
    ['list.xlsx', 'plain.xlsx', XLSX, XLSX],
    ['list.csv', 'plain.csv', csvIn(ENGLISH), csvIn(ENGLISH)],
    ['list.csv', 'german.csv', csvIn(GERMAN), csvIn(GERMAN)],
    ['list.xlsx', 'from-xlsx.csv', XLSX, csvIn(ENGLISH)],
    ['list.csv', 'from-csv.xlsx', csvIn(ENGLISH), XLSX],
  ])('%s as %s: says nothing', (from, to, opened, saved) => {
    editInLibreOffice(inFolder(from), inFolder(to), [], opened, saved);
    expect(planOf(to)).toMatchObject({
      isRoundTrip: true,
      counts: { identical: SHEET.rows.length, changed: 0 },
    });
  });

  it.each<[string, string, OfficeFormat, OfficeFormat]>([
    ['list.xlsx', 'edited.xlsx', XLSX, XLSX],
    ['list.csv', 'edited.csv', csvIn(ENGLISH), csvIn(ENGLISH)],
    ['list.csv', 'edited-german.csv', csvIn(GERMAN), csvIn(GERMAN)],
  ])('%s as %s, with edits: just these', (from, to, opened, saved) => {
    editInLibreOffice(inFolder(from), inFolder(to), EDITS, opened, saved);
    const plan = planOf(to);
    expect(linesOf(plan)).toEqual(SAID);
    expect(
      plan.rows.flatMap(({ proposals, unread, refusal }) => [proposals, unread, refusal ?? []].flat()),
    ).toEqual([]);
  });
});

test('emptied cells and altered keys are told apart from edits', () => {
  const cells = [at('acme.example', 'name', ''), at('bell.example', 'key', 'bell.test')];
  editInLibreOffice(inFolder('list.xlsx'), inFolder('altered.xlsx'), cells, XLSX);
  const { rows } = planOf('altered.xlsx');
  expect(rows.map(({ fate }) => fate)).toEqual(['changed', 'refused', 'identical', 'identical']);
  expect(rows[0]).toMatchObject({ says: [], proposals: [{ kind: 'cleared', column: 'name' }] });
  expect(rows[1]?.refusal?.fault).toBe('key-altered');
});
