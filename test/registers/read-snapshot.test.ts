import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSnapshot } from '../../lib/registers/read-snapshot.ts';
import { digestRow } from '../../lib/registers/row-line.ts';
import { formatBreaches } from './made-breaches.ts';
import { readAs } from './read-as.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../../public/registers/hhs-breaches.json'), 'utf8');
const LISTS = parseSnapshot(TEXT);
const REPORTS = LISTS.flatMap(({ rows }) => rows);
const [CURRENT, ARCHIVE] = LISTS;

/** Date, state and people of the reports whose reporter has the words in its name, newest first. */
function reportsOf(words: string): unknown[] {
  return REPORTS.filter(({ names }) => names[0]?.text.includes(words))
    .sort((a, b) => (a.since < b.since ? 1 : -1))
    .map(({ since, state, people }) => [since, state, people]);
}

describe('the breach facts that are shipped', () => {
  test('are two lists, each with its dates and the file that it was made from', () => {
    expect(LISTS.map(({ rows, ...list }) => ({ ...list, rows: rows.length }))).toEqual([
      {
        ...{ id: 'breaches-current', taken: '2026-03', newest: '2025-11-13', rows: 742 },
        sha256: 'bc2a90b9880f574a2ac960a84af579b4b16ca5e0a3d0a15d5fdc1d54d6236af7',
      },
      {
        ...{ id: 'breaches-archive', taken: '2024-08', newest: '2024-04-26', rows: 5371 },
        sha256: '225ca0ae37fbaf5db6490e2db5f179c1c336767be65a84aabfab509867f7def7',
      },
    ]);
  });

  test('name their source, and that it is a record of the United States', () => {
    expect(JSON.parse(TEXT)).toMatchObject({
      source: 'HHS breach portal',
      rights: expect.stringContaining('United States government'),
    });
  });

  test('hold no description, and no text as long as one', () => {
    expect(REPORTS.filter((row) => 'description' in row)).toEqual([]);
    expect(Math.max(...REPORTS.map(({ names }) => names[0]?.text.length ?? 0))).toBeLessThan(160);
  });

  test.each([
    [
      'TTEC Healthcare Solutions',
      [
        ['2023-08-30', 'CO', 2953],
        ['2022-01-07', 'CO', 86305],
      ],
    ],
    ['MAXIMUS, Inc. / Business Ink, Co.', [['2018-04-17', 'VA', 3029]]],
    ['Maximus, Inc.', [['2025-04-25', 'VA', 4529]]],
    [
      'Sutherland Healthcare Solutions',
      [
        ['2014-05-22', 'NJ', 342_197],
        ['2014-03-21', 'CA', 55_900],
      ],
    ],
    ['Radius Global Solutions', [['2023-10-19', 'PA', 135_742]]],
    ['Conduent Business Services', [['2025-10-08', 'NJ', 42_616]]],
    ['Sorenson Communications/CaptionCall Group Health Plan', [['2014-04-24', 'UT', 9800]]],
    ['Valperaiso Fire Department', [['2013-09-03', 'IN', undefined]]],
  ])('have the reports of %s', (name, reports) => {
    expect(reportsOf(name)).toEqual(reports);
  });

  test('have the reports in whose descriptions an answering service is named, without naming it', () => {
    expect(reportsOf('Steward Medical Group')).toContainEqual(['2018-11-28', 'MA', 16_276]);
    expect(reportsOf('Arkansas Health Group')).toContainEqual(['2019-10-07', 'AR', 903]);
  });

  test('say of each report what the portal says', () => {
    const [radius] = REPORTS.filter(({ names }) => names[0]?.text === 'Radius Global Solutions');
    expect(radius).toEqual({
      register: 'breaches-archive',
      names: [{ text: 'Radius Global Solutions', of: 'company' }],
      ...{ state: 'PA', kind: 'Business Associate', people: 135_742, since: '2023-10-19' },
      ...{ breach: ['Hacking/IT Incident'], location: ['Network Server'], vendorPresent: true },
    });
  });

  test.each([
    [CURRENT, 'present', 220],
    [ARCHIVE, 'present', 1547],
  ])('count vendors as the portal does', (list, _, present) => {
    expect(list?.rows.filter(({ vendorPresent }) => vendorPresent)).toHaveLength(present);
  });

  test.each([CURRENT, ARCHIVE])(
    'have the digests of the rows that a reviewer loads, so that what was decided stays',
    async (list) => {
      const shipped = list?.rows ?? [];
      const export_ = formatBreaches(
        shipped.map((row) => ({
          'Name of Covered Entity': `${row.names[0]?.text} `,
          State: row.state ?? '',
          'Covered Entity Type': row.kind ?? '',
          'Individuals Affected': String(row.people ?? ''),
          'Breach Submission Date': row.since.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
          'Type of Breach': row.breach.toReversed().join(', '),
          'Location of Breached Information': row.location.join(', '),
          'Business Associate Present': row.vendorPresent ? 'Yes' : 'No',
          'Web Description': list?.id === 'breaches-archive' ? 'A laptop.' : '',
        })),
      );
      const { id, rows } = await readAs(export_);
      expect(id).toBe(list?.id);
      expect(rows.map(digestRow)).toEqual(shipped.map(digestRow));
    },
  );
});
