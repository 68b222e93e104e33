import { formatCalendarDate, formatDay, formatMoment } from '../../lib/words/format-date.ts';
import './time.css';

interface TimeProps {
  /** A calendar date `YYYY-MM-DD`, shown as it is; or an instant, shown in the reader's time zone. */
  value: string;
  /** With the time of day; an instant only. */
  precise?: boolean | undefined;
}

export function Time({ value, precise }: TimeProps) {
  return (
    <time class="time" dateTime={value}>
      {textOf(value, precise ?? false)}
    </time>
  );
}

function textOf(value: string, precise: boolean): string {
  if (!value.includes('T')) return formatCalendarDate(value);
  const timeZone = Temporal.Now.timeZoneId();
  return precise ? formatMoment(value, timeZone) : formatDay(value, timeZone);
}
