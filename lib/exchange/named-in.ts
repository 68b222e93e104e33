import { type Entry, entryOfStatement } from '../record/entry.ts';

const STATEMENT_NAME = /^[A-Za-z0-9_-]{43}\.(?:0|[1-9]\d?)$/;

/** Ids of the entries that an entry follows, replaces or redacts. */
export function namedIn({ after, statements }: Entry): Set<string> {
  const names = statements.flatMap(({ replaces = [], of = [] }) => [...replaces, ...of]);
  return new Set([...after, ...names.filter((name) => STATEMENT_NAME.test(name)).map(entryOfStatement)]);
}
