import { planReply, type ReplyPlan } from '../../lib/diligence/inquiry-plan.ts';
import { findReplySheets } from '../../lib/diligence/inquiry-sheets.ts';
import { SENT } from './made-inquiry.ts';

/** The cells of a sheet, row by row. */
export type Grid = readonly (readonly string[])[];

/** What stands above the headings. */
export const HEAD = [['Questions'], ['Vendor', SENT.vendorKey], ['Inquiry', SENT.inquiryId]];
export const HEADINGS = ['No.', 'Question', 'Your answer', 'Details', 'Evidence you can show', 'Reference'];

/** A sheet as it is read from a file. */
export const sheetOf = (name: string, grid: Grid) => ({
  name,
  rows: grid.map((cells, index) => ({ row: index + 1, cells })),
});
/** The reply that sheets come to. */
export const plan = (...grids: Grid[]): ReplyPlan =>
  planReply(findReplySheets(grids.map((grid, index) => sheetOf(`Sheet${index + 1}`, grid))), SENT);

/** A row as the questionnaire has it. */
export const row = (id: string, answer = '', details = '', evidence = '') => [
  ...['1', 'Do you?', answer, details, evidence, `${id} v1`],
];
