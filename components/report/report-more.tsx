import type { ReportKind } from '../../lib/words/report-kind-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';

interface ReportMoreProps {
  /** How many are left out. */
  n: number;
  what: string;
}

/** Says what a page leaves out, so that nothing is cut in silence. */
export function ReportMore({ n, what }: ReportMoreProps) {
  return n > 0 ? <span class="report__more text-meta">{words.moreInDossier(n, what)}</span> : null;
}

/** A text on the committee’s page, cut to so many characters and said to be; whole in the dossier. */
export function formatCut(text: string, kind: ReportKind, longest: number): string {
  return kind === 'dossier' || text.length <= longest
    ? text
    : `${text.slice(0, longest).trimEnd()}${words.cut}`;
}
