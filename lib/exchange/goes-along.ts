/** What of the texts about a vendor an export carries. Entries go along in any case, less the texts that do not. */
export interface GoesAlong {
  readonly notes: boolean;
  /** What evidence says and shows: quotes, visits, names of files. */
  readonly evidence: boolean;
  /** Texts that were replaced or withdrawn. */
  readonly history: boolean;
  /** Notes and evidence that their writers marked as private. */
  readonly privateNotes: boolean;
}

/** What goes along unless the reviewer says otherwise. */
export const USUALLY_ALONG: GoesAlong = { notes: true, evidence: true, history: true, privateNotes: false };
