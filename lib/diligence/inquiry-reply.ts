import type { QuestionReference } from './inquiry-reference.ts';

/** A row of a returned questionnaire that holds a reference or an answer. */
export interface ReplyRow {
  readonly sheet: string;
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Undefined where an answer stands beside no reference. */
  readonly reference: QuestionReference | undefined;
  readonly answer: string;
  readonly details: string;
  readonly evidence: string;
}

/** A sheet of a returned questionnaire, with the vendor and the inquiry that its head names. */
export interface ReplySheet {
  readonly name: string;
  readonly vendorKey: string | undefined;
  readonly inquiryId: string | undefined;
  readonly rows: readonly ReplyRow[];
}

/** Why a file as a whole is not read. */
export type QuestionnaireFault =
  | 'empty'
  | 'not-a-questionnaire'
  | 'other-spreadsheet'
  | 'encrypted'
  | 'broken'
  | 'too-large'
  | 'zip-bomb';

/** A returned questionnaire as it was read, before anything is decided about it. */
export type ReadQuestionnaire =
  | { readonly ok: true; readonly sheets: readonly ReplySheet[] }
  | { readonly ok: false; readonly fault: QuestionnaireFault };
