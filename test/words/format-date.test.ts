import { expect, test } from 'vitest';
import { formatCalendarDate, formatDay, formatMoment } from '../../lib/words/format-date.ts';

test.each([
  ['2026-11-12', '12 Nov 2026'],
  ['2027-01-01', '1 Jan 2027'],
  ['2028-02-29', '29 Feb 2028'],
  ['2026-09-30', '30 Sep 2026'],
])('the date %s reads %s', (date, text) => {
  expect(formatCalendarDate(date)).toBe(text);
});

test.each(['2026-02-30', '2026-13-01', '', 'tomorrow'])('%j is no date', (date) => {
  expect(() => formatCalendarDate(date)).toThrow(RangeError);
});

const AT = '2026-12-31T23:30:59.999Z';

test.each([
  ['UTC', '31 Dec 2026', '31 Dec 2026, 23:30'],
  ['Europe/Berlin', '1 Jan 2027', '1 Jan 2027, 00:30'],
  ['America/Chicago', '31 Dec 2026', '31 Dec 2026, 17:30'],
  ['Asia/Kathmandu', '1 Jan 2027', '1 Jan 2027, 05:15'],
])('an instant is read in the time zone %s', (timeZone, day, moment) => {
  expect(formatDay(AT, timeZone)).toBe(day);
  expect(formatMoment(AT, timeZone)).toBe(moment);
});

test('a calendar date is no instant', () => {
  expect(() => formatDay('2026-12-31', 'UTC')).toThrow(RangeError);
});
