import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatRow } from '../../lib/registers/row-line.ts';
import { MADE_STREET } from './made-names.ts';
import { makeSam, SAM_TITLES, samLine } from './made-sam.ts';
import { faultOf, findByName, readAs } from './read-as.ts';

const COMMON = { City: 'QUILLTOWN', 'State / Province': 'OH', Country: 'USA', 'Active Date': '11/20/2023' };
const PLANTED = [
  {
    ...COMMON,
    ...{
      Classification: 'Individual',
      Prefix: 'MR.',
      First: 'CASPIAN',
      Middle: 'E',
      Last: 'QUILLFORD',
      Suffix: 'III',
    },
    ...{ 'Termination Date': 'Indefinite', 'Cross-Reference': '(also QUILLFORD SOLUTIONS, LLC)' },
    ...{ 'Address 1': `1 QUILL ${MADE_STREET}`, 'Additional Comments': 'PRIVATE REMARK', NPI: '1234567893' },
  },
  {
    ...COMMON,
    ...{ Classification: 'Firm', Name: 'QUILLFORD SOLUTIONS, LLC', 'Unique Entity ID': 'MQRCYCN81E24' },
    ...{
      'Termination Date': '10/19/2028',
      'Cross-Reference': '(also QUILLFORD SOLUTIONS, LLC, CASPIAN QUILLFORD)',
    },
    ...{ 'Excluding Agency': 'GSA', 'Exclusion Type': 'Voluntary Exclusion', 'Record Status': 'Active' },
  },
  {
    Classification: 'Vessel',
    Name: 'QUILL STAR',
    City: '-',
    'State / Province': 'XX',
    Country: 'PAN',
    'Active Date': '2021-02-03',
  },
  {
    ...COMMON,
    Classification: 'Individual',
    Name: 'QUILLFORD, OCTAVIA',
    'Active Date': '',
    Creation_Date: '2020-01-02',
  },
  { ...COMMON, Classification: 'Firm', Name: 'QUILLFORD ENDED INC', 'Record Status': 'Inactive' },
  { ...COMMON, Classification: 'Firm' },
];

const FILE = makeSam({ planted: PLANTED });
const { rows: ROWS } = await readAs(FILE);
const NAME = 'SAM_Exclusions_Public_Extract_V2_26329';

describe('SAM’s exclusions, version 2', () => {
  test('are read, with the day for which the list was made', async () => {
    const reading = await readAs(FILE, `${NAME}.CSV`);
    expect(reading).toMatchObject({ id: 'sam', listDate: '2026-11-25', newest: '2025-12-28', skipped: 2 });
    expect(reading.rows).toHaveLength(21_000 - 2);
  });

  test.each([
    ['exclusions.csv', undefined],
    ['SAM_Exclusions_Public_Extract_V2_26000.CSV', undefined],
    ['SAM_Exclusions_Public_Extract_V2_25366.CSV', undefined],
    ['SAM_Exclusions_Public_Extract_V2_24366 (1).CSV', '2024-12-31'],
  ])('%s bears the date %s', async (name, date) => {
    expect((await readAs(FILE, name)).listDate).toBe(date);
  });

  test('give persons and firms with their other names, and leave out fillers', () => {
    const rows = ROWS;
    const common = { register: 'sam', city: 'QUILLTOWN', state: 'OH', since: '2023-11-20' };
    expect(findByName(rows, 'CASPIAN E QUILLFORD III')).toEqual([
      {
        ...common,
        names: [
          { text: 'CASPIAN E QUILLFORD III', of: 'person' },
          { text: 'QUILLFORD SOLUTIONS, LLC', of: 'company' },
        ],
        kind: 'Individual',
        npi: '1234567893',
      },
    ]);
    expect(findByName(rows, 'CASPIAN QUILLFORD')).toEqual([
      {
        ...common,
        names: [
          { text: 'QUILLFORD SOLUTIONS, LLC', of: 'company' },
          { text: 'CASPIAN QUILLFORD', of: 'person' },
        ],
        ...{
          kind: 'Firm',
          uei: 'MQRCYCN81E24',
          agency: 'GSA',
          ground: 'Voluntary Exclusion',
          until: '2028-10-19',
        },
      },
    ]);
    expect(findByName(rows, 'QUILL STAR')).toEqual([
      {
        register: 'sam',
        names: [{ text: 'QUILL STAR', of: 'company' }],
        ...{ country: 'PAN', kind: 'Vessel', since: '2021-02-03' },
      },
    ]);
    expect(findByName(rows, 'QUILLFORD, OCTAVIA')).toEqual([
      {
        ...common,
        names: [{ text: 'QUILLFORD, OCTAVIA', of: 'person' }],
        kind: 'Individual',
        since: '2020-01-02',
      },
    ]);
    expect(findByName(rows, 'QUILLFORD ENDED INC')).toEqual([]);
  });

  test('keep no address and no remark', () => {
    const kept = ROWS.map(formatRow).join('\n');
    expect(kept).not.toContain(MADE_STREET);
    expect(kept).not.toContain('PRIVATE REMARK');
  });

  test('are read in spite of stray bytes', async () => {
    const { rows } = await readAs(
      makeSam({ hasStrays: true, planted: [{ ...PLANTED[1], City: 'SÃO QUILL, SÃO QUILL' }] }),
    );
    expect(findByName(rows, 'QUILLFORD SOLUTIONS, LLC')).toHaveLength(1);
    expect(rows).toHaveLength(21_000);
  });

  test('are read out of a ZIP, whose table bears the date where the archive does not', async () => {
    const { rows, ...reading } = await readAs(
      zipSync({ [`${NAME}.CSV`]: FILE }, { level: 1 }),
      'download.zip',
    );
    expect(reading.listDate).toBe('2026-11-25');
    expect(rows.map(formatRow)).toEqual(ROWS.map(formatRow));
  });
});

describe('files that are no whole extract of version 2', () => {
  const titles = SAM_TITLES.map((title) => `"${title}"`).join(',');

  test('the old layout is named', async () => {
    const old = titles.replace('"Blank (Deprecated)","Unique Entity ID"', '"DUNS"');
    expect(await faultOf(`${old}\n`)).toEqual({ code: 'sam-v1' });
  });

  test('a part is refused', async () => {
    expect(await faultOf(makeSam({ rows: 400 }))).toEqual({
      code: 'part-of-register',
      ...{ table: 'sam', rows: 400, least: 20_000 },
    });
  });

  test('one that is cut breaks off', async () => {
    expect(await faultOf(FILE.subarray(0, FILE.length - 40))).toEqual({
      code: 'truncated',
      table: 'sam',
      row: 21_000,
    });
  });

  test('dates with the day first are not read as other dates', async () => {
    const text = new TextDecoder().decode(FILE).replaceAll(/"(\d\d)\/(\d\d)\/(\d{4})"/g, '"$2/$1/$3"');
    expect((await faultOf(text)).code).toBe('unreadable-rows');
  });

  test('another export of SAM lacks columns', async () => {
    const less = titles.replace(',"Cross-Reference"', '').replace(',"NPI"', '');
    expect(await faultOf(`${less}\n${samLine({})}\n`)).toEqual({
      code: 'missing-columns',
      ...{ table: 'sam', titles: ['Cross-Reference', 'NPI'] },
    });
  });
});
