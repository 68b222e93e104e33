import * as z from 'zod/mini';

/** What the worker is given: a backup to make, or a sealed file to open. */
export const backupJob = z.union([
  z.object({
    make: z.object({
      settings: z.record(z.string(), z.unknown()),
      /** Seals the file, where given. */
      passphrase: z.optional(z.string()),
    }),
  }),
  z.object({ unseal: z.object({ file: z.instanceof(Blob), passphrase: z.string() }) }),
]);

const count = z.int().check(z.nonnegative());

const made = z.union([
  z.object({
    ok: z.literal(true),
    backup: z.object({
      contents: z.instanceof(Blob),
      at: z.string(),
      vendors: count,
      entries: count,
      files: count,
    }),
  }),
  z.object({ ok: z.literal(false), fault: z.enum(['too-large', 'too-large-to-seal']) }),
]);

const unsealed = z.union([
  z.object({ ok: z.literal(true), contents: z.instanceof(Blob) }),
  z.object({
    ok: z.literal(false),
    fault: z.enum(['wrong-passphrase', 'not-sealed', 'sealed-to-key', 'too-costly', 'broken', 'too-large']),
  }),
]);

/** What the worker says when it is done. */
export const backupNews = z.union([z.object({ made }), z.object({ unsealed })]);

export type BackupJob = z.infer<typeof backupJob>;
export type BackupNews = z.infer<typeof backupNews>;
export type MadeBackup = z.infer<typeof made>;
export type UnsealedBackup = z.infer<typeof unsealed>;
