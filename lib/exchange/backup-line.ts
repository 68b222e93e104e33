import * as z from 'zod/mini';

const BACKUP_FORMAT = 'first-call/backup';
const BACKUP_VERSION = 1;

const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const writerKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const id = z.string().check(z.minLength(1), z.maxLength(128));
const text = z.string().check(z.maxLength(4_096));
const key = z.string().check(z.minLength(3), z.maxLength(2_048));

const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  savedAt: instant,
  writer: z.optional(writerKey),
});

/** The rows of a backup by their kind. Members that this version does not know are kept, and given back. */
const rowSchemas = {
  person: z.looseObject({ id, name: text }),
  writer: z.looseObject({ key: writerKey, person: z.optional(id), since: instant }),
  imported: z.looseObject({
    id,
    at: instant,
    fileName: text,
    digest: text,
    added: z.record(z.string(), z.array(z.string())),
    writers: z.array(writerKey),
    undoneAt: z.optional(instant),
  }),
  /** The team’s own questions; read by whoever takes them. */
  questions: z.looseObject({}),
  list: z.looseObject({
    id,
    name: text,
    from: z.union([
      z.looseObject({ kind: z.literal('file'), fileName: text }),
      z.looseObject({ kind: z.literal('address'), address: text }),
    ]),
    exportedBy: text,
    exportedAt: text,
    digest: text,
    loadedAt: instant,
    vendors: z.number(),
    entries: z.number(),
  }),
  /** All entries of one advisory list about one key; checked by whoever takes them. */
  advice: z.object({ list: id, key, entries: z.array(z.unknown()) }),
  /** All entries of the team’s list about one key. */
  history: z.object({ key, entries: z.array(z.unknown()) }),
  /** The reviewer’s own settings, by name. */
  settings: z.record(z.string(), z.unknown()),
} as const;

type Schemas = typeof rowSchemas;
export type BackupKind = keyof Schemas;
export type BackupRow<Kind extends BackupKind> = z.infer<Schemas[Kind]>;

/** The first line of a backup: when it was saved, and by whom. Not signed. */
export type BackupHeader = Pick<z.infer<typeof headerSchema>, 'savedAt' | 'writer'>;

/** One line of a backup, as it was read. */
export type BackupLine = {
  [Kind in BackupKind]: { readonly kind: Kind; readonly row: BackupRow<Kind> };
}[BackupKind];

/** The first line, with its line feed. */
export function formatBackupHeader({ savedAt, writer }: BackupHeader): string {
  return `${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt, ...(writer === undefined ? {} : { writer }) })}\n`;
}

/** One row as a line, with its line feed: an object whose one member is named for the kind. */
export function formatBackupLine(kind: BackupKind, row: object): string {
  return `${JSON.stringify({ [kind]: row })}\n`;
}

export type ParsedHeader =
  | { readonly ok: true; readonly header: BackupHeader }
  | { readonly ok: false; readonly fault: 'not-a-backup' | 'newer-version' };

/** Reads the first line of a backup. */
export function parseBackupHeader(line: string): ParsedHeader {
  const value = parseObject(line);
  const parsed = headerSchema.safeParse(value);
  if (parsed.success) return { ok: true, header: parsed.data };
  const { format, version } = value ?? {};
  const isNewer = format === BACKUP_FORMAT && typeof version === 'number' && version > BACKUP_VERSION;
  return { ok: false, fault: isNewer ? 'newer-version' : 'not-a-backup' };
}

/** Reads any other line; undefined for one that cannot be read, or is of a kind that this version does not know. */
export function parseBackupLine(line: string): BackupLine | undefined {
  const members = Object.entries(parseObject(line) ?? {});
  const [kind = '', value] = members[0] ?? [];
  if (members.length !== 1 || !Object.hasOwn(rowSchemas, kind)) return undefined;
  const parsed = rowSchemas[kind as BackupKind].safeParse(value);
  return parsed.success ? ({ kind, row: parsed.data } as BackupLine) : undefined;
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
