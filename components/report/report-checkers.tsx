import { formatChecker, formatPeriod, REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { ReportFact } from './report-fact.tsx';
import type { ReportProps } from './report-facts.ts';
import { ReportMore } from './report-more.tsx';

/** People on the committee’s page. */
const MOST = 6;

/** Who stands for which answers, and when they were recorded. */
export function ReportCheckers({ facts }: ReportProps) {
  const { checkers } = facts.report;
  const shown = facts.kind === 'committee' ? checkers.slice(0, MOST) : checkers;
  return (
    <section class="report__part">
      <h2>{words.checkers}</h2>
      {checkers.length === 0 && <p>{words.nobody}</p>}
      <dl class="report__facts">
        {shown.map((checker) => (
          <ReportFact key={`${checker.name} ${checker.from}`} name={checker.name}>
            {formatChecker(checker)}{' '}
            <span class="text-meta text-numeric">{formatPeriod(checker, facts.timeZone)}</span>
          </ReportFact>
        ))}
      </dl>
      <ReportMore n={checkers.length - shown.length} what={words.people} />
    </section>
  );
}
