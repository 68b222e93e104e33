import type { QuestionnaireFault, ReadQuestionnaire } from '../diligence/inquiry-reply.ts';
import { findReplySheets, type SheetCells } from '../diligence/inquiry-sheets.ts';
import { openWorkbook } from '../exchange/open-workbook.ts';
import { decodeText } from './decode-text.ts';
import { LIMITS } from './limits.ts';
import { parseCsvCells, readTables } from './questionnaire-cells.ts';
import { isLockedOffice } from './sniff-file.ts';

/** Far above any questionnaire, even one with pictures in it. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_SHEETS = 20;

type Cells =
  | { readonly ok: true; readonly sheets: readonly SheetCells[] }
  | { readonly ok: false; readonly fault: QuestionnaireFault };

/**
 * Reads a questionnaire that a vendor filled in, XLSX or CSV by its bytes, whatever its name. Runs nothing in it. Columns,
 * rows and sheets are found by their references and headings, wherever they were moved.
 */
export async function readQuestionnaire(file: Uint8Array): Promise<ReadQuestionnaire> {
  const cells = await readCells(file);
  if (!cells.ok) return cells;
  const sheets = findReplySheets(cells.sheets);
  return sheets.length > 0 ? { ok: true, sheets } : { ok: false, fault: 'not-a-questionnaire' };
}

async function readCells(file: Uint8Array): Promise<Cells> {
  if (file.length === 0) return { ok: false, fault: 'empty' };
  if (file.length > MOST_BYTES) return { ok: false, fault: 'too-large' };
  if (file[0] === 0x50 && file[1] === 0x4b) return readWorkbook(file);
  if (isLockedOffice(file)) return { ok: false, fault: 'encrypted' };
  if (file[0] === 0xd0 && file[1] === 0xcf) return { ok: false, fault: 'other-spreadsheet' };
  const text = decodeText(file);
  if (text === undefined || !/\sv\.? ?\d/i.test(text)) return { ok: false, fault: 'not-a-questionnaire' };
  return { ok: true, sheets: [parseCsvCells(text)] };
}

async function readWorkbook(file: Uint8Array): Promise<Cells> {
  const opened = openWorkbook(file, LIMITS.unpacked);
  if (!opened.ok) {
    return { ok: false, fault: opened.fault === 'no-workbook' ? 'not-a-questionnaire' : opened.fault };
  }
  if (opened.workbook.isTable.length > MOST_SHEETS) return { ok: false, fault: 'too-large' };
  try {
    const sheets = await readTables(opened.workbook);
    return sheets.length > 0 ? { ok: true, sheets } : { ok: false, fault: 'broken' };
  } catch {
    // The archive was unpacked already, so what the sheets make the reader throw says only that they are broken.
    return { ok: false, fault: 'broken' };
  }
}
