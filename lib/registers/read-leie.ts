import { parseCompactDate } from '../exchange/date-order.ts';
import { DistinctRows } from './distinct-rows.ts';
import { NewestDate } from './newest-date.ts';
import { plainCell, plainNpi } from './plain-cell.ts';
import type { ExcludedRow, RegisterName } from './register.ts';
import type { LeiePlaces } from './register-columns.ts';
import type { RegisterFault } from './register-fault.ts';
import type { RegisterReading, TableReader } from './register-reading.ts';
import { rememberParsed } from './remember-parsed.ts';
import { findUnreadableFault } from './unreadable-rows.ts';

/** The full file has had more than 60,000 rows since 2016, and 83,000 in 2026; a month's supplement has hundreds. */
const LEAST_ROWS = 50_000;
/** `2608REIN.csv`, in older years `rein1604.csv`. */
const NAMED_REINSTATEMENTS = /(?:^|\d)rein/i;
/** `2608EXCL.csv`, in older years `sanc1604.csv`. */
const NAMED_SUPPLEMENT = /\dexcl|sanc\d/i;
const NAMED_CORRECTIONS = /prof(?:ile)?[\W_]*corr|corrections?\b/i;

/** Whether a file's name says that it is OIG's monthly file of changes to parties that are listed already. */
export function isNamedCorrections(fileName: string): boolean {
  return NAMED_CORRECTIONS.test(fileName);
}

/**
 * Reads OIG's List of Excluded Individuals/Entities by its record layout. Only the full file is taken, which replaces
 * the one before it. Supplements and reinstatements are told by what is in them, then by the file's name. A row with a
 * date of reinstatement is never one of an excluded party, wherever it stands. Dates of birth and addresses are not read.
 */
export class LeieReader implements TableReader {
  readonly #places: LeiePlaces;
  readonly #fileName: string;
  readonly #newest: NewestDate;
  readonly #parseDate = rememberParsed(parseCompactDate);
  readonly #distinct = new DistinctRows();
  /** Rows by month of exclusion, `YYYY-MM`. */
  readonly #months = new Map<string, number>();
  #undated = 0;
  #unnamed = 0;
  #reinstated = 0;

  constructor(places: LeiePlaces, fileName: string, today: string) {
    this.#places = places;
    this.#fileName = fileName;
    this.#newest = new NewestDate(today);
  }

  take(cells: readonly string[]): void {
    const since = this.#takeDate(cells[this.#places.excluded]);
    if (/[1-9]/.test(cells[this.#places.reinstated] ?? '')) {
      this.#reinstated += 1;
      return;
    }
    const names = namesIn(cells, this.#places);
    if (names.length === 0) {
      this.#unnamed += 1;
      return;
    }
    const row: Draft = { register: 'leie', names };
    fillTexts(row, cells, this.#places);
    if (since !== undefined) row.since = since;
    const waiver = this.#waiverIn(cells);
    if (waiver) row.waiver = waiver;
    this.#distinct.add(row);
  }

  finish({ rows, short }: { rows: number; short: number }): RegisterReading {
    const unreadable = short + this.#unnamed + this.#undated;
    const fault = this.#findPart(rows) ?? findUnreadableFault('leie', unreadable, rows);
    if (fault) return { ok: false, fault };
    const newest = this.#newest.newest;
    if (newest === undefined) {
      return { ok: false, fault: { code: 'unreadable-rows', table: 'leie', unreadable: rows, rows } };
    }
    const skipped = rows - this.#distinct.rows.length;
    return { ok: true, id: 'leie', rows: this.#distinct.rows, newest, hasDescriptions: false, skipped };
  }

  #takeDate(cell = ''): string | undefined {
    const date = this.#parseDate(cell.trim());
    if (date === undefined) {
      this.#undated += 1;
      return undefined;
    }
    this.#newest.add(date);
    const month = date.slice(0, 7);
    this.#months.set(month, (this.#months.get(month) ?? 0) + 1);
    return date;
  }

  #waiverIn(cells: readonly string[]): ExcludedRow['waiver'] {
    const written = cells[this.#places.waived] ?? '';
    const date = written.startsWith('0') ? undefined : this.#parseDate(written.trim());
    if (date === undefined) return undefined;
    const state = plainCell(cells[this.#places.waiverState]);
    return state === '' ? { date } : { date, state };
  }

  /** What the file is where it is not the full one; undefined where it is. */
  #findPart(rows: number): RegisterFault | undefined {
    if (this.#reinstated * 2 > rows) return { code: 'leie-reinstatements', rows };
    if (rows >= LEAST_ROWS) return undefined;
    if (isNamedCorrections(this.#fileName)) return { code: 'leie-corrections' };
    if (NAMED_REINSTATEMENTS.test(this.#fileName)) return { code: 'leie-reinstatements', rows };
    const isOneMonth = Math.max(0, ...this.#months.values()) * 2 > rows;
    if (isOneMonth || NAMED_SUPPLEMENT.test(this.#fileName)) return { code: 'leie-supplement', rows };
    return { code: 'part-of-register', table: 'leie', rows, least: LEAST_ROWS };
  }
}

/** A row while it is made. */
type Draft = { -readonly [K in keyof ExcludedRow]: ExcludedRow[K] };

function namesIn(cells: readonly string[], places: LeiePlaces): RegisterName[] {
  const names: RegisterName[] = [];
  const business = plainCell(cells[places.business]);
  if (business !== '') names.push({ text: business, of: 'company' });
  const given = joined(plainCell(cells[places.first]), ' ', plainCell(cells[places.middle]));
  const person = joined(given, ' ', plainCell(cells[places.last]));
  if (person !== '') names.push({ text: person, of: 'person' });
  return names;
}

function fillTexts(row: Draft, cells: readonly string[], places: LeiePlaces): void {
  const city = plainCell(cells[places.city]);
  const state = plainCell(cells[places.state]);
  const npi = plainNpi(cells[places.npi]);
  const kind = joined(plainCell(cells[places.general]), ', ', plainCell(cells[places.specialty]));
  const ground = plainCell(cells[places.ground]);
  if (city !== '') row.city = city;
  if (state !== '') row.state = state;
  if (npi !== undefined) row.npi = npi;
  if (kind !== '') row.kind = kind;
  if (ground !== '') row.ground = ground;
}

function joined(before: string, between: string, after: string): string {
  return before === '' || after === '' ? before + after : before + between + after;
}
