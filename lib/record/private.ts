import type { Statement } from './entry.ts';

/**
 * Marks a note or a piece of evidence as one that stays home: exports withhold its body unless asked to send it. The mark
 * stands in the header, so that everybody sees that there is such a note, and nobody can take the mark off.
 */
export function asPrivate(statement: Statement, isPrivate: boolean): Statement {
  return isPrivate ? { ...statement, private: true } : statement;
}

/** Whether its writer marked a statement as one that stays home. */
export function isPrivate(statement: Statement): boolean {
  return statement['private'] === true;
}
