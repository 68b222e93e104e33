import { describe, expect, test } from 'vitest';
import { readRegister } from '../../lib/registers/read-register.ts';
import { BREACH_TITLES, formatBreaches, madeReports, makeBreaches } from './made-breaches.ts';
import { bytesOf, readAs, TODAY } from './read-as.ts';

describe('an export that may be either list', () => {
  const CUT = formatBreaches(madeReports('current', ['03/28/2023', '02/17/2023', '01/09/2023']));
  const READ = { rows: 3, oldest: '2023-01-09', newest: '2023-03-28' };

  test.each([
    ['only old reports, and no descriptions', CUT, READ],
    [
      'no column of descriptions',
      formatBreaches(madeReports('current'), { titles: [...BREACH_TITLES.slice(0, 8), 'Notes'] }),
      { rows: 8, oldest: '2025-03-04', newest: '2026-11-13' },
    ],
    [
      'most reports older than the window',
      formatBreaches(madeReports('current', ['11/13/2026', '10/20/2024', '08/20/2024', '07/20/2023'])),
      { rows: 4, oldest: '2023-07-20', newest: '2026-11-13' },
    ],
  ])('%s: it asks', async (_, file, ask) => {
    expect(await readRegister(bytesOf(file), 'breach_report.csv', TODAY)).toEqual({ ok: false, ask });
  });

  test.each(['breaches-current', 'breaches-archive'] as const)(
    'is read as %s once the reviewer says so',
    async (asked) => {
      const { id, rows, newest } = await readAs(CUT, 'a.csv', { asked });
      expect([id, newest]).toEqual([asked, READ.newest]);
      expect(rows.map(({ register }) => register)).toEqual([asked, asked, asked]);
    },
  );

  test('is not asked about where its content says what it is', async () => {
    expect((await readAs(makeBreaches('archive'), 'a.csv', { asked: 'breaches-current' })).id).toBe(
      'breaches-archive',
    );
  });
});
