/** Exclusions are published up to a month before they take effect. */
const AHEAD = { months: 1 };

/**
 * Gathers calendar dates and keeps the newest that can be true: one far behind `today` (`YYYY-MM-DD`) is a slip of a
 * pen, and must not make an old list look new.
 */
export class NewestDate {
  readonly #latest: string;
  #newest: string | undefined;

  constructor(today: string) {
    this.#latest = Temporal.PlainDate.from(today).add(AHEAD).toString();
  }

  add(date: string): void {
    if (date <= this.#latest && (this.#newest === undefined || date > this.#newest)) this.#newest = date;
  }

  get newest(): string | undefined {
    return this.#newest;
  }
}
