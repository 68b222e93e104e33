import { type ReadBundle, readBundle } from '../exchange/bundle.ts';
import { type Unsealed, unseal } from '../exchange/seal.ts';
import type { RowEdit } from '../exchange/sheet-plan.ts';
import type { SheetFault } from '../exchange/sheet-table.ts';
import { commitSheet, type SheetOutcome } from './commit-sheet.ts';
import { keepMapping } from './mappings.ts';
import { openSheets, type TableFacts } from './open-sheets.ts';
import type { ReviewersDay } from './read-held-list.ts';
import type { Work } from './record-many.ts';
import { SheetDesk } from './sheet-desk.ts';
import type { LookedOver, RowPage, RowQuery, SheetChoice, SheetFile, SheetSummary } from './sheet-rows.ts';
import { theDesk, theRecord } from './stores.ts';

/** What a file of sheets is, before its rows are looked at. */
export type SheetsOutcome =
  | { readonly ok: true; readonly tables: readonly TableFacts[] }
  | { readonly ok: false; readonly fault: SheetFault };

/** What is done with one file that comes in, apart from the page: each method is an act that its thread can be asked for. */
export class WayIn {
  #sheets: SheetDesk | undefined;

  /** Opens a sealed file: seconds of work. */
  unseal(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Unsealed> {
    return unseal(bytes, passphrase);
  }

  /** Unpacks a bundle. */
  unpack(bytes: Uint8Array<ArrayBuffer>): Promise<ReadBundle> {
    return readBundle(crypto.subtle, bytes);
  }

  /** Reads a workbook, a CSV or a pasted table; its rows stay here. */
  async openSheets(
    file: Omit<SheetFile, 'tables'>,
    bytes: Uint8Array<ArrayBuffer>,
    day: ReviewersDay,
  ): Promise<SheetsOutcome> {
    const [record, desk] = await Promise.all([theRecord(), theDesk()]);
    const read = await openSheets(desk, bytes);
    if (!read.ok) return read;
    this.#sheets = new SheetDesk(record, { ...file, tables: read.tables }, day);
    return { ok: true, tables: read.facts };
  }

  /** Reads a sheet as the reviewer chose. */
  async readSheet(choice: SheetChoice): Promise<SheetSummary> {
    return this.#desk().read(choice);
  }

  /** Keeps how the columns of this sheet are read, for the next one with the same headings. */
  async keepMapping(choice: SheetChoice): Promise<void> {
    const table = this.#desk().file.tables[choice.sheet];
    if (table) await keepMapping(await theDesk(), table, choice.layout);
  }

  async sheetRows(query: RowQuery): Promise<RowPage> {
    return this.#desk().page(query);
  }

  async editRows(rows: readonly number[], change: RowEdit): Promise<SheetSummary> {
    return this.#desk().edit(rows, change);
  }

  async skipRows(part: Pick<RowQuery, 'tab' | 'search'>, isSkipped: boolean): Promise<SheetSummary> {
    return this.#desk().skipAll(part, isSkipped);
  }

  /** Looks for patient data in what the rows say. */
  async lookOver(work: Work): Promise<LookedOver> {
    return this.#desk().lookOver(work);
  }

  /** Writes the rows that are taken. */
  async commitSheet(backup: 'first' | 'none', work: Work): Promise<SheetOutcome> {
    return commitSheet(await theRecord(), this.#desk(), backup, work);
  }

  #desk(): SheetDesk {
    if (!this.#sheets) throw new Error('No sheet is open');
    return this.#sheets;
  }
}
