import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { digestRow, formatRow } from '../../lib/registers/row-line.ts';
import {
  BREACH_TITLES,
  type BreachCells,
  formatBreaches,
  madeReports,
  makeBreaches,
} from './made-breaches.ts';
import { faultOf, readAs } from './read-as.ts';

const sample = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'samples', name)));
const snake = (title: string) => title.toLowerCase().replaceAll(' ', '_');
const dated = (
  reports: readonly BreachCells[],
  write: (month: string, day: string, year: string) => string,
) =>
  reports.map((cells) => ({
    ...cells,
    'Breach Submission Date': (cells['Breach Submission Date'] ?? '').replace(
      /(\d\d)\/(\d\d)\/(\d{4})/,
      (_, month, day, year) => write(month, day, year),
    ),
  }));

describe('exports as they come', () => {
  test('the list under investigation', async () => {
    const { rows, ...reading } = await readAs(makeBreaches('current'), 'breach_report.csv');
    expect(reading).toEqual({
      ...{ ok: true, id: 'breaches-current', newest: '2026-11-13', hasDescriptions: false, skipped: 0 },
    });
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual({
      register: 'breaches-current',
      names: [{ text: 'Northmere Clinic 1', of: 'company' }],
      ...{ state: 'OH', kind: 'Healthcare Provider', people: 1300, since: '2026-11-13' },
      ...{ breach: ['Hacking/IT Incident'], location: ['Network Server'], vendorPresent: false },
    });
  });

  test('the archive, with its descriptions', async () => {
    const reading = await readAs(makeBreaches('archive'), 'breach_report.csv');
    expect(reading).toMatchObject({ id: 'breaches-archive', newest: '2024-04-26', hasDescriptions: true });
    expect(reading.rows[0]).toHaveProperty(
      'description',
      'An employee of clinic 1 lost a laptop.\n\nStaff were retrained.',
    );
  });
});

describe('cells of a report', () => {
  const first = async (cells: BreachCells) => {
    const [report, ...rest] = madeReports('archive');
    const { rows, skipped } = await readAs(formatBreaches([{ ...report, ...cells }, ...rest]));
    return { row: rows[0], skipped };
  };

  test.each<[string, BreachCells, object]>([
    [
      'a name with blanks around it',
      { 'Name of Covered Entity': ' Halden  Calls\t' },
      { names: [{ text: 'Halden Calls', of: 'company' }] },
    ],
    [
      'a name with a control character in it',
      { 'Name of Covered Entity': 'Women\u0019s Calls' },
      { names: [{ text: 'Women s Calls', of: 'company' }] },
    ],
    [
      'a name in a wrong code page',
      { 'Name of Covered Entity': 'Women\u0083??s Calls' },
      { names: [{ text: 'Women ??s Calls', of: 'company' }] },
    ],
    [
      'several names in one stay as written',
      { 'Name of Covered Entity': 'A Co d/b/a B; C on behalf of D' },
      { names: [{ text: 'A Co d/b/a B; C on behalf of D', of: 'company' }] },
    ],
    ['kinds of breach in whatever order', { 'Type of Breach': 'Theft, Loss' }, { breach: ['Loss', 'Theft'] }],
    ['no kind of breach', { 'Type of Breach': '' }, { breach: [] }],
    ['a count with a comma', { 'Individuals Affected': '42,616' }, { people: 42_616 }],
    ['a count with a decimal point', { 'Individuals Affected': '500.0' }, { people: 500 }],
    ['a vendor present', { 'Business Associate Present': 'Yes' }, { vendorPresent: true }],
    ['a vendor present, as a truth value', { 'Business Associate Present': 'true' }, { vendorPresent: true }],
    [
      'no vendor present, as a truth value',
      { 'Business Associate Present': 'FALSE' },
      { vendorPresent: false },
    ],
    [
      'a description with a control character in it',
      { 'Web Description': 'A \u0019 b' },
      { description: 'A   b' },
    ],
  ])('%s', async (_, cells, members) => {
    expect((await first(cells)).row).toMatchObject(members);
  });

  test.each<[string, BreachCells, string]>([
    ['state', { State: '' }, 'state'],
    ['kind', { 'Covered Entity Type': ' ' }, 'kind'],
    ['count', { 'Individuals Affected': '' }, 'people'],
    ['description of a database’s nothing', { 'Web Description': '\\N' }, 'description'],
    ['description of backslashes', { 'Web Description': '\\\\' }, 'description'],
  ])('no %s', async (_, cells, member) => {
    expect((await first(cells)).row).not.toHaveProperty(member);
  });

  test('three reports in a hundred without a name or a date are too many', async () => {
    const { code } = await faultOf(
      formatBreaches(
        madeReports('archive').map((cells, at) =>
          at < 1 ? { ...cells, State: '', 'Name of Covered Entity': '' } : cells,
        ),
      ),
    );
    expect(code).toBe('unreadable-rows');
  });

  test('a report without a name among many is left out and counted', async () => {
    const many = Array.from({ length: 20 }, () => madeReports('archive')).flat();
    const { rows, skipped } = await readAs(
      formatBreaches([...many, { 'Breach Submission Date': '04/26/2024' }]),
    );
    expect([rows.length, skipped]).toEqual([140, 1]);
  });

  test('equal reports all stay: they were reported one by one', async () => {
    const [report] = madeReports('archive');
    const { rows } = await readAs(formatBreaches([...madeReports('archive'), report ?? {}]));
    expect(rows).toHaveLength(8);
  });
});

describe('exports saved again', () => {
  const REPORTS = madeReports('archive');
  const variants: readonly [string, Uint8Array | string][] = [
    ['with a byte order mark', `\ufeff${formatBreaches(REPORTS)}`],
    ['with CRLF', formatBreaches(REPORTS, { lineEnd: '\r\n' })],
    ['with semicolons', formatBreaches(REPORTS, { delimiter: ';' })],
    [
      'with tabs, in UTF-16',
      Uint8Array.from(
        [...`\ufeff${formatBreaches(REPORTS, { delimiter: '\t' })}`].flatMap((char) => [
          char.charCodeAt(0) & 255,
          char.charCodeAt(0) >> 8,
        ]),
      ),
    ],
    ['with titles in snake_case', formatBreaches(REPORTS, { titles: BREACH_TITLES.map(snake) })],
    [
      'with dates year first',
      formatBreaches(dated(REPORTS, (month, day, year) => `${year}-${month}-${day}`)),
    ],
    [
      'with dates without zeros',
      formatBreaches(dated(REPORTS, (month, day, year) => `${Number(month)}/${Number(day)}/${year}`)),
    ],
    ['with dates day first', formatBreaches(dated(REPORTS, (month, day, year) => `${day}/${month}/${year}`))],
    [
      'with a column of years',
      formatBreaches(REPORTS)
        .split('\n"')
        .map((line) => `"2024",${line.startsWith('"') ? '' : '"'}${line}`)
        .join('\n')
        .replace('"2024"', '"Year"'),
    ],
    ['with a title above', `"Breach report"\n\n${formatBreaches(REPORTS)}`],
    ['as XLSX, its dates as dates', sample('breaches-archive-dates.xlsx')],
    ['as XLS, its dates as text', sample('breaches-archive-text.xls')],
  ];

  test.each(variants)('%s are the same rows', async (_, file) => {
    const own = await readAs(formatBreaches(REPORTS));
    const reading = await readAs(file);
    expect(reading.id).toBe('breaches-archive');
    expect(reading.rows.map(formatRow)).toEqual(own.rows.map(formatRow));
  });

  test('as XLS of the other list', async () => {
    const own = await readAs(makeBreaches('current'));
    const reading = await readAs(sample('breaches-current-dates.xls'));
    expect(reading.rows.map(digestRow)).toEqual(own.rows.map(digestRow));
  });

  test('without their descriptions are rows of the same digests', async () => {
    const less = await readAs(formatBreaches(REPORTS.map((cells) => ({ ...cells, 'Web Description': '' }))));
    expect(less).toMatchObject({ id: 'breaches-archive', hasDescriptions: false });
    expect(less.rows.map(digestRow)).toEqual((await readAs(formatBreaches(REPORTS))).rows.map(digestRow));
  });

  test('with dates that may be either way are refused', async () => {
    const open = madeReports('current', ['11/04/2026', '07/09/2026', '02/03/2026']);
    expect(await faultOf(formatBreaches(open))).toEqual({
      code: 'date-order-open',
      ...{ table: 'breaches', example: '11/04/2026' },
    });
  });

  test('with one date the other way round are refused', async () => {
    const mixed = madeReports('current', ['11/13/2026', '28/10/2026', '07/09/2026']);
    expect(await faultOf(formatBreaches(mixed))).toEqual({
      code: 'date-order-mixed',
      ...{ table: 'breaches', examples: ['11/13/2026', '28/10/2026'] },
    });
  });

  test('by a spreadsheet that took days for months are refused', async () => {
    // What opening 11/13/2026 and 07/09/2026 does where days come first: the one stays text, the other becomes 7 September.
    const cells = (cell: string | Date) => [
      'Halden',
      'OH',
      'Health Plan',
      500,
      cell,
      'Loss',
      'Email',
      'No',
      '',
    ];
    const rows = [[...BREACH_TITLES], cells('11/13/2026'), cells(new Date('2026-09-07T00:00:00Z'))];
    expect(await faultOf(await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }))).toEqual({
      code: 'date-order-mixed',
      ...{ table: 'breaches', examples: ['2026-09-07', '11/13/2026'] },
    });
  });

  test('without a needed column are refused', async () => {
    const titles = BREACH_TITLES.map((title) => (title === 'State' ? 'Region' : title));
    expect(await faultOf(formatBreaches(REPORTS, { titles }))).toEqual({
      code: 'missing-columns',
      ...{ table: 'breaches', titles: ['State'] },
    });
  });
});

test('a report of the day after tomorrow has no date', async () => {
  const file = formatBreaches(madeReports('current', ['11/26/2026', '11/13/2026']));
  expect((await faultOf(file)).code).toBe('unreadable-rows');
});
