import * as z from 'zod/mini';
import { entrySchema } from '../record/entry-schema.ts';

export const LIST_FORMAT = 'first-call/list';
export const LIST_VERSION = 1;

/**
 * What a file may hold. The caller compares `bytes` with `File.size` before it reads the text; the rest is what no list
 * of so many bytes comes to, and `measureJson` counts it.
 */
export const LIST_CAPS = {
  bytes: 128 * 1024 * 1024,
  /** One for every 268 bytes: the shortest entry that there can be takes more. */
  entries: 500_000,
  /** Objects, arrays and commas: one for every 13 bytes. Entries have one for 26, and those of nothing but terms for 15. */
  values: 10_000_000,
  /** An entry that is too deep spoils no other; but of brackets alone, a parser needs 400 bytes for each. */
  depth: 100_000,
} as const;

/** A list file's frame; its entries are parsed one by one, so that a broken one spoils no other. */
export const listFrameSchema = z.object({
  format: z.literal(LIST_FORMAT),
  version: z.literal(LIST_VERSION),
  exportedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  exportedBy: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  entries: z.array(z.unknown()),
});

/** The whole shape of a list file, version 1: what `docs/list-file.schema.json` is made from. */
export const listFileSchema = z.extend(listFrameSchema, {
  entries: z.array(entrySchema).check(z.maxLength(LIST_CAPS.entries)),
  // Not in the frame: a file whose signature is none is a list all the same, and `checkListSignature` says so.
  signature: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/))),
});
