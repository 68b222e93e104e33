import type { Entry } from '../record/entry.ts';

/** Whether a copy adds something to the one held: the entry itself, or a text that was withheld from us. */
export function addsTo(held: Entry | undefined, { statements }: Entry): boolean {
  return (
    !held || statements.some(({ body }, n) => body !== undefined && held.statements[n]?.body === undefined)
  );
}
