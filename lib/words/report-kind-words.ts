/** The two reports on a vendor. */
export type ReportKind = 'committee' | 'dossier';

/** What each is called, on buttons and in menus, in this order. */
export const REPORT_KIND_WORDS: Readonly<Record<ReportKind, string>> = {
  committee: 'Committee page',
  dossier: 'Dossier',
};

/** The kinds in that order. */
export const REPORT_KINDS = Object.keys(REPORT_KIND_WORDS) as ReportKind[];
