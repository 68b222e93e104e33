import * as z from 'zod/mini';
import type { WayIn } from './way-in.ts';

const job = z.int();
const count = z.int().check(z.nonnegative());

/** What the thread can be asked to do, by the name of the method that does it. */
export type WayInAct = keyof WayIn;

/** What the thread is given: a number to answer under and one thing to do, or the number of what is to end. */
export const wayInJob = z.union([
  z.object({
    job,
    act: z.custom<WayInAct>((value) => typeof value === 'string'),
    given: z.custom<readonly unknown[]>(Array.isArray),
  }),
  z.object({ cancel: job }),
]);

/** What the thread says: how far it is, then once what came of each job. Answers are of the build’s own making. */
export const wayInNews = z.union([
  z.object({ job, progress: z.object({ done: count, total: count }) }),
  z.object({ job, answer: z.unknown() }),
]);

export type WayInJob = z.infer<typeof wayInJob>;
export type WayInNews = z.infer<typeof wayInNews>;
