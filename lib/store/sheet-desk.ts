import { decideReadiness, isReadyOnceVerified } from '../diligence/decide-readiness.ts';
import { planSheet } from '../exchange/plan-sheet.ts';
import { saySheetRow } from '../exchange/say-sheet-row.ts';
import type { RowTexts } from '../exchange/sheet-columns.ts';
import { rowTexts, type SheetWords } from '../exchange/sheet-out.ts';
import type { PlannedRow, RowEdit, RowFate, SheetPlan } from '../exchange/sheet-plan.ts';
import type { SheetTable } from '../exchange/sheet-table.ts';
import { decideRow } from '../findings/decide-row.ts';
import { countSignedTexts } from '../privacy/find-in-entries.ts';
import type { Entry } from '../record/entry.ts';
import type { Vendor } from '../record/fold.ts';
import { SHEET_QUOTES, sheetWords } from '../words/sheet-words.ts';
import { onChange } from './changes.ts';
import { joinEdits } from './join-edits.ts';
import { type HeldList, type ReviewersDay, readHeldList } from './read-held-list.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Work } from './record-many.ts';
import { makeSalt } from './self.ts';
import {
  type LookedOver,
  ROW_TABS,
  type RowPage,
  type RowQuery,
  type RowTab,
  type SheetChoice,
  type SheetFile,
  type SheetSummary,
  type ShownRow,
} from './sheet-rows.ts';

/** Rows between two reports. */
const SLICE = 200;
/** Fates of rows that say nothing new. */
const NOTHING_NEW: readonly RowFate[] = ['identical', 'already', 'duplicate'];

/**
 * The sheets of one file beside our list: what becomes of each row, as the reviewer reads the columns, types cells anew
 * and skips rows. Writes nothing.
 */
export class SheetDesk {
  readonly file: SheetFile;
  readonly #db: RecordDatabase;
  readonly #day: ReviewersDay;
  #held: Promise<HeldList> | undefined;
  /** Our vendors as the rows were compared with them. */
  #vendors: readonly Vendor[] = [];
  #choice: SheetChoice | undefined;
  #plan: SheetPlan | undefined;
  #edits = new Map<number, RowEdit>();
  /** The plan that edits wait for. */
  #planned: Promise<SheetSummary> | undefined;
  /** What rows said when they were looked over for patient data, and whether they seem to hold any. */
  #looked = new Map<number, { readonly said: string; readonly isSigned: boolean }>();
  /** Cells of the chosen sheet, by row number. */
  #cells: ReadonlyMap<number, readonly string[]> = new Map();
  readonly #words: SheetWords;

  constructor(db: RecordDatabase, file: SheetFile, day: ReviewersDay) {
    this.file = file;
    this.#db = db;
    this.#day = day;
    this.#words = sheetWords(day.questions, day.today);
    onChange(({ area }) => {
      if (area === 'record' || area === 'people') this.#held = undefined;
    });
  }

  /** Reads a sheet as the reviewer chose; what was typed and skipped in it stays while it is the same sheet. */
  async read(choice: SheetChoice): Promise<SheetSummary> {
    const isOther = choice.sheet !== this.#choice?.sheet;
    this.#choice = choice;
    if (isOther) {
      this.#edits.clear();
      this.#looked.clear();
      this.#cells = new Map(this.#table().rows.map(({ row, cells }) => [row, cells]));
    }
    return this.#planAnew();
  }

  /** Changes what the reviewer did to some rows. */
  async edit(rows: readonly number[], change: RowEdit): Promise<SheetSummary> {
    for (const row of rows) this.#edits.set(row, joinEdits(this.#edits.get(row), change));
    // Of a large sheet a plan takes seconds: what was done meanwhile goes into one.
    this.#planned ??= new Promise((resolve) => setTimeout(resolve)).then(() => {
      this.#planned = undefined;
      return this.#planAnew();
    });
    return this.#planned;
  }

  /** Skips, or takes again, all rows of a part that hold some words. */
  async skipAll(
    { tab, search }: Pick<RowQuery, 'tab' | 'search'>,
    isSkipped: boolean,
  ): Promise<SheetSummary> {
    return this.edit(
      this.#find(tab, search).map(({ row }) => row),
      { isSkipped },
    );
  }

  /** The first rows of a part of the sheet. */
  page({ tab, search, most }: RowQuery): RowPage {
    const found = this.#find(tab, search);
    const vendors = new Map(this.#vendors.flatMap((vendor) => vendor.keys.map((key) => [key, vendor])));
    const rows = found.slice(0, most).map((planned): ShownRow => {
      const vendor = planned.key === undefined ? undefined : vendors.get(planned.key);
      return { ...planned, cells: this.#cellsOf(planned.row), ours: vendor && this.#textsOf(vendor) };
    });
    const tickable = found.filter(({ says, isSkipped }) => isSkipped || says.length > 0).length;
    const skipped = found.filter(({ isSkipped }) => isSkipped).length;
    return { rows, total: found.length, tickable, skipped };
  }

  /** Rows that would be written, as they stand. */
  get taken(): readonly PlannedRow[] {
    return (this.#plan?.rows ?? []).filter(isTaken);
  }

  /** What a row says, for an entry about its vendor: a new one where the vendor has neither key nor website. */
  unsigned(row: PlannedRow): Pick<Entry, 'about' | 'statements'> {
    const { sha256 } = this.file;
    const { sheet } = this.#chosen();
    return {
      about: row.key ?? `id:${crypto.randomUUID()}`,
      statements: saySheetRow(makeSalt, row, { sha256, sheet }),
    };
  }

  /** Our list, read anew where it has changed since. */
  held(): Promise<HeldList> {
    // The promise, not what comes of it: a change that is told of during the reading must not be forgotten after it.
    this.#held ??= readHeldList(this.#db);
    return this.#held;
  }

  /** Compares the rows anew where our list has changed since; whether they fare otherwise now. */
  async hasMoved(): Promise<boolean> {
    await this.#planned;
    if (this.#held) return false;
    const before = JSON.stringify(this.taken);
    await this.#planAnew();
    return JSON.stringify(this.taken) !== before;
  }

  /** Looks for patient data in what the rows that are taken say; what was looked at before is not looked at again. */
  async lookOver({ pause, signal }: Work): Promise<LookedOver> {
    await this.#planned;
    const { taken } = this;
    for (const [index, row] of taken.entries()) {
      if (index % SLICE === 0) {
        await pause(index, taken.length);
        if (signal.aborted) break;
      }
      const said = JSON.stringify(row.says);
      if (this.#looked.get(row.row)?.said === said) continue;
      const isSigned = countSignedTexts([this.unsigned(row)]).size > 0;
      this.#looked.set(row.row, { said, isSigned });
    }
    return { summary: this.summary, isCancelled: signal.aborted };
  }

  async #planAnew(): Promise<SheetSummary> {
    const { layout, isOwn, sheet } = this.#chosen();
    const { vendors, people, self } = await this.held();
    this.#vendors = vendors;
    const { today } = this.#day;
    this.#plan = planSheet({
      rows: this.#table().rows,
      layout,
      vendors,
      people,
      self: self.person,
      isOwn,
      fileName: this.file.fileName,
      sha256: this.file.sha256,
      sheet,
      today,
      texts: (vendor) => this.#textsOf(vendor),
      isReady: (vendor) => isReadyOnceVerified(decideReadiness(vendor, this.#day.questions, today)),
      quotes: SHEET_QUOTES,
      edits: this.#edits,
    });
    return this.summary;
  }

  get summary(): SheetSummary {
    const { isRoundTrip = false, rows = [], openDate } = this.#plan ?? {};
    const count = (tab: RowTab): number => rows.filter((row) => this.#isIn(tab, row)).length;
    const counts = Object.fromEntries(ROW_TABS.map((tab) => [tab, count(tab)]));
    return {
      isRoundTrip,
      rows: rows.length,
      counts: counts as SheetSummary['counts'],
      taken: this.taken.length,
      signed: this.taken.filter((row) => this.#isSigned(row)).length,
      openDate,
    };
  }

  #isSigned({ row }: PlannedRow): boolean {
    return this.#looked.get(row)?.isSigned === true;
  }

  #isIn(tab: RowTab, row: PlannedRow): boolean {
    if (tab === 'skipped') return row.isSkipped;
    if (tab === 'look') return !NOTHING_NEW.includes(row.fate);
    if (tab === 'proposals') return row.proposals.length > 0;
    if (tab === 'signed') return this.#isSigned(row);
    return row.fate === tab;
  }

  #chosen(): SheetChoice {
    if (!this.#choice) throw new Error('No sheet was chosen');
    return this.#choice;
  }

  #table(): SheetTable {
    const table = this.file.tables[this.#chosen().sheet];
    if (!table) throw new Error('There is no such sheet');
    return table;
  }

  #textsOf(vendor: Vendor): RowTexts {
    return rowTexts(vendor, decideRow(vendor, this.#day.today, this.#day.rule), this.#words);
  }

  #cellsOf(row: number): string[] {
    const cells = [...(this.#cells.get(row) ?? [])];
    for (const [column, text] of this.#edits.get(row)?.cells ?? []) cells[column] = text;
    return Array.from(cells, (cell) => cell ?? '');
  }

  #find(tab: RowTab, search: string): PlannedRow[] {
    const rows = (this.#plan?.rows ?? []).filter((row) => this.#isIn(tab, row));
    const words = foldWords(search);
    if (words === '') return rows;
    return rows.filter(({ row, key, name }) =>
      foldWords([key, name, ...this.#cellsOf(row)].join('\n')).includes(words),
    );
  }
}

function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

function isTaken({ isSkipped, says }: PlannedRow): boolean {
  return !isSkipped && says.length > 0;
}
