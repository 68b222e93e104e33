const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function formatDate({ day, month, year }: { day: number; month: number; year: number }): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/**
 * Formats a calendar date `YYYY-MM-DD` as `12 Nov 2026`. It belongs to no time zone and stays the day it is.
 * Throws a RangeError if it is no date.
 */
export function formatCalendarDate(date: string): string {
  return formatDate(Temporal.PlainDate.from(date));
}

/**
 * Formats the day of an instant (`2026-11-12T10:42:00.000Z`) in a time zone as `12 Nov 2026`.
 * Throws a RangeError if it is no instant.
 */
export function formatDay(at: string, timeZone: string): string {
  return formatDate(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone));
}

/**
 * Formats an instant in a time zone to the minute, as `12 Nov 2026, 10:42`.
 * Throws a RangeError if it is no instant.
 */
export function formatMoment(at: string, timeZone: string): string {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return `${formatDate(moment)}, ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
