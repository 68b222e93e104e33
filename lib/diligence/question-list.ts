import * as z from 'zod/mini';
import { EVIDENCE_KINDS, QUESTION_BASES, type Question, SCOPE_FACTS } from './question.ts';
import ownQuestions from './questions.json' with { type: 'json' };

const TEXT = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));
const OPTIONAL_TEXT = z.nullable(z.string().check(z.maxLength(2_000)));

/** One question of a list. */
export const questionSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,63}$/)),
  version: z.int().check(z.minimum(1), z.maximum(9_999)),
  short: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  group: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  question: TEXT,
  why: z.string().check(z.maxLength(2_000)),
  citations: z.array(TEXT).check(z.maxLength(20)),
  basis: z.enum(QUESTION_BASES),
  law: OPTIONAL_TEXT,
  evidence: z.array(z.enum(EVIDENCE_KINDS)),
  gate: z.boolean(),
  concerning: z.enum(['yes', 'no']),
  redFlagAnswer: OPTIONAL_TEXT,
  followUp: OPTIONAL_TEXT,
  unsure: OPTIONAL_TEXT,
  firstLook: z.boolean(),
  scope: z.nullable(z.enum(SCOPE_FACTS)),
  withoutPhi: z.boolean(),
  retired: z.optional(z.boolean()),
});

/** The form of a question list in a file: `first-call/questions`, version 1. */
export const questionListSchema = z.object({
  format: z.literal('first-call/questions'),
  version: z.literal(1),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** The date as of which the questions were checked against their sources. */
  asOf: z.optional(z.string().check(z.maxLength(40))),
  /** Which text of the regulations they were checked against. */
  regulationText: z.optional(z.string().check(z.maxLength(400))),
  /** Whether `verified` needs a second reviewer’s approval. */
  approval: z.optional(z.literal('two-persons')),
  questions: z.array(questionSchema).check(z.maxLength(400)),
});

/** The questions a team asks, in the order in which it asks them. */
export interface QuestionList {
  readonly format: 'first-call/questions';
  readonly version: 1;
  readonly title: string;
  readonly asOf?: string | undefined;
  readonly regulationText?: string | undefined;
  /** `two-persons`: what one reviewer verifies awaits the approval of another. */
  readonly approval?: 'two-persons' | undefined;
  readonly questions: readonly Question[];
}

/** The 46 questions that come with the product; `test/diligence` holds them to the schema. */
export const OWN_QUESTIONS = ownQuestions as QuestionList;

/** The questions that are asked now: those that the team has not retired. */
export function askedQuestions(list: QuestionList): Question[] {
  return list.questions.filter((question) => !question.retired);
}

/** A question by its id, retired ones too. */
export function findQuestion(list: QuestionList, id: string): Question | undefined {
  return list.questions.find((question) => question.id === id);
}
