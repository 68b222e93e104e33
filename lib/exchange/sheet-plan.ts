import type { Vendor } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import type { Standing } from '../record/topics.ts';
import type { EditableColumn, RowTexts, WordColumn } from './sheet-columns.ts';
import type { SheetField, SheetLayout } from './sheet-layout.ts';
import type { SheetRow } from './sheet-table.ts';

/** What becomes of a row, in the order in which a reviewer needs to look. */
export const ROW_FATES = ['refused', 'changed', 'new', 'identical', 'already', 'duplicate'] as const;
/**
 * - `refused`: nothing of it is taken, unless it is fixed
 * - `changed`: its vendor is on our list, and the row says something more
 * - `new`: its vendor is not on our list
 * - `identical`: everything it says stands there
 * - `already`: this very row, or one with the same content, was taken before
 * - `duplicate`: an earlier row of the file says the same
 */
export type RowFate = (typeof ROW_FATES)[number];

/** What the reviewer did to a row. */
export interface RowEdit {
  readonly isSkipped?: boolean;
  /** Cells typed anew, by column from 0. */
  readonly cells?: ReadonlyMap<number, string>;
  /** Proposals that are taken, by what `SheetProposal.column` says. */
  readonly taken?: ReadonlySet<EditableColumn>;
}

/** All that a sheet is planned from. */
export interface SheetPlanInput {
  readonly rows: readonly SheetRow[];
  readonly layout: SheetLayout;
  /** Our whole list, folded. */
  readonly vendors: readonly Vendor[];
  readonly people: People;
  /** Id of the person who imports. */
  readonly self: string;
  /** The reviewer says that the sheet is our own list: its standings are taken as ours. */
  readonly isOwn: boolean;
  readonly fileName: string;
  /** Of the file’s bytes, hexadecimal. */
  readonly sha256: string;
  /** Place of the sheet in its workbook, from 0. */
  readonly sheet: number;
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  readonly today: string;
  /** The texts of a vendor’s row as an export would write it today. */
  readonly texts: (vendor: Vendor) => RowTexts;
  /** Whether a vendor is ready for its first call. */
  readonly isReady: (vendor: Vendor) => boolean;
  /** Words that quote the file: see `SHEET_QUOTES`. */
  readonly quotes: SheetQuotes;
  /** By row number. */
  readonly edits: ReadonlyMap<number, RowEdit>;
}

/** How what a file says is put into the record in its own words, each text between `“` and `”`: by these it is found again. */
export interface SheetQuotes {
  /** The reason of a standing. */
  readonly standing: (said: QuotedStanding) => string;
  /** A note that quotes. */
  readonly note: (said: QuotedNote) => string;
}

interface Quoted {
  readonly fileName: string;
  readonly row: number;
}

export interface QuotedStanding extends Quoted {
  /** The words of the file; empty where it has none. */
  readonly standing: string;
  readonly reason: string;
}

export interface QuotedNote extends Quoted {
  readonly said: readonly { readonly field: SheetField; readonly text: string }[];
}

/** One statement that a row writes. */
export type RowSays =
  | { readonly topic: 'name' | 'phone'; readonly text: string; readonly replaces: readonly string[] }
  | { readonly topic: 'note'; readonly text: string }
  | { readonly topic: 'link'; readonly key: string }
  | { readonly topic: 'stage' | 'review-on'; readonly value: string; readonly replaces: readonly string[] }
  | {
      readonly topic: 'standing';
      readonly value: Standing;
      readonly reason: string;
      /** What was checked; only of `verified`. */
      readonly checked: string;
      readonly covers: readonly string[];
      readonly isNotReady: boolean;
      readonly replaces: readonly string[];
    }
  /** Takes back what it replaces. */
  | {
      readonly topic: 'name' | 'phone' | 'standing' | 'stage' | 'review-on';
      readonly value: 'none';
      readonly reason: string;
      readonly replaces: readonly string[];
    };

/**
 * A change that is not taken unless the reviewer ticks it.
 *
 * - `stale`: our list has moved since the export; once ticked, it stands beside
 * - `cleared`: the cell was emptied; once ticked, what stood in it is taken back
 * - `less-cautious`: somebody else’s sheet says less than our list; once ticked, it stands beside
 */
export interface SheetProposal {
  readonly kind: 'stale' | 'cleared' | 'less-cautious';
  readonly column: EditableColumn;
  /** What our list says now, as the sheet would write it. */
  readonly ours: string;
  /** What the sheet says. */
  readonly theirs: string;
  readonly isTaken: boolean;
}

export type RowFault =
  | 'nothing'
  | 'name-too-long'
  | 'text-too-long'
  | 'website'
  | 'phone'
  | 'date'
  /** The column’s dates can be read in two ways. */
  | 'date-open'
  | 'standing'
  | 'stage'
  | 'reason-missing'
  | 'standing-missing'
  | 'key-altered'
  | 'mark-altered'
  | 'vendor-twice'
  /** Several vendors of our list have the name, and the row has no website. */
  | 'name-open';

export interface RowRefusal {
  readonly fault: RowFault;
  /** Column from 0; undefined where it is the row as a whole. */
  readonly column: number | undefined;
  /** The cell’s text, cut where it is long. */
  readonly text: string;
  /** The other row, of a `vendor-twice`. */
  readonly other?: number;
}

/** A row and what becomes of it. */
export interface PlannedRow {
  readonly row: number;
  readonly fate: RowFate;
  readonly isSkipped: boolean;
  /** Taken as our own words: see `SheetPlanInput.isOwn`. */
  readonly isOwn: boolean;
  /** Of the vendor; undefined for a new vendor without a website, and where the row is refused before it is known. */
  readonly key: string | undefined;
  /** As the row or our list names it. */
  readonly name: string | undefined;
  /** What is written, proposals that are taken among it, unless the row is skipped; one entry. */
  readonly says: readonly RowSays[];
  readonly proposals: readonly SheetProposal[];
  /** Columns that were edited although they only show something. */
  readonly unread: readonly WordColumn[];
  /** The row’s standing will stand in dispute with ours. */
  readonly isDisputed: boolean;
  readonly refusal?: RowRefusal;
  /** Number of the row that says the same, of a `duplicate`. */
  readonly sameAs?: number;
  /** Names the content, the same in every file; undefined where only edited cells count. */
  readonly content: string | undefined;
}

export interface SheetPlan {
  /** Whether it is a sheet that people of our list exported, so that only edited cells count. */
  readonly isRoundTrip: boolean;
  /** In the order of the sheet. */
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<RowFate, number>>;
  /** A column of dates that can be read in two ways, with one of them: the layout’s `dateOrder` settles it. */
  readonly openDate?: { readonly column: number; readonly example: string };
}
