import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatSheetCsv } from '../../lib/documents/format-sheet-csv.ts';
import { makeDetailSheets } from '../../lib/documents/make-detail-sheets.ts';
import { makeVendorSheet } from '../../lib/documents/make-vendor-sheet.ts';
import { writeWorkbook } from '../../lib/documents/write-workbook.ts';
import { unguardCell } from '../../lib/exchange/formula-guard.ts';
import { SHEET_COLUMNS, SHEET_HEADINGS } from '../../lib/exchange/sheet-columns.ts';
import { parseRowMark } from '../../lib/exchange/sheet-row-mark.ts';
import { FORMULA, madeFacts, SCRIPT } from './made-list.ts';

const FACTS = madeFacts();
const VENDORS = makeVendorSheet(FACTS);
const HEADINGS = SHEET_COLUMNS.map((column) => SHEET_HEADINGS[column]);

/** A row of the sheet of vendors by its headings. */
function rowOf(key: string): Record<string, string> {
  const cells = VENDORS.rows.find(([first]) => first === key) ?? [];
  return Object.fromEntries(HEADINGS.map((heading, at) => [heading, cells[at] ?? '']));
}

describe('the sheet of vendors', () => {
  it('has one row for each vendor, however many sites it has, and none for a key that is only named', () => {
    expect(VENDORS.rows.map(([key]) => key)).toEqual([
      'acme.example',
      'bell.example',
      'id:6f9c1d58-3c44-4e0b-9a57-2f6f6e2c8a10',
      'social.example/cedar',
    ]);
  });

  it('says what the list says', () => {
    expect(rowOf('acme.example')).toMatchObject({
      Name: 'Acme Calls',
      Websites: 'acme-west.example; acme.example',
      Phone: '+19185550142',
      Standing: 'Verified',
      Reason: '+ good',
      Stage: 'In use',
      'Review on': '2027-01-15',
      Readiness: 'Not ready for first call',
      Agreement: 'Signed, until 18 May 2027',
      'Last note': 'Between us.',
      'New note': '',
    });
    expect(rowOf('social.example/cedar')).toMatchObject({ Name: '', Standing: 'Disputed', Stage: '' });
    expect(rowOf('id:6f9c1d58-3c44-4e0b-9a57-2f6f6e2c8a10')).toMatchObject({
      Websites: '',
      Standing: '',
      Stage: 'Researching',
    });
  });

  it('says under review where a second person has to approve', () => {
    const sheet = makeVendorSheet(madeFacts({ rule: { twoPersons: true } }));
    expect(sheet.rows[0]?.[HEADINGS.indexOf('Standing')]).toBe('Under review');
  });

  it('marks each row for the way back', () => {
    for (const cells of VENDORS.rows) expect(parseRowMark(cells.at(-1) ?? '')).toBeDefined();
  });
});

const details = (facts = FACTS) => makeDetailSheets(facts);
const rowsOf = (name: string, facts = FACTS) =>
  details(facts)
    .find((sheet) => sheet.name === name)
    ?.rows.map((cells) => cells.slice(2));

describe('the sheets behind it', () => {
  it('are those of what goes along', () => {
    expect(details().map(({ name }) => name)).toEqual(['Answers', 'Notes', 'Evidence', 'Entries']);
    const least = madeFacts({
      along: { notes: false, evidence: false, history: false, privateNotes: false },
    });
    expect(details(least).map(({ name }) => name)).toEqual(['Answers']);
  });

  it('give answers with how they are known', () => {
    expect(rowsOf('Answers')?.[0]?.slice(1)).toEqual([
      'Yes',
      'In writing',
      '2027-01-09',
      'By mail.',
      'Ana Ortiz',
      '2026-03-02',
      '',
    ]);
  });

  it('give withdrawn notes only with the history', () => {
    const withHistory = rowsOf('Notes')?.map((cells) => cells.slice(2));
    expect(withHistory?.toSorted()).toEqual([
      ['Between us.', 'Private'],
      ['Called sales twice.\nNo reply.', 'Withdrawn'],
    ]);
    const along = { ...FACTS.along, history: false };
    expect(rowsOf('Notes', madeFacts({ along }))?.map((cells) => cells[2])).toEqual(['Between us.']);
  });

  it('give the words and the address of a quote, and what a visit was', () => {
    expect(rowsOf('Evidence')?.[0]?.slice(0, 5)).toEqual([
      '2026-03-02',
      'Ana Ortiz',
      'Quote from the page',
      'We are HIPAA ready',
      'https://acme.example/',
    ]);
  });

  it('give days where the reviewer is', () => {
    expect(rowsOf('Evidence', madeFacts({ timeZone: 'Pacific/Kiritimati' }))?.[0]?.[0]).toBe('2026-03-02');
    expect(rowsOf('Evidence', madeFacts({ timeZone: 'Pacific/Pago_Pago' }))?.[0]?.[0]).toBe('2026-03-01');
  });
});

const XLSX = await writeWorkbook([VENDORS, ...details()], { title: 'List', creator: 'Ana Ortiz' });
const { sheets, properties } = await readXlsx(XLSX, { readStyles: true });
const [sheet] = sheets;
const column = (heading: string): number => HEADINGS.indexOf(heading);

describe('the workbook', () => {
  it('holds every text, as it is once the guard is off', () => {
    const texts = sheet?.rows.slice(1).map((cells) =>
      HEADINGS.map((_, at) => {
        const cell = cells[at] ?? '';
        return cell instanceof Date ? cell.toISOString().slice(0, 10) : unguardCell(String(cell));
      }),
    );
    expect(texts).toEqual(VENDORS.rows);
  });

  it('runs nothing: formulas and phones are guarded texts', () => {
    const [, acme, bell] = sheet?.rows ?? [];
    expect(bell?.[column('Name')]).toBe(`'${FORMULA}`);
    expect(acme?.[column('Phone')]).toBe("'+19185550142");
    expect(acme?.[column('Reason')]).toBe("'+ good");
    const xml = Object.entries(unzipSync(XLSX)).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, bytes] of xml) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[\s>]/);
  });

  it('has dates as dates', () => {
    expect(sheet?.rows[1]?.[column('Review on')]).toEqual(new Date('2027-01-15T00:00:00.000Z'));
    const style = sheet?.cells?.get(`1,${column('Review on')}`)?.style;
    expect(style?.numFmt).toBe('yyyy-mm-dd');
  });

  it('keeps its headings in view, with filters', () => {
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.autoFilter?.range).toBe('A1:N5');
  });

  it('hides the columns for the way back', () => {
    const hidden = sheet?.columns?.flatMap(({ hidden: isHidden }, at) => (isHidden ? [HEADINGS[at]] : []));
    expect(hidden).toEqual(['Vendor key', 'First Call row']);
  });

  it('offers standings and stages, and lets what First Call worked out pass', () => {
    expect(sheet?.dataValidations).toMatchObject([
      { values: ['Suspicious', 'Under review', 'Verified'], errorStyle: 'warning', range: 'F2:F1005' },
      { values: ['Researching', 'Shortlisted', 'In use', 'Not chosen', 'Ended'], range: 'H2:H1005' },
    ]);
  });

  it('says who made it', () => {
    expect(properties).toMatchObject({ title: 'List', creator: 'Ana Ortiz' });
  });
});

describe('the CSV', () => {
  const csv = formatSheetCsv(VENDORS);

  it('holds every text, as it is once the guard is off', () => {
    const { data } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(data[0]).toEqual(HEADINGS);
    expect(data.slice(1).map((cells) => cells.map(unguardCell))).toEqual(VENDORS.rows);
  });

  it('is what spreadsheet programs take for UTF-8, and runs nothing', () => {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.test"",""Acme"")"`);
    expect(csv).toContain(SCRIPT.replaceAll('"', '""'));
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@\-\t]/m);
  });
});
