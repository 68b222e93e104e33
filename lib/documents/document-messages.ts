import * as z from 'zod/mini';
import type { TermCheck } from '../diligence/check-terms.ts';
import type { DocumentFault, FileKind } from '../words/document-words.ts';

/** What the worker is given: one file. */
export const documentJob = z.object({ bytes: z.instanceof(ArrayBuffer), name: z.string() });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const count = z.int().check(z.nonnegative());

/**
 * What the worker says: how far it is, then once what came of it. Inner values are of the build's own making and are
 * checked for their shape alone.
 */
export const documentNews = z.union([
  z.object({ progress: z.object({ done: count, total: count }) }),
  z.object({
    done: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        document: z.object({ kind: z.custom<FileKind>(isString), pages: z.array(z.string()) }),
        check: z.custom<TermCheck>((value) => isObject(value) && 'terms' in value),
      }),
      z.object({
        ok: z.literal(false),
        fault: z.custom<DocumentFault>((value) => isObject(value) && 'code' in value),
      }),
    ]),
  }),
]);

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

export type DocumentNews = z.infer<typeof documentNews>;

/** A document's pages with what the term check says of them, or why it was not read. */
export type DocumentOutcome = Extract<DocumentNews, { done: unknown }>['done'];
