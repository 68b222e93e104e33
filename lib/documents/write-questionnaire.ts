import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { QUESTIONNAIRE_WORDS } from '../words/inquiry-words.ts';
import {
  HEADINGS,
  headRows,
  type QuestionnaireFacts,
  type QuestionnaireRow,
  questionRows,
} from './questionnaire-rows.ts';

const WIDTHS = [9, 56, 16, 44, 36, 30];
const ANSWER_COLUMN = 2;
/** Characters of a line in the question's column, and points of its height; programs do not fit rows by themselves. */
const LINE_CHARACTERS = 50;
const LINE_POINTS = 15;
const LEAST_LINES = 3;
/** Columns for typing. */
const OPEN_COLUMNS = [ANSWER_COLUMN, 3, 4];

const LINE = { style: 'thin', color: { rgb: 'B8C0C8' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const WRAPPED = { wrapText: true, vertical: 'top' } as const;
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const LABEL: CellStyle = { font: { bold: true } };
const HEADING: CellStyle = {
  font: { bold: true },
  fill: solid('DDE5EC'),
  border: BORDER,
  alignment: WRAPPED,
};
const GROUP: CellStyle = { font: { bold: true }, fill: solid('F0F3F6') };
const FIXED: CellStyle = { border: BORDER, alignment: { ...WRAPPED, horizontal: 'left' } };
/** As text, so that 95 %, a date or a leading = stays as it was typed. */
const OPEN: CellStyle = {
  fill: solid('FFFBE8'),
  border: BORDER,
  alignment: WRAPPED,
  numFmt: '@',
  protection: { locked: false },
};

/** The questionnaire as XLSX: a sheet to fill in, on which only the cells for answers are open, and a sheet on how to. */
export async function writeQuestionnaire(facts: QuestionnaireFacts): Promise<Uint8Array> {
  const { letter } = facts;
  return writeXlsx({
    sheets: [questionSheet(facts), readMeSheet()],
    properties: {
      title: letter.subject,
      creator: letter.reviewerName,
      ...(letter.organisation ? { company: letter.organisation } : {}),
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

/** The questionnaire as CSV, for whoever has no program for XLSX: UTF-8 with a byte order mark, lines end in CRLF. */
export function formatQuestionnaireCsv(facts: QuestionnaireFacts): string {
  const rows = questionRows(facts.letter).flatMap((row) =>
    row.kind === 'question' ? [[String(row.number), row.question, '', '', '', row.reference]] : [],
  );
  return `\ufeff${Papa.unparse([...headRows(facts), HEADINGS, ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

function questionSheet(facts: QuestionnaireFacts): WriteSheet {
  const head = headRows(facts);
  const rows = questionRows(facts.letter);
  const lines = [
    ...head.map((values, row) => ({ values, styles: [row === 0 ? TITLE : LABEL] })),
    { values: HEADINGS, styles: HEADINGS.map(() => HEADING) },
    ...rows.map((row) => ({ values: valuesOf(row), styles: stylesOf(row) })),
  ];
  const top = head.length + 1;
  return {
    name: QUESTIONNAIRE_WORDS.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: lines.map(({ values }) => [...values]),
    cells: new Map(
      lines.flatMap(({ values, styles }, row) =>
        styles.map(
          (style, column) => [`${row},${column}`, { value: values[column] ?? null, style }] as const,
        ),
      ),
    ),
    rowDefs: new Map(
      rows.flatMap((row, index) => (row.kind === 'group' ? [] : [[top + index, heightOf(row)]])),
    ),
    dataValidations: [answerChoice(top + 1, lines.length)],
    freezePane: { rows: top },
    protection: { sheet: true, formatColumns: true, formatRows: true, formatCells: true },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${top}:$${top}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

function heightOf({ question }: { question: string }): { height: number } {
  const lines = question.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LINE_CHARACTERS), 0);
  return { height: Math.max(lines, LEAST_LINES) * LINE_POINTS + 4 };
}

function stylesOf({ kind }: QuestionnaireRow): CellStyle[] {
  return HEADINGS.map((_, column) => {
    if (kind === 'group') return GROUP;
    return OPEN_COLUMNS.includes(column) ? OPEN : FIXED;
  });
}

function valuesOf(row: QuestionnaireRow): (string | number | null)[] {
  if (row.kind === 'group') return [null, row.title];
  return [row.number, row.question, null, null, null, row.reference];
}

/** A list to choose from that lets other words pass after a warning; rows count from 1. */
function answerChoice(from: number, to: number): NonNullable<WriteSheet['dataValidations']>[number] {
  const column = String.fromCharCode('A'.charCodeAt(0) + ANSWER_COLUMN);
  return {
    type: 'list',
    values: [...QUESTIONNAIRE_WORDS.answers],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: QUESTIONNAIRE_WORDS.otherAnswer,
    errorMessage: QUESTIONNAIRE_WORDS.otherAnswerText,
    range: `${column}${from}:${column}${to}`,
  };
}

function readMeSheet(): WriteSheet {
  const lines = [QUESTIONNAIRE_WORDS.readMeTitle, ...QUESTIONNAIRE_WORDS.readMeLines];
  return {
    name: QUESTIONNAIRE_WORDS.readMe,
    columns: [{ width: 96 }],
    rows: lines.map((line) => [line]),
    cells: new Map(
      lines.map((value, row) => [`${row},0`, { value, style: row === 0 ? TITLE : { alignment: WRAPPED } }]),
    ),
    view: { showGridLines: false },
  };
}

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
