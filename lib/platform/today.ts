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
