import { parseDate } from '../exchange/date-order.ts';
import { DistinctRows } from './distinct-rows.ts';
import { NewestDate } from './newest-date.ts';
import { plainCell, plainNpi } from './plain-cell.ts';
import type { ExcludedRow, RegisterName } from './register.ts';
import type { SamPlaces } from './register-columns.ts';
import type { RegisterReading, TableReader } from './register-reading.ts';
import { rememberParsed } from './remember-parsed.ts';
import { splitCrossReference } from './split-cross-reference.ts';
import { findUnreadableFault } from './unreadable-rows.ts';

/** The extract has 66 MB, of which a row takes a few hundred bytes: far over 100,000 rows. */
const LEAST_ROWS = 20_000;
/** `SAM_Exclusions_Public_Extract_V2_26329.ZIP`: the year and the day of the year. */
const NAMED_DAY = /_V2_(\d{2})(\d{3})(?:\D|$)/i;
/** What stands for an address that is not told. */
const FILLERS = new Set(['-', 'XX', 'XXX', 'UNKNOWN', 'N/A']);

/**
 * Reads the public extract of SAM's exclusions, version 2. Files seen write dates month first, the day of creation year
 * first; both are taken. Addresses, comments and numbers of persons other than the NPI are not read.
 */
export class SamReader implements TableReader {
  readonly #places: SamPlaces;
  readonly #listDate: string | undefined;
  readonly #newest: NewestDate;
  readonly #parseDate = rememberParsed((text: string) => parseDate(text, 'year') ?? parseDate(text, 'month'));
  readonly #distinct = new DistinctRows();
  #undated = 0;
  #unnamed = 0;

  /** `fileNames` are those of the file and, where that is an archive, of the table in it. */
  constructor(places: SamPlaces, fileNames: readonly string[], today: string) {
    this.#places = places;
    this.#listDate = fileNames.map(parseListDate).find((date) => date !== undefined);
    this.#newest = new NewestDate(today);
  }

  take(cells: readonly string[]): void {
    const dates = this.#takeDates(cells);
    if (/^(?:inactive|terminated|expired)$/i.test(cells[this.#places.status]?.trim() ?? '')) return;
    const names = namesIn(cells, this.#places);
    if (names.length === 0) {
      this.#unnamed += 1;
      return;
    }
    this.#distinct.add({ register: 'sam', names, ...textsIn(cells, this.#places), ...dates });
  }

  finish({ rows, short }: { rows: number; short: number }): RegisterReading {
    if (rows < LEAST_ROWS) {
      return { ok: false, fault: { code: 'part-of-register', table: 'sam', rows, least: LEAST_ROWS } };
    }
    const unreadable = short + this.#unnamed + this.#undated;
    const fault = findUnreadableFault('sam', unreadable, rows);
    if (fault) return { ok: false, fault };
    const newest = this.#newest.newest;
    if (newest === undefined) {
      return { ok: false, fault: { code: 'unreadable-rows', table: 'sam', unreadable: rows, rows } };
    }
    return {
      ...{ ok: true, id: 'sam', rows: this.#distinct.rows, newest, hasDescriptions: false },
      skipped: rows - this.#distinct.rows.length,
      ...(this.#listDate !== undefined && { listDate: this.#listDate }),
    };
  }

  #takeDates(cells: readonly string[]): Pick<ExcludedRow, 'since' | 'until'> {
    const active = cells[this.#places.active]?.trim() ?? '';
    const since = this.#parseDate(active === '' ? (cells[this.#places.created]?.trim() ?? '') : active);
    const until = this.#parseDate(cells[this.#places.ends]?.trim() ?? '');
    if (since === undefined) this.#undated += 1;
    else this.#newest.add(since);
    return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  }
}

/** The calendar date in a file's name; undefined where it has none. */
function parseListDate(fileName: string): string | undefined {
  const [, year, day] = NAMED_DAY.exec(fileName) ?? [];
  if (year === undefined || day === undefined) return undefined;
  const first = Temporal.PlainDate.from(`20${year}-01-01`);
  return Number(day) >= 1 && Number(day) <= first.daysInYear
    ? first.add({ days: Number(day) - 1 }).toString()
    : undefined;
}

/** The party's own name first, then what its cross-reference names: parties of the same case, or other names. */
function namesIn(cells: readonly string[], places: SamPlaces): RegisterName[] {
  const isPerson = /^individual$/i.test(cells[places.classification]?.trim() ?? '');
  const parts = [places.first, places.middle, places.last, places.suffix];
  const person = parts.map((place) => plainCell(cells[place])).filter((part) => part !== '');
  const whole = plainCell(cells[places.name]);
  const names: RegisterName[] = [];
  if (whole !== '') names.push({ text: whole, of: isPerson && person.length === 0 ? 'person' : 'company' });
  if (person.length > 0) names.push({ text: person.join(' '), of: 'person' });
  if (names.length === 0) return [];
  const others = splitCrossReference(plainCell(cells[places.alsoNamed]));
  return [...names, ...others.filter(({ text }) => names.every((name) => name.text !== text))];
}

type Texts = Pick<ExcludedRow, 'city' | 'state' | 'country' | 'npi' | 'uei' | 'kind' | 'ground' | 'agency'>;

function textsIn(cells: readonly string[], places: SamPlaces): Texts {
  const texts: { -readonly [K in keyof Texts]: Texts[K] } = {};
  const fill = (member: Exclude<keyof Texts, 'npi'>, place: number): void => {
    const text = plainCell(cells[place]);
    if (text !== '' && !FILLERS.has(text.toUpperCase())) texts[member] = text;
  };
  fill('city', places.city);
  fill('state', places.state);
  fill('country', places.country);
  if (texts.country === 'USA') delete texts.country;
  const npi = plainNpi(cells[places.npi]);
  if (npi !== undefined) texts.npi = npi;
  fill('uei', places.uei);
  fill('kind', places.classification);
  fill('ground', places.ground);
  fill('agency', places.agency);
  return texts;
}
