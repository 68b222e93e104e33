import { describe, expect, test } from 'vitest';
import { formatRow } from '../../lib/registers/row-line.ts';
import { LEIE_HEADER, leieLine, makeLeie, makeLeieReinstatements, makeLeieSupplement } from './made-leie.ts';
import { MADE_STREET } from './made-names.ts';
import { faultOf, findByName, readAs } from './read-as.ts';

const PLANTED = [
  {
    BUSNAME: 'QUILLFORD BEHAVIORAL HEALTH CENTER OF OHIO',
    GENERAL: 'OTHER BUSINESS',
    SPECIALTY: 'SOBER HOME',
  },
  { LASTNAME: 'QUILLFORD', FIRSTNAME: 'CALLA', MIDNAME: ' ', DOB: '19610412', EXCLTYPE: '1128a1   ' },
  { LASTNAME: 'O"QUILLFORD', FIRSTNAME: 'BRAM', BUSNAME: 'QUILLFORD TAXI', NPI: '1234567893' },
  { LASTNAME: 'QUILLFORD', FIRSTNAME: 'ESME', WAIVERDATE: '20190301', WVRSTATE: 'AK' },
  { LASTNAME: 'QUILLFORD', FIRSTNAME: 'GONE', REINDATE: '20200101' },
  { LASTNAME: 'QUILLFORD', FIRSTNAME: 'UNDATED', EXCLDATE: '00000000' },
  { LASTNAME: 'QUILLFORD', FIRSTNAME: 'LATER', EXCLDATE: '20991231' },
  { CITY: 'NOBODY' },
].map((cells) => ({ EXCLDATE: '20190820', ADDRESS: `12 QUILL ${MADE_STREET}`, CITY: 'HALDEN', ...cells }));

const FULL = makeLeie({ planted: PLANTED });
/** Just large enough to be a full file. */
const FILE = makeLeie({ planted: PLANTED, rows: 50_200 });
const READ = await readAs(FILE);
const LINES = READ.rows.map(formatRow).join('\n');

/** The same file with its text changed. */
function changed(change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(FILE)));
}

describe('a full LEIE of 83,000 rows', () => {
  test('is read whole but for rows that stand in it twice, are reinstated or have no name', async () => {
    expect(FULL.length / 1_000_000).toBeCloseTo(15.7, 0);
    const progress: number[] = [];
    const reading = await readAs(FULL, 'UPDATED.csv', { onProgress: (done) => progress.push(done) });
    expect(reading).toMatchObject({ id: 'leie', newest: '2025-12-28', hasDescriptions: false });
    expect(reading.listDate).toBe(undefined);
    expect(reading.rows.length + reading.skipped).toBe(83_000);
    expect(reading.skipped).toBe(24 + 2);
    expect(progress.length).toBeGreaterThan(10);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBeCloseTo(1, 2);
  });

  test('gives its rows as OIG wrote them, trimmed, with nothing that is nothing', () => {
    const { rows } = READ;
    const named = (name: string) => findByName(rows, name);
    const common = { register: 'leie', city: 'HALDEN', since: '2019-08-20' };
    expect(named('QUILLFORD BEHAVIORAL HEALTH CE')).toEqual([
      {
        ...common,
        names: [{ text: 'QUILLFORD BEHAVIORAL HEALTH CE', of: 'company' }],
        kind: 'OTHER BUSINESS, SOBER HOME',
      },
    ]);
    expect(named('CALLA QUILLFORD')).toEqual([
      { ...common, names: [{ text: 'CALLA QUILLFORD', of: 'person' }], ground: '1128a1' },
    ]);
    expect(named('QUILLFORD TAXI')).toEqual([
      {
        ...common,
        names: [
          { text: 'QUILLFORD TAXI', of: 'company' },
          { text: 'BRAM O"QUILLFORD', of: 'person' },
        ],
        npi: '1234567893',
      },
    ]);
    expect(named('ESME QUILLFORD')).toEqual([
      {
        ...common,
        names: [{ text: 'ESME QUILLFORD', of: 'person' }],
        waiver: { date: '2019-03-01', state: 'AK' },
      },
    ]);
    expect(named('UNDATED QUILLFORD')).toHaveLength(1);
    expect(named('UNDATED QUILLFORD')[0]?.since).toBe(undefined);
    expect(named('LATER QUILLFORD')).toHaveLength(1);
  });

  test('never gives a reinstated party as excluded', () => {
    expect(findByName(READ.rows, 'GONE QUILLFORD')).toEqual([]);
  });

  test('keeps no date of birth and no street address', () => {
    const kept = LINES;
    expect(kept).not.toContain(MADE_STREET);
    expect(kept).not.toContain('19610412');
    expect(kept).not.toContain('1961-04-12');
  });

  test.each([
    ['its other name for the last column', (text: string) => text.replace('WVRSTATE', 'WAIVERSTATE')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    [
      'semicolons',
      (text: string) => text.replaceAll('","', '";"').replace(LEIE_HEADER, LEIE_HEADER.replaceAll(',', ';')),
    ],
    ['line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
    ['the last line break missing', (text: string) => text.trimEnd()],
    ['rows without their empty last cell', (text: string) => text.replaceAll(',""\r\n', '\r\n')],
    ['empty rows below', (text: string) => `${text}${',,,,,,,,,,,,,,,,,\r\n'.repeat(3)}`],
  ])('reads the same with %s', async (_, change) => {
    const { rows, ...reading } = await readAs(changed(change));
    const { rows: _rows, ...own } = READ;
    expect(reading).toEqual(own);
    expect(rows.map(formatRow).join('\n') === LINES).toBe(true);
  });

  test('reads the same with empty fields bare, as in files of 2015 to 2017', async () => {
    const { rows } = await readAs(makeLeie({ planted: PLANTED, rows: 50_200, style: 'bare' }));
    expect(rows.map(formatRow).join('\n') === LINES).toBe(true);
  });

  test('is a full file by its content, whatever its name', async () => {
    expect((await readAs(FILE, '2608EXCL.csv')).id).toBe('leie');
    expect((await readAs(FILE, '2608REIN.csv')).id).toBe('leie');
  });
});

describe('a LEIE of as many rows as an old spreadsheet has', () => {
  test.each([65_533, 65_537])('is taken with %s rows', async (rows) => {
    expect((await readAs(makeLeie({ rows }))).id).toBe('leie');
  });

  test.each([65_534, 65_535, 65_536])('is cut off with %s rows', async (rows) => {
    expect(await faultOf(makeLeie({ rows }))).toEqual({ code: 'cut-by-spreadsheet', table: 'leie', rows });
  });
});

describe('files of OIG that are no full LEIE', () => {
  test.each([
    ['a supplement', makeLeieSupplement(), '2608EXCL.csv', { code: 'leie-supplement', rows: 312 }],
    [
      'a supplement under another name',
      makeLeieSupplement(),
      'UPDATED.csv',
      { code: 'leie-supplement', rows: 312 },
    ],
    ['reinstatements', makeLeieReinstatements(), '2608REIN.csv', { code: 'leie-reinstatements', rows: 41 }],
    [
      'reinstatements under another name',
      makeLeieReinstatements(),
      'UPDATED.csv',
      { code: 'leie-reinstatements', rows: 41 },
    ],
    [
      'a supplement of many months, by its name',
      makeLeie({ rows: 300 }),
      'sanc1604.csv',
      { code: 'leie-supplement', rows: 300 },
    ],
    [
      'reinstatements without their dates, by the name',
      makeLeie({ rows: 30 }),
      'rein1604.csv',
      { code: 'leie-reinstatements', rows: 30 },
    ],
    [
      'corrections, by their name',
      makeLeie({ rows: 30 }),
      '2608_Profile_Corrections.csv',
      { code: 'leie-corrections' },
    ],
    [
      'corrections in a layout of their own',
      'NAME,CHANGE\nHALDEN,ADDRESS\n',
      'ProfileCorrections.csv',
      { code: 'leie-corrections' },
    ],
    ['corrections as a PDF', '%PDF-1.7\n', '2608 profile corrections.pdf', { code: 'leie-corrections' }],
    [
      'half a full file',
      makeLeie({ rows: 40_000 }),
      'UPDATED.csv',
      { code: 'part-of-register', table: 'leie', rows: 40_000, least: 50_000 },
    ],
  ])('%s is told and refused', async (_, file, name, fault) => {
    expect(await faultOf(file, name)).toEqual(fault);
  });

  test('a full file of reinstated parties is none', async () => {
    const file = changed((text) => text.replaceAll(',"00000000","00000000",', ',"20260815","00000000",'));
    expect((await faultOf(file)).code).toBe('leie-reinstatements');
  });
});

describe('files that are damaged', () => {
  const text = new TextDecoder().decode(FILE);
  const at = text.indexOf('\r\n', 9_000_000);
  const end = text.indexOf('\r\n', at + 2);
  const row = text.slice(0, at).split('\r\n').length - 1;

  test.each([
    ['inside a quoted cell', text.lastIndexOf('"00000000"', end) + 4, row + 1],
    ['before its last cell', end - 3, row + 1],
    ['behind a comma', text.indexOf('",', at + 40) + 2, row + 1],
    ['behind a cell', text.indexOf('",', at + 40) + 1, row + 1],
  ])('cut %s, the file breaks off in that row', async (_, cut, broken) => {
    expect(await faultOf(text.slice(0, cut))).toEqual({ code: 'truncated', table: 'leie', row: broken });
  });

  test('a column is missing', async () => {
    const file = `${LEIE_HEADER.replace(',NPI', '')}\n`;
    expect(await faultOf(file)).toEqual({ code: 'missing-columns', table: 'leie', titles: ['NPI'] });
  });

  test('there are titles alone', async () => {
    expect(await faultOf(`${LEIE_HEADER}\r\n`)).toEqual({ code: 'no-rows', table: 'leie' });
  });

  test('dates of another form leave no row readable', async () => {
    const file = changed((whole) =>
      whole.replaceAll(/"(\d{4})(\d\d)(\d\d)","00000000"/g, '"$2/$3/$1","00000000"'),
    );
    expect(await faultOf(file)).toMatchObject({ code: 'unreadable-rows', table: 'leie', rows: 50_200 });
  });

  test('a row that is too short is left out and counted', async () => {
    const { rows, skipped } = await readAs(
      changed((whole) => whole.replace('\r\n"', '\r\n"CUT SHORT"\r\n"')),
    );
    expect(findByName(rows, 'CUT SHORT')).toEqual([]);
    expect(skipped).toBe(24 + 2 + 1);
  });
});

test('a line quotes and cuts like the file', () => {
  expect(leieLine({ LASTNAME: 'A"B', BUSNAME: 'X'.repeat(40) })).toBe(
    `"A""B","","","${'X'.repeat(30)}","","","","0000000000","","","","","","","","00000000","00000000",""`,
  );
});
