import { isExclusionRegister, type LoadedRegister } from './register.ts';
import { listDateOf } from './say-screening.ts';

/** Days after which a newer list is wanted: exclusions come out monthly, and the breach portal fills slowly. */
const MOST_DAYS = { exclusions: 35, breaches: 90 };

/**
 * Days from the date that a list bears, or else its newest row, to today; never below 0, since exclusions may take
 * effect after the list is out. `today` is a calendar date.
 */
export function daysOld(register: Pick<LoadedRegister, 'listDate' | 'newest'>, today: string): number {
  const from = Date.parse(listDateOf(register));
  return Math.max(0, Math.round((Date.parse(today) - from) / 86_400_000));
}

/** Whether a newer list is wanted: after 35 days for exclusions, 90 for the breach portal, both full. */
export function isTooOld(
  register: Pick<LoadedRegister, 'id' | 'listDate' | 'newest'>,
  today: string,
): boolean {
  return daysOld(register, today) > MOST_DAYS[isExclusionRegister(register.id) ? 'exclusions' : 'breaches'];
}
