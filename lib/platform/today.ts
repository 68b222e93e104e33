/** The reviewer's calendar date, `YYYY-MM-DD`, in the time zone of this computer. */
export function todaysDate(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** The date a year from today, `YYYY-MM-DD`: the review date offered first. */
export function dateInAYear(): string {
  return Temporal.Now.plainDateISO().add({ years: 1 }).toString();
}

/** The time zone of this computer, for showing instants. */
export function timeZone(): string {
  return Temporal.Now.timeZoneId();
}

/** Calendar days from an instant (`2026-11-24T10:42:00.000Z`) to today, in the time zone of this computer. */
export function daysSince(at: string): number {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone()).toPlainDate();
  return Math.max(0, day.until(Temporal.Now.plainDateISO()).days);
}
