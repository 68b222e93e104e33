import { formatStatement } from '../../lib/words/history-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { ReportBody } from './report-body.tsx';
import type { ReportProps } from './report-facts.ts';

/** What was asked of the vendor, and what came of it; earlier inquiries too. */
export function DossierInquiry({ facts }: ReportProps) {
  const views = facts.page.vendor.views.filter(
    ({ statement, person, understood }) => statement.topic === 'inquiry' && person && understood,
  );
  return (
    <section class="dossier__part">
      <h2>{words.inquiry}</h2>
      {views.length === 0 && <p>{words.noInquiry}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name} class="dossier__item">
            <p>
              {formatStatement(view, facts.list)}{' '}
              <span class="text-meta">{formatWho(view, facts.timeZone)}</span>
            </p>
            <ReportBody view={view} people={facts.people} />
          </li>
        ))}
      </ul>
    </section>
  );
}
