import type { Vendor } from '../record/fold.ts';
import { plainCellText } from './cell-text.ts';
import { findOwnColumns, type OwnColumns } from './own-columns.ts';
import { planForeignRow } from './plan-foreign-row.ts';
import { planReturnedRow, type ReturnedPlan } from './plan-returned-row.ts';
import { cutCell, type ReadFacts, readRowFacts } from './row-facts.ts';
import { SheetDates } from './sheet-date-columns.ts';
import type { SheetLayout } from './sheet-layout.ts';
import {
  type PlannedRow,
  ROW_FATES,
  type RowEdit,
  type RowRefusal,
  type SheetPlan,
  type SheetPlanInput,
} from './sheet-plan.ts';
import { digestCell, parseRowMark, type RowMark } from './sheet-row-mark.ts';
import type { SheetRow } from './sheet-table.ts';
import { SheetVendors } from './sheet-vendors.ts';
import { contentOf, findTakenBefore, type TakenBefore } from './taken-before.ts';
import type { VendorState } from './vendor-state.ts';

/**
 * Plans what each row of a sheet becomes, with what the reviewer typed, skipped and ticked so far. Pure, and made anew
 * whenever that changes. Writes nothing; `saySheetRow` gives the statements of a row.
 */
export function planSheet(input: SheetPlanInput): SheetPlan {
  return new SheetPlanner(input).plan();
}

type Outcome = Omit<PlannedRow, 'row' | 'isSkipped' | 'isOwn'>;

const NO_EDIT: RowEdit = {};

class SheetPlanner {
  readonly #input: SheetPlanInput;
  readonly #own: OwnColumns | undefined;
  /** Digests of the writer keys of people whom our list knows. */
  readonly #exporters: ReadonlySet<string>;
  readonly #vendors: SheetVendors;
  readonly #taken: TakenBefore;
  readonly #dates: SheetDates;
  /** The first row of each content, skipped or not. */
  readonly #contents = new Map<string, number>();
  #isRoundTrip = false;

  constructor(input: SheetPlanInput) {
    this.#input = input;
    this.#own = findOwnColumns(input.rows);
    this.#exporters = new Set([...input.people.keys()].map(digestCell));
    this.#vendors = new SheetVendors(input);
    this.#taken = findTakenBefore(input.vendors, input);
    this.#dates = new SheetDates(input, this.#own);
  }

  plan(): SheetPlan {
    const above = this.#own?.headingRow ?? this.#input.layout.headingRow;
    const rows = this.#input.rows.filter(({ row }) => row > above).map((row) => this.#planRow(row));
    const counts = Object.fromEntries(ROW_FATES.map((fate) => [fate, 0])) as Record<
      PlannedRow['fate'],
      number
    >;
    for (const { fate } of rows) counts[fate] += 1;
    const { openDate } = this.#dates;
    return { isRoundTrip: this.#isRoundTrip, rows, counts, ...(openDate && { openDate }) };
  }

  #planRow(sheetRow: SheetRow): PlannedRow {
    const { row } = sheetRow;
    const edit = this.#input.edits.get(row) ?? NO_EDIT;
    const cells = editedCells(sheetRow, edit);
    const isSkipped = edit.isSkipped ?? false;
    const outcome = this.#planReturned(row, cells, edit) ?? this.#planForeign(row, cells, edit);
    return { row, isSkipped, isOwn: this.#input.isOwn, ...outcome };
  }

  /** A row of a sheet that people of our list exported, about a vendor that is on it; undefined for any other. */
  #planReturned(row: number, cells: readonly string[], edit: RowEdit): Outcome | undefined {
    const own = this.#own;
    const place = own?.places.get('row') ?? -1;
    const text = cells[place] ?? '';
    if (!own || text === '') return undefined;
    const mark = parseRowMark(text);
    if (!mark) return refuseRow({ fault: 'mark-altered', column: place, text: '' });
    if (!this.#exporters.has(mark.exportedBy)) return undefined;
    this.#isRoundTrip = true;
    const key = cells[own.places.get('key') ?? -1] ?? '';
    if (digestCell(key) !== mark.digests.key) {
      return refuseRow({ fault: 'key-altered', column: own.places.get('key'), text: key });
    }
    const vendor = this.#vendors.byKey(key);
    return vendor && this.#compare(row, cells, { own, mark, key, vendor, edit });
  }

  #compare(
    row: number,
    cells: readonly string[],
    {
      own,
      mark,
      key,
      vendor,
      edit,
    }: { own: OwnColumns; mark: RowMark; key: string; vendor: Vendor; edit: RowEdit },
  ): Outcome {
    const state = this.#vendors.stateOf(key);
    const ours = this.#input.texts(vendor);
    const plan = planReturnedRow({
      row,
      texts: Object.fromEntries([...own.places].map(([column, place]) => [column, cells[place] ?? ''])),
      mark,
      vendor,
      ours,
      dates: this.#dates.at(own.places.get('reviewOn') ?? -1),
      taken: edit.taken ?? new Set(),
      input: this.#input,
    });
    const known = { key, name: ours.name || undefined };
    if (!plan.ok) {
      const column = own.places.get(plan.column);
      return refuseRow({ fault: plan.fault, column, text: cutCell(cells[column ?? -1] ?? '') }, known);
    }
    const { firstRow } = state;
    const isChanged = plan.says.length > 0 || plan.proposals.length > 0;
    if (isChanged && state.changedRow !== undefined) {
      return refuseRow(
        { fault: 'vendor-twice', column: undefined, text: '', other: state.changedRow },
        known,
      );
    }
    if (!edit.isSkipped) state.take(row, { says: plan.says, words: [] }, isChanged);
    return { ...known, ...fateOf(isChanged ? 'changed' : 'identical', firstRow), ...said(plan, state) };
  }

  #readFacts(cells: readonly string[]): ReadFacts {
    const { layout } = this.#input;
    const { orders } = this.#dates;
    const before = READ.get(cells);
    if (before?.layout === layout && before.orders === orders) return before.read;
    const read = readRowFacts(cells, layout, (column) => this.#dates.at(column));
    READ.set(cells, { layout, orders, read });
    return read;
  }

  #planForeign(row: number, cells: readonly string[], edit: RowEdit): Outcome {
    const { isOwn } = this.#input;
    const read = this.#readFacts(cells);
    if (!read.ok) return refuseRow(read.refusal);
    const found = this.#vendors.find(row, read.facts);
    if (!found) return refuseRow({ fault: 'name-open', column: undefined, text: read.facts.names[0] ?? '' });
    const { key, state, facts } = found;
    const known = { key, name: facts.names[0] ?? state.name };
    const content = contentOf(facts);
    const nothing = { content, proposals: [], unread: [], isDisputed: false } as const;
    const isTyped = (edit.cells?.size ?? 0) > 0;
    if ((!isTyped && this.#taken.hasRow(row, isOwn)) || this.#taken.hasContent(content, isOwn)) {
      return { ...known, ...nothing, fate: 'already', says: [] };
    }
    const sameAs = this.#contents.get(content);
    if (sameAs !== undefined) return { ...known, ...nothing, fate: 'duplicate', sameAs, says: [] };
    this.#contents.set(content, row);
    const says = planForeignRow({ row, facts, state, input: this.#input });
    if (!says) return refuseRow({ fault: 'text-too-long', column: undefined, text: '' }, known);
    const { firstRow } = state;
    const isDisputed = says.some((each) => state.isDisputed(each));
    const isNew = state.vendor === undefined && firstRow === undefined;
    if (!edit.isSkipped) this.#vendors.take(row, found, says);
    const fate = isNew ? 'new' : says.length > 0 ? 'changed' : 'identical';
    return { ...known, ...nothing, ...fateOf(fate, firstRow), isDisputed, says };
  }
}

/** What rows said when they were read before. Cells never change, and most are the same from plan to plan. */
const READ = new WeakMap<readonly string[], { layout: SheetLayout; orders: string; read: ReadFacts }>();

function said(
  { says, proposals, unread }: Extract<ReturnedPlan, { ok: true }>,
  state: VendorState,
): Pick<Outcome, 'says' | 'proposals' | 'unread' | 'isDisputed' | 'content'> {
  return {
    says,
    proposals,
    unread,
    isDisputed: says.some((each) => state.isDisputed(each)),
    content: undefined,
  };
}

/** A row that says nothing more than an earlier one is its duplicate. */
function fateOf(
  fate: 'new' | 'changed' | 'identical',
  firstRow: number | undefined,
): Pick<PlannedRow, 'fate' | 'sameAs'> {
  return fate === 'identical' && firstRow !== undefined ? { fate: 'duplicate', sameAs: firstRow } : { fate };
}

function refuseRow(
  refusal: RowRefusal,
  known: Pick<Outcome, 'key' | 'name'> = { key: undefined, name: undefined },
): Outcome {
  return {
    ...known,
    fate: 'refused',
    says: [],
    proposals: [],
    unread: [],
    isDisputed: false,
    content: undefined,
    refusal,
  };
}

function editedCells({ cells }: SheetRow, edit: RowEdit): readonly string[] {
  if (!edit.cells?.size) return cells;
  const edited = [...cells];
  for (const [column, text] of edit.cells) edited[column] = plainCellText(text);
  return Array.from(edited, (cell) => cell ?? '');
}
