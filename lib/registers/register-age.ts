import { isExclusionRegister, type LoadedRegister } from './register.ts';

/** Days after which a newer list is wanted: exclusions come out monthly, and the breach portal fills slowly. */
const MOST_DAYS = { exclusions: 35, breaches: 90 };

type Dates = Pick<LoadedRegister, 'listDate' | 'takenIn' | 'newest'>;

/**
 * Days from the date that a list bears, or else from what it cannot be older than: its newest row, or the first day of
 * the month in which it was taken. Never below 0, since exclusions may take effect after the list is out. `today` is a
 * calendar date. The date of a file does not count here, as a copy of an old list has a new one.
 */
export function daysOld(dates: Dates, today: string): number {
  const from = Date.parse(dates.listDate ?? earliestOf(dates));
  return Math.max(0, Math.round((Date.parse(today) - from) / 86_400_000));
}

function earliestOf({ takenIn, newest }: Dates): string {
  const taken = takenIn === undefined ? newest : `${takenIn}-01`;
  return taken > newest ? taken : newest;
}

/** Whether a newer list is wanted: after 35 days for exclusions, 90 for the breach portal, both full. */
export function isTooOld(register: Dates & Pick<LoadedRegister, 'id'>, today: string): boolean {
  return daysOld(register, today) > MOST_DAYS[isExclusionRegister(register.id) ? 'exclusions' : 'breaches'];
}
