import { expect, test } from 'vitest';
import { isReminderDue, nextReminder } from '../../lib/platform/alarm-time.ts';

const at = (moment: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(moment);

const nexts: [what: string, now: string, next: string][] = [
  ['a minute before nine', '2026-06-01T08:59:59[America/Chicago]', '2026-06-01T09:00:00-05:00'],
  [
    'nine itself is today’s; the next is tomorrow’s',
    '2026-06-01T09:00[America/Chicago]',
    '2026-06-02T09:00:00-05:00',
  ],
  ['just before midnight', '2026-06-01T23:59:59.999[America/Chicago]', '2026-06-02T09:00:00-05:00'],
  ['midnight', '2026-06-02T00:00[America/Chicago]', '2026-06-02T09:00:00-05:00'],
  ['the end of a year', '2026-12-31T17:00[America/New_York]', '2027-01-01T09:00:00-05:00'],
  ['the end of February', '2028-02-28T10:00[America/New_York]', '2028-02-29T09:00:00-05:00'],
  ['clocks go forward overnight', '2026-03-07T12:00[America/New_York]', '2026-03-08T09:00:00-04:00'],
  ['clocks go back overnight', '2026-10-31T12:00[America/New_York]', '2026-11-01T09:00:00-05:00'],
  [
    'in the hour that comes twice, the first time',
    '2026-11-01T01:30:00-04:00[America/New_York]',
    '2026-11-01T09:00:00-05:00',
  ],
  [
    'in the hour that comes twice, the second time',
    '2026-11-01T01:30:00-05:00[America/New_York]',
    '2026-11-01T09:00:00-05:00',
  ],
  [
    'the same moment farther east is another day',
    '2026-06-01T20:00-05:00[America/Chicago]',
    '2026-06-02T09:00:00-05:00',
  ],
  ['which has its nine o’clock ahead still', '2026-06-02T08:00[Asia/Tokyo]', '2026-06-02T09:00:00+09:00'],
  ['a day that Samoa left out', '2011-12-29T12:00[Pacific/Apia]', '2011-12-31T09:00:00+14:00'],
];

test.each(nexts)('%s', (_what, now, next) => {
  expect(nextReminder(at(now)).toString({ timeZoneName: 'never' })).toBe(next);
});

const dues: [what: string, now: string, remindedOn: string | undefined, isDue: boolean][] = [
  ['before nine, yesterday reminded', '2026-06-01T08:59:59[Europe/Berlin]', '2026-05-31', false],
  ['at nine, yesterday reminded', '2026-06-01T09:00[Europe/Berlin]', '2026-05-31', true],
  ['at nine, never reminded', '2026-06-01T09:00[Europe/Berlin]', undefined, true],
  ['at nine, today reminded', '2026-06-01T09:00[Europe/Berlin]', '2026-06-01', false],
  ['woken late after days of sleep', '2026-06-05T23:10[Europe/Berlin]', '2026-06-01', true],
  ['just after midnight', '2026-06-02T00:00[Europe/Berlin]', '2026-06-01', false],
  ['new year', '2027-01-01T09:00[Europe/Berlin]', '2026-12-31', true],
  ['flown west, back over the date line', '2026-06-01T10:00[Pacific/Honolulu]', '2026-06-02', true],
  ['a clock that once was wrong', '2026-06-01T10:00[Europe/Berlin]', '2036-06-01', true],
];

test.each(dues)('%s', (_what, now, remindedOn, isDue) => {
  expect(isReminderDue(at(now), remindedOn)).toBe(isDue);
});
