import { readFileSync } from 'node:fs';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { makePdf } from '../../documents/make-pdf.ts';

/** The agreement that the vendor sends: four pages with all fifteen terms. */
export function agreementPdf(): Uint8Array {
  const text = readFileSync('test/diligence/agreements/01-harrow-county-hospital.txt', 'utf8');
  return makePdf(text.split('\f').map((page) => page.split('\n')));
}

/** What a vendor writes into the cells beside a question: its answer, its details, and the evidence that it offers. */
export type Reply = readonly [answer: string, details: string, evidence: string];

/**
 * Fills a questionnaire in as the vendor does, and saves it anew, without our formats.
 *
 * @param replyTo what is written beside a question, by its id
 */
export async function fillIn(
  questionnaire: Uint8Array,
  replyTo: (question: string) => Reply,
): Promise<Uint8Array> {
  return changeRows(questionnaire, (row) => {
    const question = /^([a-z0-9-]+) v\d+$/.exec(String(row[5] ?? ''))?.[1];
    return question === undefined ? row : [...row.slice(0, 2), ...replyTo(question), ...row.slice(5)];
  });
}

/** The same questionnaire as another vendor returns it. */
export function asReturnedBy(vendorKey: string, questionnaire: Uint8Array): Promise<Uint8Array> {
  return changeRows(questionnaire, (row) => (row[0] === 'Vendor' ? ['Vendor', vendorKey] : row));
}

async function changeRows(
  workbook: Uint8Array,
  change: (row: readonly CellValue[]) => readonly CellValue[],
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(workbook);
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...change(row)]) })),
  });
}
