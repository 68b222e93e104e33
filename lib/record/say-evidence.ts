import type { Statement } from './entry.ts';
import { bodyOf, keptIn, type MakeSalt, typedText } from './statement-parts.ts';

/** What a list says of a file; its bytes stay in the browsers that have it. */
export interface FileFacts {
  readonly name: string;
  /** The media type of its content: `application/pdf`. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** What every kind of evidence may carry. */
interface Backing {
  /** The topics that it backs: `answer:<question>`, `agreement`. */
  readonly of: readonly string[];
  /** What it is, of the kinds that questions ask for: `audit-report`. */
  readonly as?: string | undefined;
}

interface Noted {
  readonly note?: string | undefined;
  /** Why words in the note, or in a name, stay although they look like patient data. */
  readonly kept?: string | undefined;
}

/** The longest name that is kept of a file. */
const LONGEST_NAME = 255;

/** Evidence: a file, named by its hash. */
export function sayFile(makeSalt: MakeSalt, said: FileFacts & Backing & Noted): Statement {
  return evidence('file', said.of, bodyOf(makeSalt, fileMembers(said)));
}

/**
 * Evidence: a picture of a page as it was shown, with its address, the instant (ISO) it was taken, and the SHA-256 of the
 * page's main text where it could be read.
 */
export function sayCapture(
  makeSalt: MakeSalt,
  said: FileFacts &
    Backing &
    Noted & { readonly address: string; readonly at: string; readonly pageSha256?: string | undefined },
): Statement {
  const { address, at, pageSha256 } = said;
  const members = { ...fileMembers(said), address, at, ...(pageSha256 === undefined ? {} : { pageSha256 }) };
  return evidence('capture', said.of, bodyOf(makeSalt, members));
}

/** Evidence: what was seen on a visit to the vendor's site, when (`YYYY-MM-DD`) and with whom. */
export function sayVisit(
  makeSalt: MakeSalt,
  said: Backing & {
    readonly on: string;
    readonly persons: string;
    readonly text: string;
    readonly kept?: string | undefined;
  },
): Statement {
  const persons = typedText(said.persons);
  const members = {
    text: typedText(said.text),
    on: said.on,
    ...(persons ? { persons } : {}),
    ...(said.as === undefined ? {} : { as: said.as }),
    ...keptIn(said.kept),
  };
  return evidence('visit', said.of, bodyOf(makeSalt, members));
}

function fileMembers({ name, type, size, sha256, as, note, kept }: FileFacts & Backing & Noted) {
  const typed = typedText(note ?? '');
  return {
    name: typedText(name).slice(0, LONGEST_NAME).toWellFormed(),
    type,
    size,
    sha256,
    ...(as === undefined ? {} : { as }),
    ...(typed ? { note: typed } : {}),
    ...keptIn(kept),
  };
}

function evidence(value: string, of: readonly string[], body: Statement['body'] & object): Statement {
  return { topic: 'evidence', value, ...backing(of), body };
}

/** The topics that evidence backs, each once and in an order of their own; no member where it backs none yet. */
export function backing(of: readonly string[]): Pick<Statement, 'of'> {
  return of.length > 0 ? { of: [...new Set(of)].sort() } : {};
}
