import { LONGEST_TEXT } from '../record/say.ts';
import { parseAnswerWord, type ReplyAnswer } from './inquiry-answer-word.ts';
import type { ReplyRow, ReplySheet } from './inquiry-reply.ts';
import type { Question } from './question.ts';

/** What was asked of whom: the questions in the wordings that were sent. */
export interface SentInquiry<Q extends SentQuestion = SentQuestion> {
  readonly vendorKey: string;
  readonly inquiryId: string;
  readonly questions: readonly Q[];
}

type SentQuestion = Pick<Question, 'id' | 'version'>;

/** An answer that may be taken, always only as what the vendor says. */
export interface PlannedAnswer<Q extends SentQuestion = SentQuestion> {
  readonly question: Q;
  /** The version that the vendor answered; never newer than the question's. */
  readonly version: number;
  readonly answer: ReplyAnswer;
  readonly details: string;
  readonly evidence: string;
  readonly row: ReplyRow;
}

/**
 * Why a row is left: its question was not asked, or has no reference; it says nothing; it says something, but no answer;
 * its answer is not understood, is a yes with a reservation, differs from another row's for the question, belongs to
 * another vendor's sheet, or is longer than a text may be.
 */
export type LeftReason =
  | 'not-asked'
  | 'no-reference'
  | 'empty'
  | 'no-answer'
  | 'not-understood'
  | 'reservation'
  | 'answered-twice'
  | 'other-vendor'
  | 'too-long';

/** A row that is not taken, with the one reason. */
export interface LeftRow<Q extends SentQuestion = SentQuestion> {
  readonly row: ReplyRow;
  readonly reason: LeftReason;
  /** Undefined where the row is about no question that was asked. */
  readonly question: Q | undefined;
}

/** Why a reply as a whole is not taken. */
export type ReplyFault = 'other-vendor' | 'other-questions' | 'no-answers';

/** What a reply would record. `doubt`: nothing says whose it is, or it answers an earlier inquiry; the reviewer decides. */
export type ReplyPlan<Q extends SentQuestion = SentQuestion> =
  | {
      readonly ok: true;
      readonly answers: readonly PlannedAnswer<Q>[];
      readonly left: readonly LeftRow<Q>[];
      readonly doubt: 'no-vendor' | 'other-inquiry' | undefined;
    }
  | { readonly ok: false; readonly fault: ReplyFault; readonly named?: string };

/** Plans what a returned questionnaire answers. Nothing is applied; each answer is only what the vendor says. */
export function planReply<Q extends SentQuestion>(
  sheets: readonly ReplySheet[],
  sent: SentInquiry<Q>,
): ReplyPlan<Q> {
  const isOther = ({ vendorKey }: ReplySheet) =>
    vendorKey !== undefined && !isSame(vendorKey, sent.vendorKey);
  const others = sheets.filter(isOther);
  const own = sheets.filter((sheet) => !isOther(sheet));
  const named = others[0]?.vendorKey;
  if (named !== undefined && !own.some(({ vendorKey }) => vendorKey !== undefined))
    return { ok: false, fault: 'other-vendor', named };

  const questions = new Map(sent.questions.map((question) => [question.id, question]));
  const looked = own.flatMap(({ rows }) => rows.flatMap((row) => decideRow(row, questions) ?? []));
  if (!looked.some(({ question }) => question)) return { ok: false, fault: 'other-questions' };
  const settled = [...Map.groupBy(looked, (each) => each.question)].flatMap(([question, rows]) =>
    settle(question, rows),
  );
  const answers = settled.flatMap((each) => (each.reason ? [] : [each]));
  const left = [
    ...settled.flatMap((each) => (each.reason ? [each] : [])),
    ...others.flatMap(({ rows }) => rows.map(leaveOther<Q>)),
  ].sort(byPlace(sheets));
  if (answers.length === 0 && left.every(({ reason }) => reason === 'empty'))
    return { ok: false, fault: 'no-answers' };
  return { ok: true, answers, left, doubt: doubtOf(own, sent) };
}

type Looked<Q extends SentQuestion> =
  | (PlannedAnswer<Q> & { readonly reason?: undefined })
  | (LeftRow<Q> & { readonly answer?: undefined });

/** Undefined for a row that is about nothing: a word without a version may be any word, so it must be a question's. */
function decideRow<Q extends SentQuestion>(
  row: ReplyRow,
  questions: ReadonlyMap<string, Q>,
): Looked<Q> | undefined {
  const question = row.reference && questions.get(row.reference.id);
  const leave = (reason: LeftReason): LeftRow<Q> => ({ row, reason, question });
  if (!question) {
    if (row.reference?.version !== undefined) return leave('not-asked');
    return parseAnswerWord(row.answer).ok ? leave('no-reference') : undefined;
  }
  if (row.answer === '') return leave(row.details === '' && row.evidence === '' ? 'empty' : 'no-answer');
  const word = parseAnswerWord(row.answer);
  if (!word.ok) return leave(word.fault);
  const details = joined([word.said, row.details]);
  if (isTooLong({ details, evidence: row.evidence })) return leave('too-long');
  const version = Math.min(row.reference?.version ?? question.version, question.version);
  return { question, version, answer: word.answer, details, evidence: row.evidence, row };
}

/** What the rows of one question come to. Those that say the same become one; where they differ, all are left. */
function settle<Q extends SentQuestion>(question: Q | undefined, rows: readonly Looked<Q>[]): Looked<Q>[] {
  if (!question) return [...rows];
  const filled = rows.filter(({ reason }) => reason !== 'empty');
  const [one, ...more] = filled;
  if (!one) return rows.slice(0, 1);
  if (more.length === 0) return [one];
  const leaveAll = (reason: LeftReason) => filled.map(({ row }) => ({ row, reason, question }));
  const answers = filled.flatMap((each) => (each.reason ? [] : [each]));
  const [first] = answers;
  if (!first || answers.length < filled.length || answers.some(({ answer }) => answer !== first.answer))
    return leaveAll('answered-twice');
  const merged: PlannedAnswer<Q> = {
    ...first,
    version: Math.min(...answers.map(({ version }) => version)),
    details: joined(answers.map(({ details }) => details)),
    evidence: joined(answers.map(({ evidence }) => evidence)),
  };
  return isTooLong(merged) ? leaveAll('too-long') : [merged];
}

function isTooLong({ details, evidence }: { details: string; evidence: string }): boolean {
  return details.length > LONGEST_TEXT || evidence.length > LONGEST_TEXT;
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n');
}

function leaveOther<Q extends SentQuestion>(row: ReplyRow): LeftRow<Q> {
  return { row, reason: 'other-vendor', question: undefined };
}

function doubtOf(own: readonly ReplySheet[], sent: SentInquiry): 'no-vendor' | 'other-inquiry' | undefined {
  const ids = own.flatMap(({ inquiryId }) => inquiryId ?? []);
  if (ids.length > 0 && !ids.every((id) => id === sent.inquiryId)) return 'other-inquiry';
  return own.some(({ vendorKey }) => vendorKey !== undefined) ? undefined : 'no-vendor';
}

/** Some programs write the first letter of a cell large. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function byPlace(sheets: readonly ReplySheet[]): (a: LeftRow, b: LeftRow) => number {
  const order = sheets.map(({ name }) => name);
  return (a, b) => order.indexOf(a.row.sheet) - order.indexOf(b.row.sheet) || a.row.row - b.row.row;
}
