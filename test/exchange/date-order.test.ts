import { describe, expect, test } from 'vitest';
import { findDateOrder, parseCompactDate, parseDate } from '../../lib/exchange/date-order.ts';

describe('the order of dates', () => {
  test.each([
    ['month first, by a day above 12', ['04/05/2024', '04/26/2024'], 'month'],
    ['day first, by a day above 12', ['04/05/2024', '26/04/2024'], 'day'],
    ['year first', ['2024-04-05', '2024-04-26T00:00:00'], 'year'],
    ['without leading zeros', ['4/5/2024', '4/26/2024'], 'month'],
    ['with points', ['26.04.2024', '05.04.2024'], 'day'],
    ['days that are the same either way', ['05/05/2024', '12/12/2024'], 'month'],
    ['no dates at all', ['', 'soon'], 'month'],
    ['a day that does not exist counts for nothing', ['31/31/2024', '04/26/2024'], 'month'],
    ['a day of another month counts for nothing', ['30/02/2024', '04/26/2024'], 'month'],
  ])('%s', (_, dates, order) => {
    expect(findDateOrder(dates)).toEqual({ ok: true, order });
  });

  test('dates that may all be either are open', () => {
    expect(findDateOrder(['04/05/2024', '05/05/2024', '11/12/2024'])).toEqual({
      ok: false,
      fault: 'open',
      example: '04/05/2024',
    });
  });

  test.each([
    [
      'some can only be month first, others only day first',
      ['04/26/2024', '26/04/2024'],
      ['04/26/2024', '26/04/2024'],
    ],
    ['some are year first, others month first', ['04/26/2024', '2024-05-04'], ['2024-05-04', '04/26/2024']],
    ['some are year first, others either', ['2024-05-04', '04/05/2024'], ['2024-05-04', '04/05/2024']],
  ])('mixed: %s', (_, dates, examples) => {
    expect(findDateOrder(dates)).toEqual({ ok: false, fault: 'mixed', examples });
  });
});

test.each([
  ['4/5/2024', 'month', '2024-04-05'],
  ['4/5/2024', 'day', '2024-05-04'],
  ['2024/4/5 00:00', 'year', '2024-04-05'],
  ['13/05/2024', 'month', undefined],
  ['02/30/2024', 'month', undefined],
  ['04/05/24', 'month', undefined],
  ['2024-04-05', 'month', undefined],
  ['x04/05/2024', 'month', undefined],
] as const)('%s, %s first, is %s', (text, order, date) => {
  expect(parseDate(text, order)).toBe(date);
});

test.each([
  ['20240426', '2024-04-26'],
  ['00000000', undefined],
  ['20240231', undefined],
  ['2024042', undefined],
  ['04262024', undefined],
])('the LEIE’s %s is %s', (text, date) => {
  expect(parseCompactDate(text)).toBe(date);
});
