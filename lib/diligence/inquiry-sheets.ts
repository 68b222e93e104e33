import { isVendorKey } from '../identity/vendor-key.ts';
import { parseAnswerWord } from './inquiry-answer-word.ts';
import { type CellsRow, findColumns, type QuestionnaireColumns } from './inquiry-columns.ts';
import { parseBareReference, parseReference } from './inquiry-reference.ts';
import type { ReplyRow, ReplySheet } from './inquiry-reply.ts';

/** A sheet of a workbook, or a whole CSV file, as texts. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly CellsRow[];
}

/** Finds the sheets that hold questions, with their rows; what is on other sheets says nothing. */
export function findReplySheets(sheets: readonly SheetCells[]): ReplySheet[] {
  return sheets.flatMap(({ name, rows }) => {
    const columns = findColumns(rows);
    if (!columns) return [];
    const head = rows.filter(
      (row) => row !== columns.headings && !parseReference(cellAt(row, columns.reference)),
    );
    return [
      {
        name,
        vendorKey: findLabelled(head, 'vendor', isVendorKey),
        inquiryId: findLabelled(head, 'inquiry', (text) => /^\S{8,200}$/.test(text)),
        rows: rows.filter((row) => row !== columns.headings).flatMap((row) => findRow(name, row, columns)),
      },
    ];
  });
}

/** What stands beside a label, in its cell or in the next that is filled. */
function findLabelled(
  rows: readonly CellsRow[],
  label: string,
  isValue: (text: string) => boolean,
): string | undefined {
  const pattern = new RegExp(`^${label}\\s*:?(?:\\s+(\\S+))?$`, 'i');
  for (const { cells } of rows) {
    const filled = cells.filter((cell) => cell !== '');
    const [, inCell] = pattern.exec(filled[0] ?? '') ?? [];
    const isLabel = pattern.test(filled[0] ?? '');
    const value = inCell ?? (isLabel ? filled[1] : undefined);
    if (value !== undefined && isValue(value)) return value;
  }
  return undefined;
}

function findRow(sheet: string, row: CellsRow, columns: QuestionnaireColumns): ReplyRow[] {
  const reference = parseBareReference(cellAt(row, columns.reference));
  const answer = cellAt(row, columns.answer);
  if (!reference && !parseAnswerWord(answer).ok) return [];
  const extra = columns.extra.flatMap(({ column, heading }) => {
    const text = cellAt(row, column);
    if (text === '') return [];
    return [heading ? `${heading}: ${text}` : text];
  });
  const details = [cellAt(row, columns.details), ...extra].filter((text) => text !== '').join('\n');
  return [{ sheet, row: row.row, reference, answer, details, evidence: cellAt(row, columns.evidence) }];
}

function cellAt({ cells }: CellsRow, column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '');
}
