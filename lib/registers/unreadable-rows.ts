import type { RegisterFault, RegisterTable } from './register-fault.ts';

/** A register has a few careless rows in tens of thousands; a file with more of them is not what it seems. */
const MOST_IN_A_HUNDRED = 2;

/** The fault of a file in which more rows are unreadable than slips of a pen explain; undefined for a sound one. */
export function findUnreadableFault(
  table: RegisterTable,
  unreadable: number,
  rows: number,
): RegisterFault | undefined {
  if (unreadable * 100 <= rows * MOST_IN_A_HUNDRED) return undefined;
  return { code: 'unreadable-rows', table, unreadable, rows };
}
