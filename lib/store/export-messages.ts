import * as z from 'zod/mini';
import type { QuestionList } from '../diligence/question-list.ts';
import { EXPORT_FORMATS } from '../words/export-format-words.ts';

const keys = z.union([z.literal('all'), z.readonly(z.array(z.string()))]);
const along = z.object({
  notes: z.boolean(),
  evidence: z.boolean(),
  history: z.boolean(),
  privateNotes: z.boolean(),
});
const choice = { keys, along };
const count = z.int().check(z.nonnegative());

/** What an export is asked to be. */
const exportRequest = z.object({
  ...choice,
  format: z.enum(EXPORT_FORMATS),
  /** Of a domain list: whose addresses are in it. */
  standings: z.readonly(
    z.array(z.enum(['verified', 'in-review', 'suspicious', 'disputed', 'review-due', 'unlisted'])),
  ),
  /** Seals the file, where given. */
  passphrase: z.optional(z.string()),
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  today: z.string(),
  timeZone: z.string(),
  /** The questions in force: a policy can set them, and this thread cannot read it. */
  questions: z.custom<QuestionList>((value) => typeof value === 'object' && value !== null),
  /** What an administrator asks of a `verified`; absent where that is left to the team’s questions. */
  policy: z.optional(z.object({ twoPersons: z.boolean() })),
});

/** What the worker is given: a choice to look at, or an export to make. */
export const exportJob = z.union([z.object({ look: z.object(choice) }), z.object({ make: exportRequest })]);

/** What a choice comes to, before anything is made of it. */
const exportLook = z.object({
  vendors: count,
  entries: count,
  /** Notes and pieces of evidence that their writers marked as private. */
  privateTexts: count,
  /** Files of evidence that are in this browser, those that are not, and how large the first are together. */
  files: count,
  filesElsewhere: count,
  fileBytes: count,
  /** Vendors with texts that seem to hold patient data, those with most of them first. */
  signed: z.array(z.object({ key: z.string(), name: z.union([z.string(), z.undefined()]), texts: count })),
});

const exportMade = z.union([
  z.object({ ok: z.literal(true), fileName: z.string(), bytes: z.instanceof(Blob) }),
  z.object({
    ok: z.literal(false),
    fault: z.union([
      z.object({ code: z.enum(['list-too-large', 'files-too-large']), most: count }),
      z.object({ code: z.literal('failed') }),
    ]),
  }),
]);

/** The parts of the work, in their order. */
const EXPORT_STEPS = ['reading', 'writing', 'sealing'] as const;

/** What the worker says. */
export const exportNews = z.union([
  z.object({ looked: exportLook }),
  z.object({ step: z.enum(EXPORT_STEPS) }),
  z.object({ made: exportMade }),
]);

export type ExportRequest = z.infer<typeof exportRequest>;
export type ExportJob = z.infer<typeof exportJob>;
export type ExportLook = z.infer<typeof exportLook>;
export type ExportMade = z.infer<typeof exportMade>;
export type ExportStep = (typeof EXPORT_STEPS)[number];
export type ExportNews = z.infer<typeof exportNews>;
