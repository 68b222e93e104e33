import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type PlannedAnswer, planReply, type ReplyPlan } from '../../lib/diligence/inquiry-plan.ts';
import { readQuestionnaire } from '../../lib/documents/read-questionnaire.ts';
import { formatQuestionnaireCsv, writeQuestionnaire } from '../../lib/documents/write-questionnaire.ts';
import { madeLetter, SENT } from '../diligence/made-inquiry.ts';

export const FACTS = { letter: madeLetter(), vendorKey: SENT.vendorKey, inquiryId: SENT.inquiryId };

/** Our questionnaire, empty. */
export const XLSX = await writeQuestionnaire(FACTS);
export const CSV = formatQuestionnaireCsv(FACTS);

/** What a vendor fills in, by the question's id: answer, details, evidence. */
export type Filling = Readonly<Record<string, readonly CellValue[]>>;

/** The rows of our questionnaire with a vendor's words in them. */
export async function filledRows(filling: Filling): Promise<CellValue[][]> {
  const { sheets } = await readXlsx(XLSX);
  return (sheets[0]?.rows ?? []).map((row) => {
    const filled = filling[String(row[5]).replace(/ v\d+$/, '')];
    return filled ? [...row.slice(0, 2), ...[0, 1, 2].map((at) => filled[at] ?? null), row[5] ?? null] : row;
  });
}

/** A workbook of the sheets given. */
export function workbookOf(...sheets: WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets });
}

/** Reads a file as a reply to the made inquiry; the fault of a file that is none. */
export async function planFile(file: Uint8Array): Promise<ReplyPlan | string> {
  const read = await readQuestionnaire(file);
  return read.ok ? planReply(read.sheets, SENT) : read.fault;
}

/** What a file comes to, in few words. */
export async function briefFile(file: Uint8Array): Promise<unknown> {
  const plan = await planFile(file);
  if (typeof plan === 'string') return plan;
  if (!plan.ok) return plan.fault;
  const left = plan.left.filter(({ reason }) => reason !== 'empty');
  return {
    answers: plan.answers.map(briefAnswer),
    left: left.map(({ row, reason }) => `${row.reference?.id} ${reason}`),
  };
}

function briefAnswer({ question, answer, details, evidence }: PlannedAnswer): string {
  return [question.id, answer, details, evidence].filter((text) => text !== '').join(' | ');
}
