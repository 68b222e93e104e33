import type { IDBPObjectStore } from 'idb';
import { SHEET_FIELDS, type SheetField, type SheetLayout } from '../exchange/sheet-layout.ts';
import type { SheetTable } from '../exchange/sheet-table.ts';
import { commit } from './commit.ts';
import type { DeskDatabase, DeskSchema, MappingRow } from './desk-database.ts';
import { isStorageFull } from './write-record.ts';

/**
 * How the columns of a sheet with these headings were read before, in whatever order they stand: undefined for headings
 * never seen. One column may have come or gone, if all that were read are there; what came is read as guessed where no
 * other column holds that.
 */
export async function readMapping(
  db: DeskDatabase,
  table: SheetTable,
  guess: SheetLayout,
): Promise<SheetLayout | undefined> {
  const headings = findHeadings(table, guess);
  const held = headings && findHeld(await db.getAll('mappings'), headings);
  return held && { ...guess, fields: mapColumns(held, nameColumns(headings), guess.fields) };
}

/**
 * Keeps how the columns of a sheet are read, where it has headings to know it by again. A full disk costs no more than
 * choosing them again.
 */
export async function keepMapping(db: DeskDatabase, table: SheetTable, layout: SheetLayout): Promise<void> {
  const headings = findHeadings(table, layout);
  if (!headings) return;
  const transaction = db.transaction('mappings', 'readwrite');
  try {
    await commit(transaction, replaceRow(transaction.store, headings, layout.fields));
  } catch (error) {
    if (!isStorageFull(error) && !isStorageFull(transaction.error)) throw error;
  }
}

type MappingStore = IDBPObjectStore<DeskSchema, ['mappings'], 'mappings', 'readwrite'>;

async function replaceRow(
  store: MappingStore,
  headings: readonly string[],
  fields: readonly SheetField[],
): Promise<void> {
  const names = nameColumns(headings);
  const before = (await store.getAll()).filter((row) => countApart(readRow(row), names) === 0);
  for (const { headers } of before) await store.delete(headers);
  await store.put(makeRow(headings, fields));
}

/** The heading of each column; empty over columns without one. */
function findHeadings({ rows }: SheetTable, { headingRow, fields }: SheetLayout): string[] | undefined {
  const cells = rows.find(({ row }) => row === headingRow)?.cells;
  return cells && pad(cells.map(plainHeading), fields.length);
}

function plainHeading(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function pad(texts: readonly string[], width: number): string[] {
  return [...texts, ...Array.from({ length: Math.max(0, width - texts.length) }, () => '')];
}

/** What tells a column from the others: its heading, and which of those headed so it is. */
function nameColumns(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const nth = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, nth);
    return `${heading}\n${nth}`;
  });
}

function hasHeading(name: string): boolean {
  return !name.startsWith('\n');
}

function makeRow(headings: readonly string[], fields: readonly SheetField[]): MappingRow {
  const columns = headings
    .map((heading, at) => ({ heading, field: asText(fields[at]) }))
    .sort((a, b) => (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : 0));
  return {
    headers: columns.map(({ heading }) => heading).join('\n'),
    fields: columns.map(({ field }) => field),
  };
}

/** What each column holds, by its name. */
function readRow({ headers, fields }: MappingRow): Map<string, string> {
  const names = nameColumns(pad(headers.split('\n'), fields.length));
  return new Map(names.map((name, at) => [name, fields[at] ?? '']));
}

/** Of what is remembered, what shares most headings. Of one set in several orders, the very order comes first. */
function findHeld(rows: readonly MappingRow[], headings: readonly string[]): Map<string, string> | undefined {
  const names = nameColumns(headings);
  const [nearest] = rows
    .map((row) => ({ row, held: readRow(row) }))
    .map(({ row, held }) => ({
      held,
      apart: countApart(held, names),
      shared: names.filter((name) => hasHeading(name) && held.has(name)).length,
      inOrder: Number(row.headers === headings.join('\n')),
    }))
    .filter(({ held, apart }) => apart <= 1 && hasAllRead(held, names))
    .sort((a, b) => b.inOrder - a.inOrder || a.apart - b.apart || b.shared - a.shared);
  return nearest?.held;
}

/** How many columns with a heading are only here or only there. */
function countApart(held: ReadonlyMap<string, string>, names: readonly string[]): number {
  const here = new Set(names.filter(hasHeading));
  const there = new Set([...held.keys()].filter(hasHeading));
  return here.symmetricDifference(there).size;
}

/** Columns without a heading can only be told by their order, so none of them may have come or gone where one was read. */
function hasAllRead(held: ReadonlyMap<string, string>, names: readonly string[]): boolean {
  const read = [...held].filter(([, field]) => field !== '').map(([name]) => name);
  const bare = [...held.keys()].filter((name) => !hasHeading(name)).length;
  const isSameBare = names.filter((name) => !hasHeading(name)).length === bare;
  return read.every((name) => names.includes(name) && (hasHeading(name) || isSameBare));
}

function mapColumns(
  held: ReadonlyMap<string, string>,
  names: readonly string[],
  guess: readonly SheetField[],
): SheetField[] {
  const taken = new Set([...held.values()].map(asField));
  return names.map((name, at) => {
    const field = held.get(name);
    if (field !== undefined) return asField(field);
    const guessed = guess[at] ?? 'ignore';
    return taken.has(guessed) ? 'ignore' : guessed;
  });
}

function asText(field: SheetField | undefined): string {
  return field === undefined || field === 'ignore' ? '' : field;
}

/** A field that only a later version knows is passed over. */
function asField(text: string): SheetField {
  return SHEET_FIELDS.find((field) => field === text) ?? 'ignore';
}
