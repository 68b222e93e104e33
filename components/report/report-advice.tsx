import { formatAdvice, formatAdvisor } from '../../lib/words/advice-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import type { ReportProps } from './report-facts.ts';
import { ReportMore } from './report-more.tsx';

/** On the committee’s page. */
const MOST = 2;

/** What lists that are kept apart say of the vendor, with their names: it is no part of the decision. */
export function ReportAdvice({ facts: { kind, page, timeZone } }: ReportProps) {
  const { advised } = page;
  const shown = kind === 'committee' ? advised.slice(0, MOST) : advised;
  return (
    <>
      {shown.map((advice) => (
        <p key={advice.list.id} class="text-meta">
          {words.advised(formatAdvice(advice), formatAdvisor(advice, timeZone))}
        </p>
      ))}
      <ReportMore n={advised.length - shown.length} what={words.advisoryLists} />
    </>
  );
}
