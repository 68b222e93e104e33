import { canonicalJson } from '../record/entry-id.ts';
import { findStructureFault } from '../record/inspect-structure.ts';
import type { Question } from './question.ts';
import { type QuestionList, questionListSchema, questionSchema } from './question-list.ts';

/** Why a file is no list of questions. */
export type QuestionListFault = 'not-json' | 'not-questions' | 'newer-version' | 'no-questions' | 'too-large';

/** Why one question of a file was left out. */
export type LeftOutWhy = 'shape' | 'same-id' | 'law-without-citation';

/** A question of a file that was left out, named by what can be read of it. */
export interface LeftOut {
  readonly name: string;
  readonly why: LeftOutWhy;
}

export type ParsedQuestionList =
  | { readonly ok: true; readonly list: QuestionList; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly fault: QuestionListFault };

/** The longest file that is read, in UTF-16 units; 400 questions of every length that is allowed take less. */
const LONGEST_FILE = 4_000_000;

/** Reads a list of questions (`first-call/questions`, version 1). A question that cannot be read is left out by name. */
export function parseQuestionList(text: string): ParsedQuestionList {
  if (text.length > LONGEST_FILE) return { ok: false, fault: 'too-large' };
  const raw = parseJson(text);
  if (raw === undefined) return { ok: false, fault: 'not-json' };
  if (findStructureFault(raw)) return { ok: false, fault: 'not-questions' };
  if (isNewer(raw)) return { ok: false, fault: 'newer-version' };
  const frame = questionListSchema.safeParse({ ...(raw as object), questions: [] });
  const items = findItems(raw);
  if (!frame.success || !items) return { ok: false, fault: 'not-questions' };
  const questions = new Map<string, Question>();
  const leftOut: LeftOut[] = [];
  for (const item of items) {
    const read = readQuestion(item, questions);
    if (read.ok) questions.set(read.question.id, read.question);
    else leftOut.push(read.leftOut);
  }
  if (questions.size === 0) return { ok: false, fault: 'no-questions' };
  return { ok: true, list: { ...frame.data, questions: groupTogether([...questions.values()]) }, leftOut };
}

type ReadQuestion =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly leftOut: LeftOut };

function readQuestion(item: unknown, before: ReadonlyMap<string, Question>): ReadQuestion {
  const leaveOut = (why: LeftOutWhy): ReadQuestion => ({ ok: false, leftOut: { name: nameOf(item), why } });
  const parsed = questionSchema.safeParse(item);
  if (!parsed.success) return leaveOut('shape');
  const question: Question = parsed.data;
  if (before.has(question.id)) return leaveOut('same-id');
  return claimsLaw(question) ? leaveOut('law-without-citation') : { ok: true, question };
}

/** Nobody is told that law requires something without being told which law. */
function claimsLaw({ basis, citations }: Question): boolean {
  if (basis !== 'required' && basis !== 'addressable') return false;
  return !citations.some((each) => /\b(?:CFR|U\.?S\.?C\.?|USC|Act)\b/.test(each));
}

function nameOf(item: unknown): string {
  const named = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof named === 'string' && named.length <= 64 ? named : canonicalJson(item ?? null).slice(0, 40);
}

/** Questions of one group side by side, groups in the order of their first question. */
function groupTogether(questions: readonly Question[]): Question[] {
  return [...Map.groupBy(questions, ({ group }) => group).values()].flat();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isNewer(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'version' in raw && Number(raw.version) > 1;
}

function findItems(raw: unknown): readonly unknown[] | undefined {
  const items = typeof raw === 'object' && raw !== null && 'questions' in raw ? raw.questions : undefined;
  return Array.isArray(items) && items.length <= 400 ? items : undefined;
}

/** A list of questions as a file: one question a line-block, so that two versions can be compared by eye. */
export function formatQuestionList(list: QuestionList): string {
  return `${JSON.stringify(list, null, 1)}\n`;
}
