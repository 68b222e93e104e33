import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatSheetCsv } from '../../lib/documents/format-sheet-csv.ts';
import { makeDetailSheets } from '../../lib/documents/make-detail-sheets.ts';
import { makeVendorSheet } from '../../lib/documents/make-vendor-sheet.ts';
import { writeWorkbook } from '../../lib/documents/write-workbook.ts';
import type { WrittenSheet } from '../../lib/documents/written-sheet.ts';
import { unguardCell } from '../../lib/exchange/formula-guard.ts';
import { madeFacts } from '../documents/made-list.ts';
import { convert, FROM_CSV, TO_CSV } from './libreoffice.ts';
import { ownFolder } from './own-folder.ts';

const inFolder = ownFolder();
const FACTS = madeFacts();
const TABLES: readonly WrittenSheet[] = [makeVendorSheet(FACTS), ...makeDetailSheets(FACTS)];

function readCsv(name: string): string[][] {
  const { data } = Papa.parse<string[]>(readFileSync(inFolder(name), 'utf8').replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  });
  return data.slice(1).map((cells) => cells.map(unguardCell));
}

describe('LibreOffice', () => {
  beforeAll(async () => {
    writeFileSync(
      inFolder('list.xlsx'),
      await writeWorkbook(TABLES, { title: 'List', creator: 'Ana Ortiz' }),
    );
    convert(inFolder('list.xlsx'), TO_CSV);
    writeFileSync(inFolder('vendors.csv'), formatSheetCsv(makeVendorSheet(FACTS)));
    convert(inFolder('vendors.csv'), 'xlsx', FROM_CSV);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))(
    'shows the same cells on sheet %s of the workbook',
    (name, table) => {
      expect(readCsv(`list-${name}.csv`)).toEqual(table.rows);
    },
  );

  it('shows the same cells of the CSV, none of them a formula', async () => {
    const { sheets } = await readXlsx(readFileSync(inFolder('vendors.xlsx')), { readStyles: true });
    const [sheet] = sheets;
    const [, ...rows] = sheet?.rows ?? [];
    const texts = rows.map((cells) =>
      TABLES[0]?.columns.map((_, at) => {
        const cell = cells[at] ?? '';
        return cell instanceof Date ? cell.toISOString().slice(0, 10) : unguardCell(String(cell));
      }),
    );
    expect(texts).toEqual(TABLES[0]?.rows);
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});
