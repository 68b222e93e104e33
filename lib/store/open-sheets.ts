import { guessLayout } from '../exchange/guess-layout.ts';
import { readSheets } from '../exchange/read-sheets.ts';
import type { SheetLayout } from '../exchange/sheet-layout.ts';
import type { SheetFault, SheetRow, SheetTable } from '../exchange/sheet-table.ts';
import type { DeskDatabase } from './desk-database.ts';
import { readMapping } from './mappings.ts';

/** A sheet as it is shown before its columns are settled. */
export interface TableFacts {
  /** Empty for a text. */
  readonly name: string;
  /** How many rows below the headings. */
  readonly rows: number;
  readonly columns: number;
  /** Its first rows, for telling which one holds the headings. */
  readonly head: readonly SheetRow[];
  /** The first cells of each column that hold something, below the headings. */
  readonly samples: readonly (readonly string[])[];
  /** As guessed from headings and contents, or remembered from a sheet with the same headings. */
  readonly layout: SheetLayout;
  readonly isRemembered: boolean;
}

export type SheetsRead =
  | { readonly ok: true; readonly tables: readonly SheetTable[]; readonly facts: readonly TableFacts[] }
  | { readonly ok: false; readonly fault: SheetFault };

const HEAD = 12;
const SAMPLES = 3;
/** Characters of a cell that are shown. */
const SHOWN = 80;

/** Reads the sheets of a workbook, or the one of a text, and how their columns are likely to be meant. */
export async function openSheets(desk: DeskDatabase, bytes: Uint8Array): Promise<SheetsRead> {
  const read = readSheets(bytes);
  if (!read.ok) return read;
  const tables = read.sheets.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return { ok: false, fault: { code: 'empty' } };
  const facts = await Promise.all(tables.map((table) => readFacts(desk, table)));
  return { ok: true, tables, facts };
}

async function readFacts(desk: DeskDatabase, table: SheetTable): Promise<TableFacts> {
  const guess = guessLayout(table);
  const remembered = await readMapping(desk, table, guess);
  const layout = remembered ?? guess;
  const columns = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    name: table.name,
    rows: table.rows.filter(({ row }) => row > layout.headingRow).length,
    columns,
    head: table.rows.slice(0, HEAD).map(({ row, cells }) => ({ row, cells: cells.map(cut) })),
    samples: findSamples(table, layout.headingRow, columns),
    layout,
    isRemembered: remembered !== undefined,
  };
}

function findSamples({ rows }: SheetTable, headingRow: number, columns: number): string[][] {
  const samples = Array.from({ length: columns }, (): string[] => []);
  for (const { row, cells } of rows) {
    if (row <= headingRow) continue;
    for (const [column, cell] of cells.entries()) {
      const own = samples[column];
      if (own && own.length < SAMPLES && cell !== '' && !own.includes(cut(cell))) own.push(cut(cell));
    }
  }
  return samples;
}

function cut(cell: string): string {
  return cell.length > SHOWN ? `${cell.slice(0, SHOWN - 1)}…` : cell;
}
