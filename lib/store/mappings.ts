import { SHEET_FIELDS, type SheetField, type SheetLayout } from '../exchange/sheet-layout.ts';
import type { SheetTable } from '../exchange/sheet-table.ts';
import type { DeskDatabase } from './desk-database.ts';
import { isStorageFull } from './write-record.ts';

/** How the columns of a sheet with these headings were read before; undefined for headings never seen. */
export async function readMapping(
  db: DeskDatabase,
  table: SheetTable,
  guess: SheetLayout,
): Promise<SheetLayout | undefined> {
  const headers = findHeaders(table, guess.headingRow);
  const held = headers === undefined ? undefined : await db.get('mappings', headers);
  return held && { ...guess, fields: held.fields.map(asField) };
}

/**
 * Keeps how the columns of a sheet are read, where it has headings to know it by again. A full disk costs no more than
 * choosing them again.
 */
export async function keepMapping(db: DeskDatabase, table: SheetTable, layout: SheetLayout): Promise<void> {
  const headers = findHeaders(table, layout.headingRow);
  if (headers === undefined) return;
  try {
    await db.put('mappings', { headers, fields: layout.fields.map(asText) });
  } catch (error) {
    if (!isStorageFull(error)) throw error;
  }
}

function findHeaders({ rows }: SheetTable, headingRow: number): string | undefined {
  const headings = rows.find(({ row }) => row === headingRow);
  return headings?.cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim().toLowerCase()).join('\n');
}

function asText(field: SheetField): string {
  return field === 'ignore' ? '' : field;
}

/** A field that only a later version knows is passed over. */
function asField(text: string): SheetField {
  return SHEET_FIELDS.find((field) => field === text) ?? 'ignore';
}
