import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { briefFile, CSV, filledRows, workbookOf, XLSX } from './filled-questionnaire.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** The CSV questionnaire with one answer, which holds what the mark between cells could tear apart. */
const DETAILS = 'Since May, by consent; “STOP” ends it\nSee policy 7';
const csv = CSV.replace(/,,,,?texting v1/, `,Yes,"${DETAILS}",Policy,texting v1`);
const ANSWERED = { answers: [`texting | yes | ${DETAILS} | Policy`], left: [] };

/** Our workbook with its parts changed. */
function changed(change: (name: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(XLSX)).map(
    ([name, bytes]) => [name, strToU8(change(name, new TextDecoder().decode(bytes)))] as const,
  );
  return zipSync(Object.fromEntries(parts));
}

/** The first sheet with other cells. */
const withCells = (cells: string) =>
  changed((name, xml) =>
    name.endsWith('sheet1.xml') ? xml.replace('</sheetData>', `${cells}</sheetData>`) : xml,
  );

describe('a file that is none of ours', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['words', utf8('Dear Ana, we do.'), 'not-a-questionnaire'],
    ['words with a version', utf8('Our policy v1 says so'), 'not-a-questionnaire'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-questionnaire'],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'not-a-questionnaire'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'not-a-questionnaire'],
    [
      'an OpenDocument spreadsheet',
      zipSync({ 'content.xml': strToU8('<office:spreadsheet/>') }),
      'other-spreadsheet',
    ],
    [
      'an old Excel file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'other-spreadsheet',
    ],
    [
      'a file with a password',
      new Uint8Array([
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    ['half a workbook', XLSX.subarray(0, XLSX.length / 2), 'broken'],
    [
      'a workbook without sheets',
      changed((name, xml) => (name.endsWith('workbook.xml') ? '<workbook/>' : xml)),
      'broken',
    ],
    [
      'a workbook that lost its sheet’s file',
      zipSync(
        Object.fromEntries(Object.entries(unzipSync(XLSX)).filter(([name]) => !name.endsWith('sheet1.xml'))),
      ),
      'broken',
    ],
    ['a file too large', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20), 'too-large'],
    [
      'two sheets that unpack to 30 MB each',
      changed((name, xml) => (/sheet[12]\.xml$/.test(name) ? `${xml}${' '.repeat(30e6)}` : xml)),
      'zip-bomb',
    ],
  ])('%s', async (_, file, fault) => {
    expect(await briefFile(file)).toBe(fault);
  });

  it('an empty workbook of any other kind', async () => {
    expect(await briefFile(await workbookOf({ name: 'Prices', rows: [['Minutes', 'Price']] }))).toBe(
      'not-a-questionnaire',
    );
  });

  it('a workbook with more sheets than a reply has', async () => {
    const sheets = Array.from({ length: 21 }, (_, at) => ({ name: `Sheet${at}`, rows: [['x']] }));
    expect(await briefFile(await workbookOf(...sheets))).toBe('too-large');
  });
});

describe('a file that is far larger inside than it looks', () => {
  it.each([
    ['a column beyond any', withCells('<row r="90"><c r="BDWGO90"><v>1</v></c></row>')],
    ['two cells in far corners', withCells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    [
      'one row without end, and an answer behind it',
      withCells(
        `${'<row r="90"><c r="XFD90"><v>1</v></c></row>'.repeat(100_000)}<row r="91"><c r="C91" t="str"><v>Yes</v></c><c r="F91" t="str"><v>texting v1</v></c></row>`,
      ),
    ],
    ['columns without end', utf8(`${csv}${','.repeat(1e6)}\n`)],
    [
      'a million widths',
      changed((name, xml) =>
        name.endsWith('sheet1.xml')
          ? xml.replace('</cols>', `${'<col min="1" max="16384"/>'.repeat(50_000)}</cols>`)
          : xml,
      ),
    ],
  ])('%s is read in good time', async (_, file) => {
    const start = performance.now();
    expect(await briefFile(file)).toEqual(file.length > 1e6 ? ANSWERED : 'no-answers');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('CSV', () => {
  it.each<[string, Uint8Array]>([
    ['as we write it', utf8(csv)],
    ['without a byte order mark', utf8(csv.slice(1))],
    ['in UTF-16', utf16(csv.slice(1))],
    ['with semicolons', utf8(toDelimiter(csv, ';'))],
    ['with tabs, in UTF-16', utf16(toDelimiter(csv.slice(1), '\t'))],
    ['with line ends of Unix', utf8(csv.replaceAll('\r\n', '\n'))],
    ['with line ends of an old Mac', utf8(csv.replaceAll('\r\n', '\n').replaceAll('\n', '\r'))],
    ['with a line that names the mark', utf8(`sep=;\r\n${toDelimiter(csv.slice(1), ';')}`)],
  ])('%s', async (_, file) => {
    expect(await briefFile(file)).toEqual(ANSWERED);
  });

  it('in Windows-1252, as old programs save it', async () => {
    const line = '1,Do you?,Yes,Ben\xfctzt seit Mai \x96 immer,,texting v1';
    expect(await briefFile(latin1(`Vendor,acmecalls.example\r\n${line}`))).toEqual({
      answers: ['texting | yes | Benützt seit Mai – immer'],
      left: [],
    });
  });

  it('whose quotation mark is never closed', async () => {
    const lines = ['1,Do you?,Yes,"Since May,,texting v1', '2,Could we?,No,,,exit-plan v1'];
    expect(await briefFile(utf8(`Vendor,acmecalls.example\n${lines.join('\n')}`))).toEqual({
      answers: ['texting | yes | "Since May', 'exit-plan | no'],
      left: [],
    });
  });
});

/** Cells have no tabs or semicolons of their own but in quoted ones. */
function toDelimiter(text: string, delimiter: string): string {
  return text
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replaceAll(',', delimiter) : part))
    .join('"');
}

describe('a workbook', () => {
  it('gives back every kind of cell as it is shown', async () => {
    const rows = await filledRows({
      'baa-offered': ['YES.', 'With the contract', 'Template'],
      'risk-analysis-current': ['Partly – see below', new Date('2026-03-14T00:00:00Z')],
      'storage-encryption': [true, 0.1 + 0.2],
      'remote-agents': [false, true],
      texting: ['n.a.', 'We do not\ttext\u200b'],
      'exit-plan': [1, new Date('2026-03-14T10:30:00Z')],
      offshore: ['#NAME?'],
    });
    expect(await briefFile(await workbookOf({ name: 'Q', rows }))).toEqual({
      answers: [
        'baa-offered | yes | With the contract | Template',
        'risk-analysis-current | partial | Partly – see below\n2026-03-14',
        'storage-encryption | yes | 0.3',
        'texting | does-not-apply | We do not text',
        'remote-agents | no | TRUE',
      ],
      left: ['offshore not-understood', 'exit-plan not-understood'],
    });
  });

  it('gives of a formula what it showed, and nothing where it showed nothing', async () => {
    const file = withCells(
      [
        '<row r="91"><c r="C91" t="str"><f>IF(1=1,"Yes","No")</f><v>Yes</v></c><c r="F91" t="inlineStr"><is><t>texting v1</t></is></c></row>',
        '<row r="92"><c r="C92"><f>"Yes"</f></c><c r="D92"><f>5*4</f><v>20</v></c><c r="F92" t="inlineStr"><is><t>exit-plan v1</t></is></c></row>',
      ].join(''),
    );
    expect(await briefFile(file)).toEqual({ answers: ['texting | yes'], left: ['exit-plan no-answer'] });
  });

  it('is read whatever its sheets are called, merged or hidden, beside others', async () => {
    const rows = await filledRows({ texting: ['Yes'] });
    const file = await workbookOf(
      { name: 'Cover', rows: [['Acme Calls, for Riverbend Clinics']] },
      {
        name: 'Antworten & mehr',
        rows,
        hidden: true,
        merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 5 }],
      },
    );
    expect(await briefFile(file)).toEqual({ answers: ['texting | yes'], left: [] });
  });

  it('is read past a sheet that is only a chart', async () => {
    const file = changed((name, xml) => {
      if (name.endsWith('workbook.xml'))
        return xml.replace('<sheets>', '<sheets><sheet name="Chart" sheetId="9" r:id="rId99"/>');
      if (!name.endsWith('workbook.xml.rels')) return xml;
      return xml.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      );
    });
    expect(await briefFile(file)).toBe('no-answers');
  });

  it('is recognised as another vendor’s', async () => {
    const rows: CellValue[][] = (await filledRows({ texting: ['Yes'] })).map((row) =>
      row[0] === 'Vendor' ? ['Vendor', 'bellcalls.example'] : row,
    );
    expect(await briefFile(await workbookOf({ name: 'Questions', rows }))).toBe('other-vendor');
  });

  it('is read after LibreOffice saved it anew, a column put in, a heading changed, the sheet renamed', async () => {
    const file = readFileSync(join(import.meta.dirname, 'samples/questionnaire-resaved.xlsx'));
    expect(await briefFile(new Uint8Array(file))).toEqual({
      answers: [
        'baa-offered | yes | We send ours with the contract.\nOwner: Legal | BAA template',
        'subcontractors-covered | partial | Phone platform and recording; texting is being added.',
        'risk-analysis-current | yes | 2026-03-14 | Risk analysis summary',
        'access-control | yes | 20',
        'breach-notice-deadline | yes | 5',
        'texting | does-not-apply | We do not text patients.',
        'remote-agents | no',
      ],
      left: [
        'own-obligations no-answer',
        'transmission-encryption reservation',
        'storage-encryption not-understood',
        'exit-plan not-understood',
      ],
    });
  });
});
