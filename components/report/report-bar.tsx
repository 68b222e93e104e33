import type { RefObject } from 'preact';
import { withoutRedacted } from '../../lib/exchange/without-redacted.ts';
import { countSignedTexts } from '../../lib/privacy/find-in-entries.ts';
import { DISCOVERABLE } from '../../lib/words/discoverable.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';
import './report-bar.css';
import { formatReportHtml } from './report-html.ts';

interface ReportBarProps extends ReportProps {
  title: string;
  /** The report as drawn: what is saved. */
  sheet: RefObject<HTMLElement | null>;
}

/** What can be done with a report, and what to know before it leaves the browser. Not printed. */
export function ReportBar({ facts, title, sheet }: ReportBarProps) {
  const texts = countSigned(facts);
  const save = (): void => {
    if (!sheet.current) return;
    const html = formatReportHtml(title, sheet.current, document.styleSheets);
    saveFile(words.fileName(fileNameOf(facts), facts.kind, facts.today), html, 'text/html');
  };
  return (
    <header class="report-bar">
      <div class="report-bar__acts">
        <Button variant="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button icon="export" onClick={save}>
          {words.save}
        </Button>
      </div>
      {texts > 0 && (
        <Notice
          kind="notice"
          title={words.looksLike(texts)}
          actions={
            <a href={`/dashboard.html#/vendor/${encodeURIComponent(facts.page.key)}`}>{words.openVendor}</a>
          }
        >
          {words.looksLikeWhat}
        </Notice>
      )}
      <p class="text-meta">
        {words.saveWhat} {DISCOVERABLE} <span class="report-bar__numbers">{words.numbersByBrowser}</span>
      </p>
    </header>
  );
}

/** Texts that somebody redacted are in no report. */
function countSigned({ page, people }: ReportFacts): number {
  const { entries } = page.vendor;
  const counts = countSignedTexts(withoutRedacted(entries, entries, people));
  return [...counts.values()].reduce((sum, texts) => sum + texts, 0);
}

/** A name that every file system takes. */
function fileNameOf({ report, page }: ReportFacts): string {
  const name = (report.names[0] ?? page.key).replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ').trim();
  return name.slice(0, 80).trim() || page.key.replaceAll(/[^a-z0-9.-]/g, ' ');
}
