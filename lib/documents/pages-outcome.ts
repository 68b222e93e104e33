/** How many pages of a document are read. */
export interface PagesRead {
  readonly done: number;
  readonly total: number;
}

export type ReportPages = (read: PagesRead) => void;

/** What reading the inside of a file gives: the text of its pages, or why not. */
export type PagesOutcome =
  | { readonly ok: true; readonly pages: readonly string[] }
  | { readonly ok: false; readonly code: 'broken' | 'encrypted' | 'too-much-text' | 'zip-bomb' }
  | { readonly ok: false; readonly code: 'too-many-pages'; readonly pages: number };
