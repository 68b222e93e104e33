import type { ListFileFault } from './list-file.ts';

/** Why an address gave no file. */
export type FetchFault =
  /** No connection, or the server refuses this browser. */
  | { readonly code: 'unreachable' }
  /** The server was silent too long, or took too long in all. */
  | { readonly code: 'timeout' }
  /** It leads elsewhere, which is not followed. */
  | { readonly code: 'moved' }
  | { readonly code: 'refused'; readonly status: number }
  | { readonly code: 'web-page' }
  | { readonly code: 'cut-off' }
  | { readonly code: 'too-much'; readonly most: number }
  | { readonly code: 'cancelled' };

/** Why what an address gave is not taken for a copy of the list. */
export type CopyFault =
  | Exclude<FetchFault, { code: 'cancelled' }>
  | ListFileFault
  /** The browser does not let us reach the host. */
  | { readonly code: 'no-access' }
  | { readonly code: 'unsigned' }
  | { readonly code: 'signature-broken' }
  /** Signed, and by somebody else than every copy before. */
  | { readonly code: 'other-exporter'; readonly exporter: string }
  /** Signed by the right one, and exported before the copy in force. */
  | { readonly code: 'older'; readonly exportedAt: string }
  | { readonly code: 'storage-full' };

/** How a list that comes from an address is kept fresh. */
export interface ListRefresh {
  /**
   * Writer key of the exporter whose signature every copy must carry. Empty while no copy has come of a list that the
   * administrator names without a key: the first one then decides.
   */
  readonly exporter: string;
  /** What the server called the copy in force. */
  readonly etag?: string;
  /** When the server last gave the copy in force, or said that it has no other; ISO instant, empty if never. */
  readonly checkedAt: string;
  /** Why the last try brought nothing, and how many in a row have. */
  readonly fault?: CopyFault;
  readonly failures: number;
  /** ISO instant before which it is not asked again by itself. */
  readonly nextAt: string;
  /** Subscribed by the administrator, and gone when the policy no longer names it. */
  readonly byPolicy?: true;
}
