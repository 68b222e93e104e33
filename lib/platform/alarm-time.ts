/** When a day's reminder is given: people are at work by then, and the day has turned everywhere the team may be. */
const HOUR = '09:00';

/**
 * The next moment at which a reminder may be due: nine o'clock of today or tomorrow, by the wall clock of the given time
 * zone. Something becomes due on a calendar date, so no moment between two mornings can matter; where the clock leaves
 * nine o'clock or a whole day out, the moment after the gap counts.
 */
export function nextReminder(now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const todays = reminderOn(now.toPlainDate(), now.timeZoneId);
  return isBefore(now, todays) ? todays : reminderOn(now.toPlainDate().add({ days: 1 }), now.timeZoneId);
}

/**
 * Whether today's reminder is still to be given.
 *
 * @param remindedOn the calendar date `YYYY-MM-DD` whose reminder was given last. Any other day than today counts as not
 * yet reminded, a later one too: a clock that once was wrong must not silence the years until then.
 */
export function isReminderDue(now: Temporal.ZonedDateTime, remindedOn: string | undefined): boolean {
  const today = now.toPlainDate();
  return remindedOn !== today.toString() && !isBefore(now, reminderOn(today, now.timeZoneId));
}

function reminderOn(date: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone, plainTime: HOUR });
}

function isBefore(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(a, b) < 0;
}
