import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { formatShortHash } from '../../lib/words/format-hash.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import type { ReportFacts, ReportProps } from './report-facts.ts';

/**
 * What stands at the foot of every printed page: in the page’s margin, with its number, where the browser fills margin
 * boxes; in Firefox, which does not, as an element that is repeated on each page (report.css).
 */
export function ReportFooter({ facts }: ReportProps) {
  const left = formatLeft(facts);
  const right = formatRight(facts);
  return (
    <footer class="report__footer">
      <style>{formatMargins(left, right)}</style>
      <span>{left}</span>
      <span>{right}</span>
    </footer>
  );
}

function formatLeft({ report }: ReportFacts): string {
  return `${words.footer} ${words.footerList(formatShortHash(report.digest))}`;
}

function formatRight({ madeBy, today }: ReportFacts): string {
  const date = formatCalendarDate(today);
  return madeBy === undefined ? date : `${date}, ${madeBy}`;
}

/** Firefox measures pages by the margins of its dialog, so it is given none. */
function formatMargins(left: string, right: string): string {
  const [page, of] = words.pageOf;
  const text = 'font: 8pt / 10pt sans-serif; vertical-align: top; padding-top: 3mm; white-space: pre-wrap;';
  return `@supports not (-moz-appearance: none) {
  @page {
    margin: 14mm 16mm 18mm;
    @bottom-left { width: 56%; content: ${quoteCss(left)}; ${text} }
    @bottom-right { width: 44%; text-align: right; content: ${quoteCss(`${right}. ${page}`)} counter(page) ${quoteCss(of)} counter(pages); ${text} }
  }
}`;
}

/** A text as a CSS string; what could end the style element is written by its code point. */
function quoteCss(text: string): string {
  return `"${text.replaceAll(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
