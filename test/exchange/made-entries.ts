import type { Entry, Statement } from '../../lib/record/entry.ts';
import { aboutWriter } from '../../lib/record/entry.ts';
import { sayText } from '../../lib/record/say.ts';
import { makeWriter, signEntry, type Writer } from '../../lib/record/signature.ts';

/** An invented reviewer with a real key. */
export interface Author extends Writer {
  readonly name: string;
}

export async function makeAuthor(name: string): Promise<Author> {
  return { name, ...(await makeWriter(crypto.subtle)) };
}

let salts = 0;

/** Salts that differ and never surprise. */
export function countedSalt(): string {
  return String(++salts).padStart(22, 'A');
}

/** Signs an entry; `after` are the entries on screen. */
export function write(
  author: Writer,
  about: string,
  statements: readonly Statement[],
  { at = '2026-11-12T09:30:00.000Z', after = [] }: { at?: string; after?: readonly Entry[] } = {},
): Promise<Entry> {
  return signEntry(crypto.subtle, author.privateKey, {
    v: 1,
    about,
    by: author.key,
    at,
    after: after.map(({ id }) => id).sort(),
    statements,
  });
}

/** A writer says its name. */
export function writeOwnName(author: Author, at = '2026-11-01T08:00:00.000Z'): Promise<Entry> {
  return write(author, aboutWriter(author.key), [sayText(countedSalt, 'name', author.name)], { at });
}
