import type { RegisterId } from './register.ts';
import type { RegisterFault } from './register-fault.ts';
import type { AskedList } from './register-reading.ts';

/** What is being done, and how far of it, from 0 to 1; undefined where nobody can tell. */
export interface LoadProgress {
  readonly step: 'reading' | 'indexing' | 'storing';
  readonly done?: number | undefined;
}

/** What only the reviewer can say of a file. It is then loaded anew, with the answer. */
export type LoadQuestion =
  | ({ readonly kind: 'which-list' } & AskedList)
  /** It has markedly fewer rows than the list in force: it may be cut off, or a part. */
  | { readonly kind: 'fewer-rows'; readonly id: RegisterId; readonly rows: number; readonly heldRows: number }
  /** Its newest row is older than that of the list in force. */
  | { readonly kind: 'older'; readonly id: RegisterId; readonly newest: string; readonly heldNewest: string };

/**
 * Why a register was not loaded. `not-kept`: the browser gave back something else than was written; `broken`: the work
 * ended without a word.
 */
export type LoadFault =
  | RegisterFault
  | { readonly code: 'unreadable' | 'storage-full' | 'not-kept' | 'cancelled' | 'broken' };

/** Why a download gave no file. `broken`: the work ended without a word. */
export type DownloadFault =
  | { readonly code: 'unreachable' | 'moved' | 'web-page' | 'cut-off' | 'cancelled' | 'broken' }
  | { readonly code: 'refused'; readonly status: number }
  | { readonly code: 'too-much'; readonly most: number };
