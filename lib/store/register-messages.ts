import * as z from 'zod/mini';
import { REGISTERS, type RegisterName } from '../registers/register.ts';
import type { LoadProgress } from '../registers/register-loading.ts';
import type { Download } from '../transports/download-leie.ts';
import type { LoadOutcome, RegisterLoad } from './load-register.ts';
import type { RegistersAnswer } from './search-registers.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const job = z.int();

/** What the worker is given: a number to answer under, and one thing to do. */
export const registerJob = z.union([
  z.object({
    job,
    load: z.custom<RegisterLoad>((value) => isObject(value) && 'file' in value && value.file instanceof Blob),
  }),
  /** The LEIE, from OIG. */
  z.object({ job, download: z.literal(true) }),
  /** The names of each vendor; none at all to hear which registers are loaded. */
  z.object({ job, find: z.custom<readonly (readonly RegisterName[])[]>(Array.isArray) }),
  z.object({ job, remove: z.enum(REGISTERS) }),
]);

/**
 * What the worker says: how far it is, in bytes while it downloads, then once what came of each job. Inner values are of the build’s own
 * making and are checked for their shape alone.
 */
export const registerNews = z.union([
  z.object({ job, progress: z.custom<LoadProgress>((value) => isObject(value) && 'step' in value) }),
  z.object({ job, came: z.object({ done: z.int(), total: z.int() }) }),
  z.object({ job, downloaded: z.custom<Download>((value) => isObject(value) && 'ok' in value) }),
  z.object({ job, loaded: z.custom<LoadOutcome>((value) => isObject(value) && 'ok' in value) }),
  z.object({ job, answer: z.custom<RegistersAnswer>((value) => isObject(value) && 'candidates' in value) }),
  z.object({ job, removed: z.literal(true) }),
]);

export type RegisterJob = z.infer<typeof registerJob>;
export type RegisterNews = z.infer<typeof registerNews>;
