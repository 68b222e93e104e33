/**
 * The one unit of the record: a signed, immutable batch of statements by one writer about one vendor.
 * Members that this version does not know are kept as received, hashed and passed on.
 */
export interface Entry {
  /** SHA-256 of the header (see `headerOf`), base64url. */
  readonly id: string;
  readonly v: 1;
  /** A vendor key, or `writer:<public key>` for what a writer says of itself. */
  readonly about: string;
  /** The writer's Ed25519 public key, base64url. */
  readonly by: string;
  /** `YYYY-MM-DDTHH:mm:ss.sssZ`; shown to people, decides nothing. */
  readonly at: string;
  /** Ids of the newest entries on this key that the writer held. */
  readonly after: readonly string[];
  readonly statements: readonly Statement[];
  /** Ed25519 over `first-call/entry/1\n` + id, base64url. */
  readonly sig: string;
  readonly [member: string]: unknown;
}

/** One thing said, on one topic. Named `<entry id>.<n>`, n its place in the entry from 0. */
export interface Statement {
  readonly topic: string;
  /** From a closed list of the topic, or a date or key; in the header, so never erased. */
  readonly value?: string;
  /** Keys besides `about` that a `verified` was checked for. */
  readonly covers?: readonly string[];
  /** Names of the statements, on the same topic, that were on screen and that this one replaces. */
  readonly replaces?: readonly string[];
  /** What it is about: statement names (evidence, redaction), or the other key (unlinking). */
  readonly of?: readonly string[];
  /** What may be erased: prose, quotes, phones, names. */
  readonly body?: Body;
  /** Stands in for a body that was erased or left out. */
  readonly digest?: string;
  readonly [member: string]: unknown;
}

/** Erasable content; the random salt keeps an erased body from being guessed by its digest. */
export interface Body {
  readonly salt: string;
  readonly [member: string]: unknown;
}

/** An entry before it has an id and a signature. */
export type UnsignedEntry = Pick<Entry, 'v' | 'about' | 'by' | 'at' | 'after' | 'statements'>;

const ABOUT_WRITER = 'writer:';

/** What a writer's entries about itself (its name) stand under. */
export function aboutWriter(writer: string): string {
  return ABOUT_WRITER + writer;
}

/** The public key in `writer:<public key>`, or undefined for a vendor key. */
export function writerOf(about: string): string | undefined {
  return about.startsWith(ABOUT_WRITER) ? about.slice(ABOUT_WRITER.length) : undefined;
}

/** The name of statement `n` of an entry. */
export function statementName(entryId: string, n: number): string {
  return `${entryId}.${n}`;
}

/** The id of the entry that a statement name points into. */
export function entryOfStatement(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}
