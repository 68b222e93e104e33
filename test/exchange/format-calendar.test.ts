import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarDay, formatCalendar } from '../../lib/exchange/format-calendar.ts';
import { readCalendar, readText } from './read-calendar.ts';

const STAMP = '2026-11-24T07:48:20.731Z';

function day(parts: Partial<CalendarDay>): CalendarDay {
  return { key: 'acme.example', topic: 'review-on', on: '2026-12-08', title: 'Review: Acme', ...parts };
}

function read(...days: CalendarDay[]) {
  return readCalendar(formatCalendar(days, STAMP));
}

test('an event is a whole day, and stands as it was asked for', () => {
  expect(formatCalendar([day({})], STAMP).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//First Call//Due dates//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[0-9a-f]{32}@first-call\.example$/),
    'DTSTAMP:20261124T074820Z',
    'DTSTART;VALUE=DATE:20261208',
    'DTEND;VALUE=DATE:20261209',
    'SUMMARY:Review: Acme',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['2026-12-31', '20270101'],
  ['2028-02-28', '20280229'],
  ['2026-02-28', '20260301'],
  ['2026-03-08', '20260309'],
])('the day of %s ends where %s begins', (on, end) => {
  expect(read(day({ on }))[0]?.['DTEND']?.value).toBe(end);
});

const titles: [what: string, title: string, read?: string][] = [
  ['nothing special', 'Review: Acme'],
  ['comma and semicolon', 'Smith, Jones; Partners'],
  ['backslash', 'A\\B'],
  ['a backslash before an n is no line break', 'A\\nB'],
  ['line break', 'A\nB'],
  ['line break of another system', 'A\r\nB', 'A\nB'],
  ['bare carriage return', 'A\rB', 'A\nB'],
  ['tab', 'A\tB'],
  ['control characters', 'A\u0000\u0007\u007f\u0085B', 'AB'],
  ['half a character', 'A\ud83dB', 'A\ufffdB'],
  ['a line that would end the event', 'A\r\nEND:VEVENT', 'A\nEND:VEVENT'],
  ['quotation marks and colon', 'The “Line”: "24/7"'],
  ['long, of two octets each', 'é'.repeat(200)],
  ['long, of four octets each', '👩‍⚕️📞'.repeat(40)],
  ['exactly one line', 'x'.repeat(75 - 'SUMMARY:'.length)],
  ['one octet more', 'x'.repeat(76 - 'SUMMARY:'.length)],
  ['a break in the middle of an escape', `${'x'.repeat(66)},${'y'.repeat(80)}`],
];

test.each(titles)('title: %s', (_what, title, expected = title) => {
  expect(readText(read(day({ title }))[0]?.['SUMMARY'])).toBe(expected);
});

test('a line is folded only where it must be, and then as late as it can be', () => {
  const lines = (length: number) =>
    formatCalendar([day({ title: 'x'.repeat(length) })], STAMP)
      .split('\r\n')
      .filter((line) => /x{3}/.test(line))
      .map((line) => line.length);
  expect(lines(67)).toEqual([75]);
  expect(lines(67 + 3)).toEqual([75, 4]);
  expect(lines(67 + 74 + 3)).toEqual([75, 75, 4]);
});

test('whatever a vendor is called, the file reads back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 5 }),
      (names) => {
        const events = read(...names.map((title, n) => day({ title, key: `acme-${n}.example` })));
        const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
        expect(events.map((event) => readText(event['SUMMARY']))).toEqual(names.map(plain));
      },
    ),
  );
});

test('the same date is the same event in every file; another vendor, topic or date is another', () => {
  const uid = (parts: Partial<CalendarDay>, stamp = STAMP) =>
    readCalendar(formatCalendar([day(parts)], stamp))[0]?.['UID']?.value;
  const same = uid({});
  expect(uid({ title: 'Renamed since' }, '2027-01-01T00:00:00Z')).toBe(same);
  const others = [{ key: 'other.example' }, { topic: 'agreement' }, { on: '2026-12-09' }].map((parts) =>
    uid(parts),
  );
  expect(new Set([same, ...others]).size).toBe(4);
});

test('the order is kept', () => {
  const events = read(day({ title: 'B' }), day({ title: 'A', on: '2026-12-01' }));
  expect(events.map((event) => event['SUMMARY']?.value)).toEqual(['B', 'A']);
});
