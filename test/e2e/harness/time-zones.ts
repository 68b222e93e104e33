/** The place on Earth where the calendar is ahead of all others, UTC+14. */
export const AHEAD = 'Pacific/Kiritimati';

/**
 * A place whose calendar is always a day or more behind, and that does not come to midnight within the hour: what is
 * today there has passed in `AHEAD`.
 */
export function behind(now: Date): string {
  const hour = Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: SAMOA }).format(now),
  );
  return hour === 23 ? 'Pacific/Honolulu' : SAMOA;
}

/** UTC-11. */
const SAMOA = 'Pacific/Pago_Pago';

/** Sets the clock of this computer to a place: whatever is started from now on lives by its calendar. */
export function moveClockTo(timeZone: string): void {
  Object.assign(process.env, { TZ: timeZone });
}
