import { type DateOrder, findDateOrder, parseDate } from '../exchange/date-order.ts';
import { plainCell, plainProse } from './plain-cell.ts';
import type { BreachRow } from './register.ts';
import type { BreachPlaces } from './register-columns.ts';
import type { BreachList, RegisterReading, TableReader } from './register-reading.ts';
import { rememberParsed } from './remember-parsed.ts';
import { tellBreachList } from './tell-breach-list.ts';
import { findUnreadableFault } from './unreadable-rows.ts';

type Report = Omit<BreachRow, 'register' | 'since'>;

/**
 * Reads an export of HHS's breach portal, as it comes or saved again. Which of the portal's lists it is, and which way
 * round its dates stand, is told by the file as a whole: nothing is known before its last row. `asked` is the list that
 * the reviewer named, for an export that may be either.
 */
export class BreachReader implements TableReader {
  readonly #places: BreachPlaces;
  readonly #asked: BreachList | undefined;
  readonly #today: string;
  /** With the date as written. */
  readonly #reports: (readonly [date: string, report: Report])[] = [];
  #unnamed = 0;
  #described = 0;

  constructor(places: BreachPlaces, asked: BreachList | undefined, today: string) {
    this.#places = places;
    this.#asked = asked;
    this.#today = today;
  }

  take(cells: readonly string[]): void {
    const report = reportIn(cells, this.#places);
    if (report === undefined) {
      this.#unnamed += 1;
      return;
    }
    if (report.description !== undefined) this.#described += 1;
    this.#reports.push([cells[this.#places.reported]?.trim() ?? '', report]);
  }

  finish({ rows, short }: { rows: number; short: number }): RegisterReading {
    const found = findDateOrder(this.#reports.map(([date]) => date));
    if (!found.ok) {
      const fault =
        found.fault === 'open'
          ? ({ code: 'date-order-open', table: 'breaches', example: found.example } as const)
          : ({ code: 'date-order-mixed', table: 'breaches', examples: found.examples } as const);
      return { ok: false, fault };
    }
    const dated = this.#datedReports(found.order);
    const unreadable = short + this.#unnamed + (this.#reports.length - dated.length);
    const fault = findUnreadableFault('breaches', unreadable, rows);
    if (fault) return { ok: false, fault };
    return this.#readingOf(dated, rows);
  }

  /** The reports that lie in the past; a day of grace for reviewers whose day ends before Washington's. */
  #datedReports(order: DateOrder): (Report & { since: string })[] {
    const latest = Temporal.PlainDate.from(this.#today).add({ days: 1 }).toString();
    const parse = rememberParsed((written: string) => parseDate(written, order));
    return this.#reports.flatMap(([written, report]) => {
      const since = parse(written);
      return since === undefined || since > latest ? [] : [{ ...report, since }];
    });
  }

  #readingOf(dated: readonly (Report & { since: string })[], inFile: number): RegisterReading {
    const dates = dated.map(({ since }) => since);
    const signs = { dates, hasColumn: this.#places.description >= 0, described: this.#described };
    const list = tellBreachList(signs, this.#today) ?? this.#asked;
    const sorted = [...dates].sort();
    const oldest = sorted[0] ?? '';
    const newest = sorted.at(-1) ?? '';
    if (list === undefined) return { ok: false, ask: { rows: dated.length, oldest, newest } };
    return {
      ...{ ok: true, id: list, newest, skipped: inFile - dated.length },
      rows: dated.map((report) => ({ ...report, register: list })),
      hasDescriptions: this.#described > 0,
    };
  }
}

function reportIn(cells: readonly string[], places: BreachPlaces): Report | undefined {
  const name = plainCell(cells[places.name]);
  if (name === '') return undefined;
  const report: { -readonly [K in keyof Report]: Report[K] } = {
    names: [{ text: name, of: 'company' }],
    breach: partsOf(cells[places.breach]),
    location: partsOf(cells[places.location]),
    vendorPresent: /^(?:yes|y|true|1)$/i.test(plainCell(cells[places.vendorPresent])),
  };
  const state = plainCell(cells[places.state]);
  const kind = plainCell(cells[places.kind]);
  const people = parsePeople(plainCell(cells[places.people]));
  const description = plainProse(cells[places.description]);
  if (state !== '') report.state = state;
  if (kind !== '') report.kind = kind;
  if (people !== undefined) report.people = people;
  if (description !== '') report.description = description;
  return report;
}

/** `Theft, Loss` and `Loss, Theft` are the same set. */
function partsOf(cell: string | undefined): string[] {
  const parts = plainCell(cell)
    .split(',')
    .map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '').sort();
}

/** `13055`, `13,055`, `13055.0`. */
function parsePeople(text: string): number | undefined {
  const digits = text.replaceAll(',', '').replace(/\.0+$/, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : undefined;
}
