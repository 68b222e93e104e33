import { parseQuestionList } from '../diligence/parse-question-list.ts';
import type { QuestionList } from '../diligence/question-list.ts';
import {
  type BackupHeader,
  type BackupRow,
  parseBackupHeader,
  parseBackupLine,
} from '../exchange/backup-line.ts';
import { readLines } from './read-lines.ts';

/** The rows of a backup as they were read; entries are not checked yet. */
export interface BackupRows {
  readonly header: BackupHeader;
  entries: readonly unknown[];
  readonly people: BackupRow<'person'>[];
  readonly writers: BackupRow<'writer'>[];
  readonly imports: BackupRow<'imported'>[];
  questions: QuestionList | undefined;
  readonly lists: BackupRow<'list'>[];
  readonly advice: BackupRow<'advice'>[];
  settings: BackupRow<'settings'> | undefined;
  refused: number;
}

/** Reads the lines of a backup, as they arrive. A line that cannot be read is counted, and the rest goes on. */
export async function readBackupRows(
  contents: Blob,
  packing: 'gzip' | 'none',
): Promise<BackupRows | 'not-a-backup' | 'newer-version' | 'broken'> {
  let rows: BackupRows | undefined;
  const histories: (readonly unknown[])[] = [];
  for await (const line of readLines(contents, packing)) {
    if (rows) takeLine(rows, histories, line);
    else {
      const parsed = parseBackupHeader(line);
      if (!parsed.ok) return parsed.fault;
      rows = emptyRows(parsed.header);
    }
  }
  return rows ? { ...rows, entries: histories.flat() } : 'broken';
}

function emptyRows(header: BackupHeader): BackupRows {
  return {
    header,
    entries: [],
    people: [],
    writers: [],
    imports: [],
    questions: undefined,
    lists: [],
    advice: [],
    settings: undefined,
    refused: 0,
  };
}

function takeLine(rows: BackupRows, histories: (readonly unknown[])[], line: string): void {
  const parsed = parseBackupLine(line);
  switch (parsed?.kind) {
    case 'person':
      rows.people.push(parsed.row);
      break;
    case 'writer':
      rows.writers.push(parsed.row);
      break;
    case 'imported':
      rows.imports.push(parsed.row);
      break;
    case 'list':
      rows.lists.push(parsed.row);
      break;
    case 'advice':
      rows.advice.push(parsed.row);
      break;
    case 'history':
      histories.push(parsed.row.entries);
      break;
    case 'questions':
      takeQuestions(rows, parsed.row);
      break;
    case 'settings':
      rows.settings = parsed.row;
      break;
    case undefined:
      rows.refused++;
  }
}

function takeQuestions(rows: BackupRows, row: object): void {
  const parsed = parseQuestionList(JSON.stringify(row));
  if (!parsed.ok) rows.refused++;
  else {
    rows.questions = parsed.list;
    rows.refused += parsed.leftOut.length;
  }
}
