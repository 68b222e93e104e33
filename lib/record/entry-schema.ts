import * as z from 'zod/mini';

/** Caps before hashing. */
export const CAPS = { statements: 64, references: 256, after: 64, bytes: 65_536, depth: 8 } as const;

const DIGEST = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const STATEMENT_NAME = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}\.(?:0|[1-9]\d?)$/));
const STATEMENT_NAME_OR_KEY = z.string().check(z.minLength(1), z.maxLength(2_048));
const REFERENCES = z.array(STATEMENT_NAME_OR_KEY).check(z.maxLength(CAPS.references));

const bodySchema = z.looseObject({ salt: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)) });

const statementSchema = z.looseObject({
  topic: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}(:[A-Za-z0-9][A-Za-z0-9._-]{0,127})?$/)),
  value: z.optional(z.string().check(z.minLength(1), z.maxLength(2_048))),
  covers: z.optional(REFERENCES),
  replaces: z.optional(z.array(STATEMENT_NAME).check(z.maxLength(CAPS.references))),
  of: z.optional(REFERENCES),
  body: z.optional(bodySchema),
  digest: z.optional(DIGEST),
});

/** The shape of an entry as it stands in lists and files (record format 1). Unknown members pass. */
export const entrySchema = z.looseObject({
  id: DIGEST,
  v: z.literal(1),
  about: z.string().check(z.minLength(3), z.maxLength(2_048)),
  by: DIGEST,
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  after: z.array(DIGEST).check(z.maxLength(CAPS.after)),
  statements: z.array(statementSchema).check(z.minLength(1), z.maxLength(CAPS.statements)),
  sig: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
