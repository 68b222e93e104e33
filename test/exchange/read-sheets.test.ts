import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { readSheets } from '../../lib/exchange/read-sheets.ts';
import { type ReadSheets, SHEET_CAPS } from '../../lib/exchange/sheet-table.ts';
import { makeWorkbook } from './raw-workbook.ts';
import { planRows } from './sheet-input.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each letter as one byte, as Windows-1252 and Latin-1 have those of western Europe; 0x80 is the euro in the first. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll('€', '\x80').replaceAll('’', '\x92'), (letter) => letter.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [at, letter] of [...`\ufeff${text}`].entries())
    view.setUint16(at * 2, letter.charCodeAt(0), isLittle);
  return bytes;
}

function cellsOf(read: ReadSheets): (readonly string[])[] | string {
  if (!read.ok) return read.fault.code;
  return read.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

/** One list as programs of several countries write it. */
const DIALECTS: readonly [string, Uint8Array][] = [
  [
    'Excel in America, CSV',
    windows1252(
      'Name,Website,Phone,Review date\r\n"Café Calls, Inc.",acme.example,(918) 555-0142,3/14/2027\r\n',
    ),
  ],
  [
    'Excel, CSV UTF-8',
    utf8(
      '\ufeffName,Website,Phone,Review date\r\n"Café Calls, Inc.",acme.example,(918) 555-0142,3/14/2027\r\n',
    ),
  ],
  [
    'Excel in Germany, CSV',
    windows1252(
      'Name;Website;Phone;Review date\r\nCafé Calls, Inc.;acme.example;(918) 555-0142;14.03.2027\r\n',
    ),
  ],
  [
    'Excel in France, CSV UTF-8',
    utf8(
      '\ufeffName;Website;Phone;Review date\r\nCafé Calls, Inc.;acme.example;(918) 555-0142;14/03/2027\r\n',
    ),
  ],
  [
    'Excel in Sweden, CSV',
    windows1252(
      'Name;Website;Phone;Review date\r\nCafé Calls, Inc.;acme.example;(918) 555-0142;2027-03-14\r\n',
    ),
  ],
  [
    'Excel, Unicode text',
    utf16(
      'Name\tWebsite\tPhone\tReview date\r\n"Café Calls, Inc."\tacme.example\t(918) 555-0142\t3/14/2027\r\n',
      true,
    ),
  ],
  [
    'UTF-16, the other way round',
    utf16(
      'Name\tWebsite\tPhone\tReview date\nCafé Calls, Inc.\tacme.example\t(918) 555-0142\t2027-03-14\n',
      false,
    ),
  ],
  [
    'a line that says by which mark',
    utf8(
      'sep=;\r\nName;Website;Phone;Review date\r\nCafé Calls, Inc.;acme.example;(918) 555-0142;14.03.2027\r\n',
    ),
  ],
  [
    'a line that says so in quotation marks',
    utf8(
      '"sep=|"\r\nName|Website|Phone|Review date\r\nCafé Calls, Inc.|acme.example|(918) 555-0142|14.03.2027',
    ),
  ],
  [
    'LibreOffice',
    utf8('Name,Website,Phone,Review date\n"Café Calls, Inc.",acme.example,(918) 555-0142,2027-03-14\n'),
  ],
  [
    'Google Sheets',
    utf8('Name,Website,Phone,Review date\r\n"Café Calls, Inc.",acme.example,(918) 555-0142,3/14/2027'),
  ],
  [
    'an old Mac',
    windows1252('Name,Website,Phone,Review date\r"Café Calls, Inc.",acme.example,(918) 555-0142,3/14/2027\r'),
  ],
  [
    'everything in quotation marks',
    utf8(
      '"Name","Website","Phone","Review date"\n"Café Calls, Inc.","acme.example","(918) 555-0142","3/14/2027"\n',
    ),
  ],
];

test.each(DIALECTS)('%s says the same', (_, bytes) => {
  const read = readSheets(bytes);
  const rows = read.ok ? (read.sheets[0]?.rows ?? []) : [];
  const plan = planRows(rows);
  expect(plan.rows).toMatchObject([{ fate: 'new', key: 'acme.example', name: 'Café Calls, Inc.' }]);
  expect(plan.rows[0]?.says.slice(1)).toMatchObject([
    { topic: 'name' },
    { topic: 'phone', text: '+19185550142' },
    { topic: 'review-on', value: '2027-03-14' },
  ]);
});

describe('a text', () => {
  it.each<[string, string, string[][] | string]>([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t\n', 'empty'],
    [
      'line breaks in a cell',
      'a,"b\r\nc"\r\nd,e',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    ['doubled marks', 'a,"say ""hi"""\n', [['a', 'say "hi"']]],
    [
      'a mark within words',
      'a,5" pipe\nb,c',
      [
        ['a', '5" pipe'],
        ['b', 'c'],
      ],
    ],
    [
      'guards against formulas',
      "'=1+1,'+15125550123\n''=x,'t Hooft",
      [
        ['=1+1', '+15125550123'],
        ["'=x", "'t Hooft"],
      ],
    ],
    [
      'empty cells behind the last one',
      'a,b,,,\n,,,\nc,,d',
      [
        ['a', 'b'],
        ['c', '', 'd'],
      ],
    ],
    [
      'semicolons with decimal commas',
      'a;1,5\nb;2,5\n',
      [
        ['a', '1,5'],
        ['b', '2,5'],
      ],
    ],
    [
      'commas in the words of one column',
      'x.example\n# a, b, c\ny.example # why, and how\n',
      [['x.example'], ['y.example']],
    ],
    [
      'a mark that stands in a heading',
      '#,Name\n1,Acme\n',
      [
        ['#', 'Name'],
        ['1', 'Acme'],
      ],
    ],
    ['a quotation mark never closed', 'a,b\n"c,d\ne,f\n', 'open-quote'],
    ['unseen characters', 'a\u200b\u00ad,b\n', [['a', 'b']]],
  ])('with %s', (_, text, cells) => {
    expect(cellsOf(readSheets(utf8(text)))).toEqual(cells);
  });

  it('counts rows as spreadsheet programs do', () => {
    const read = readSheets(utf8('sep=,\r\na,b\r\n\r\n"c\r\nd",e\r\nf,g\r\n'));
    expect(read.ok && read.sheets[0]?.rows.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'binary'],
    ['zeros', new Uint8Array(64), 'binary'],
    [
      'an old Excel file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'other-spreadsheet',
    ],
    ['half a sheet', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'broken'],
  ])('is none: %s', (_, bytes, fault) => {
    expect(cellsOf(readSheets(bytes))).toBe(fault);
  });

  it.each<[string, () => string, string]>([
    ['a column too many', () => 'a,'.repeat(SHEET_CAPS.columns).concat('b\n'), 'too-many-columns'],
    ['a row too many', () => 'a\n'.repeat(SHEET_CAPS.rows + 1), 'too-many-rows'],
    ['a character too many', () => `a,${'x'.repeat(SHEET_CAPS.cell + 1)}\n`, 'cell-too-long'],
    ['cells without end', () => `${'a,'.repeat(999)}b\n`.repeat(4_001), 'too-many-cells'],
    ['a byte too many', () => 'x'.repeat(SHEET_CAPS.bytes + 1), 'too-large'],
  ])('has its caps: %s', (_, text, fault) => {
    expect(cellsOf(readSheets(utf8(text())))).toBe(fault);
  });

  it('up to its caps is read', () => {
    expect(
      cellsOf(readSheets(utf8(`${'a,'.repeat(SHEET_CAPS.columns - 1)}${'x'.repeat(SHEET_CAPS.cell)}\n`))),
    ).toHaveLength(1);
    expect(cellsOf(readSheets(utf8('a\n'.repeat(SHEET_CAPS.rows))))).toHaveLength(SHEET_CAPS.rows);
  });

  it('written by a program is read as it was', () => {
    const cell = fc.string().map((text) => `x${text.replaceAll(/[\p{C}\s]/gu, ' ')}x`.normalize('NFC'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
          expect(cellsOf(readSheets(utf8(text)))).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a workbook', () => {
  const DAY = new Date(Date.UTC(2027, 2, 14));

  it('is read sheet by sheet, as it shows', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A & B',
          rows: [
            ['Name', 'On', 'Phone'],
            [' Acme\r\nCalls ', DAY, 15_125_550_123],
            [null, null, null],
            [true, 0.1 + 0.2, "'=1+1"],
          ],
        },
        { name: 'Empty', rows: [] },
      ],
    });
    const read = readSheets(bytes);
    expect(read).toEqual({
      ok: true,
      sheets: [
        {
          name: 'A & B',
          rows: [
            { row: 1, cells: ['Name', 'On', 'Phone'] },
            { row: 2, cells: ['Acme\nCalls', '2027-03-14', '15125550123'] },
            { row: 4, cells: ['TRUE', '0.3', '=1+1'] },
          ],
        },
        { name: 'Empty', rows: [] },
      ],
    });
  });

  it('whose texts stand in the cells is read as well', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [['a <b> & "c"', 'ü – ’']] }],
      stringMode: 'inline',
    });
    expect(cellsOf(readSheets(bytes))).toEqual([['a <b> & "c"', 'ü – ’']]);
  });

  it.each<[string, string, (readonly string[])[] | string]>([
    ['runs of a rich text', '<row r="1"><c r="A1" t="s"><v>1</v></c></row>', [['Acme Calls']]],
    ['a name with how it is read aloud', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>', [['東京']]],
    [
      'a shared string that there is not',
      '<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c></row>',
      [['', '1']],
    ],
    ['cells without references', '<row><c><v>1</v></c><c/><c><v>3</v></c></row>', [['1', '', '3']]],
    [
      'a result of a formula',
      '<row r="1"><c r="A1" t="str"><f>1+1</f><v>x_x000D_y</v></c></row>',
      [['x\ny']],
    ],
    ['an error', '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><v>1</v></c></row>', [['', '1']]],
    [
      'a date and a time',
      '<row r="1"><c r="A1" s="1"><v>46460.5</v></c><c r="B1" s="2"><v>46460</v></c><c r="C1" s="3"><v>5</v></c></row>',
      [['2027-03-14 12:00', '2027-03-14', '5']],
    ],
    ['a format in colour, with words', '<row r="1"><c r="A1" s="4"><v>5</v></c></row>', [['5']]],
    ['a prefix on every tag', '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', [['1']]],
    [
      'a used area without end',
      `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"></c></row>`,
      [['1']],
    ],
    ['a cell far to the right', '<row r="1"><c r="ALM1"><v>1</v></c></row>', 'too-many-columns'],
    ['a cell that is nowhere', '<row r="1"><c r="$A$1"><v>1</v></c></row>', 'broken'],
    [
      'rows in no order',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      'broken',
    ],
    ['a row beyond the last', '<row r="1048577"><c r="A1"><v>1</v></c></row>', 'broken'],
    ['a cell that never ends', '<row r="1"><c r="A1"><v>1</v></row>', 'broken'],
    ['a cell outside rows', '<c r="A1"><v>1</v></c>', 'broken'],
  ])('with %s', (_, rows, cells) => {
    expect(cellsOf(readSheets(makeWorkbook(rows)))).toEqual(cells);
  });

  it('of many megabytes is read in pieces', () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>Vendor – ${n}</t></is></c></row>`,
    );
    const read = cellsOf(readSheets(makeWorkbook(rows.join(''))));
    expect([read.length, read[0], read.at(-1)]).toEqual([40_000, ['Vendor – 0'], ['Vendor – 39999']]);
  });

  it.each<[string, Uint8Array, string]>([
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('a') }), 'other-spreadsheet'],
    ['an OpenDocument sheet', zipSync({ 'content.xml': strToU8('<x/>') }), 'other-spreadsheet'],
    ['a workbook without sheets', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'broken'],
  ])('is none that can be read: %s', (_, bytes, fault) => {
    expect(cellsOf(readSheets(bytes))).toBe(fault);
  });
});
