import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatQuestionnaireCsv, writeQuestionnaire } from '../../lib/documents/write-questionnaire.ts';
import { ASKED, madeLetter, SENT } from '../diligence/made-inquiry.ts';
import { CSV, FACTS, XLSX } from './filled-questionnaire.ts';

const HEADINGS = ['No.', 'Question', 'Your answer', 'Details', 'Evidence you can show', 'Reference'];
const { sheets } = await readXlsx(XLSX, { readStyles: true });
const [sheet, readMe] = sheets;
const lastRow = 4 + ASKED.length + new Set(ASKED.map(({ group }) => group)).size;

describe('the workbook', () => {
  it('names the vendor and the inquiry above the headings, which stay in view', () => {
    expect(sheet?.rows.slice(0, 4).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Questions to Acme Calls. Answer by 8 Dec 2026.'],
      ['Vendor', SENT.vendorKey],
      ['Inquiry', SENT.inquiryId],
      HEADINGS,
    ]);
    expect(sheet?.freezePane).toMatchObject({ rows: 4 });
  });

  it('has a row for each question, with its reference, under its group', () => {
    expect(sheet?.rows[4]?.[1]).toBe('Legal & contract');
    expect(sheet?.rows[5]).toEqual([
      ...[
        1,
        'Do you offer your business associate agreement, or accept ours, before any patient information moves?',
      ],
      ...[null, null, null, 'baa-offered v1'],
    ]);
    expect(sheet?.rows.length).toBe(lastRow);
    expect(sheet?.rows.flatMap((row) => (row[0] ? [row[5] ?? null] : [])).slice(4)).toEqual(
      ASKED.map(({ id, version }) => `${id} v${version}`),
    );
  });

  it('opens only the cells for answers, and lets columns and rows be made wider', () => {
    const open = [0, 1, 2, 3, 4, 5].filter(
      (column) => sheet?.cells?.get(`5,${column}`)?.style?.protection?.locked === false,
    );
    expect(open).toEqual([2, 3, 4]);
    expect(sheet?.protection).toMatchObject({ sheet: true, formatColumns: true, formatRows: true });
  });

  it('offers four answers, and lets other words pass', () => {
    expect(sheet?.dataValidations).toMatchObject([
      {
        type: 'list',
        values: ['Yes', 'Partly', 'No', 'Does not apply'],
        range: `C5:C${lastRow}`,
        errorStyle: 'warning',
      },
    ]);
  });

  it('keeps what is typed as it is typed', () => {
    expect(sheet?.cells?.get('5,3')?.style).toMatchObject({ numFmt: '@', alignment: { wrapText: true } });
  });

  it('says on a second sheet how to answer', () => {
    expect(readMe?.name).toBe('Read me');
    expect(readMe?.rows.flat().join(' ')).toContain('Leave patient information out');
  });

  it('has no macro and no link to anywhere', () => {
    const names = Object.keys(unzipSync(XLSX));
    expect(names.filter((name) => /vba|external|media|\.bin$/i.test(name))).toEqual([]);
  });
});

describe('the CSV', () => {
  it('is the workbook’s first sheet without groups', () => {
    const { data, errors } = Papa.parse<string[]>(CSV.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(CSV.startsWith('\ufeff')).toBe(true);
    expect(data[3]).toEqual(HEADINGS);
    expect(data.slice(4).map((row) => row[1])).toEqual(
      sheet?.rows.slice(4).flatMap((row) => (row[0] ? [row[1]] : [])),
    );
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const letter = madeLetter({ vendorName: '=HYPERLINK("https://acme.example")' });
    const facts = { letter, vendorKey: SENT.vendorKey, inquiryId: '-dangerous-looking.0' };
    const { data } = Papa.parse<string[]>(formatQuestionnaireCsv(facts).slice(1));
    expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect((await readXlsx(await writeQuestionnaire(facts))).sheets[0]?.rows[2]?.[1]).toBe(
      '-dangerous-looking.0',
    );
  });
});

it('puts citations where they are wanted', async () => {
  const letter = madeLetter({ withCitations: true });
  const { sheets: cited } = await readXlsx(await writeQuestionnaire({ ...FACTS, letter }));
  expect(cited[0]?.rows[5]?.[1]).toContain('\nBased on: 45 CFR 164.502(e)(2);');
});
