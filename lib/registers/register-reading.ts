import type { RegisterId, RegisterRow } from './register.ts';
import type { RegisterFault } from './register-fault.ts';

/** The two lists of the breach portal. */
export type BreachList = 'breaches-current' | 'breaches-archive';

/** What a file turned out to be. */
export type RegisterReading =
  | ReadRegister
  /** A breach export that may be either list: the reviewer says which, and the file is read again as that. */
  | { readonly ok: false; readonly ask: AskedList; readonly fault?: undefined }
  | { readonly ok: false; readonly fault: RegisterFault; readonly ask?: undefined };

export interface ReadRegister {
  readonly ok: true;
  readonly ask?: undefined;
  readonly fault?: undefined;
  readonly id: RegisterId;
  /** In the order of the file. */
  readonly rows: readonly RegisterRow[];
  /** The newest exclusion or report, `YYYY-MM-DD`. */
  readonly newest: string;
  /** The day for which the list was made, where the file's name says it, as SAM's does. */
  readonly listDate?: string;
  readonly hasDescriptions: boolean;
  /** Rows of the file that are not kept: repeated, reinstated or ended, or without a name. */
  readonly skipped: number;
}

/** What tells a reviewer which list an export is. */
export interface AskedList {
  readonly rows: number;
  /** Calendar dates of the oldest and the newest report. */
  readonly oldest: string;
  readonly newest: string;
}

/** Takes the rows of a table one by one, and says in the end what they are. */
export interface TableReader {
  /** One row below the titles, long enough to have every needed column. The array is used again for the next. */
  take(cells: readonly string[]): void;
  /** `rows` are all rows of the file, `short` those that were too short to take. */
  finish(counted: { readonly rows: number; readonly short: number }): RegisterReading;
}
