import { checksumOf } from '../record/entry-id.ts';

/** A day in somebody's calendar on which something about a vendor is due. */
export interface CalendarDay {
  /** The vendor's key; with the topic and the date it makes the event the same in every file. */
  readonly key: string;
  readonly topic: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
}

/**
 * A calendar file (RFC 5545) of all-day events, in the order given; at least one, since a calendar without any is none.
 * The events block no time and carry no alarm: when to be told of an all-day event is set in each calendar. The same
 * date has the same UID in every file, so that importing a newer file adds nothing twice.
 *
 * @param stamp when the file is made, ISO instant
 */
export function formatCalendar(days: readonly CalendarDay[], stamp: string): string {
  const made = basic(Temporal.Instant.from(stamp).toString({ smallestUnit: 'second' }));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//First Call//Due dates//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => formatEvent(day, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function formatEvent({ key, topic, on, title }: CalendarDay, made: string): string[] {
  const dayAfter = Temporal.PlainDate.from(on).add({ days: 1 }).toString();
  return [
    'BEGIN:VEVENT',
    `UID:${checksumOf([key, topic, on].join('\n')).slice(0, 32)}@first-call.example`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter)}`,
    `SUMMARY:${escapeText(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** ISO 8601 without its marks: `20261112`, `20261112T104200Z`. */
function basic(iso: string): string {
  return iso.replaceAll(/[:-]/g, '');
}

/** A text value, section 3.3.11. Control characters are not allowed in one at all. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

const LONGEST_LINE = 75;

/** Folds a content line, section 3.1: at most 75 octets, the space that continues a line among them; never inside a character. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let octets = 0;
  let start = 0;
  let at = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += character.length;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

/** How many octets a code point takes in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
