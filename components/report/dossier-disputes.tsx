import { findDisputes } from '../../lib/diligence/find-disputes.ts';
import { formatStatement } from '../../lib/words/history-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { ReportBody } from './report-body.tsx';
import type { ReportProps } from './report-facts.ts';

/** Both sides of everything on which reviewers disagree, the acting one first. */
export function DossierDisputes({ facts }: ReportProps) {
  const disputes = findDisputes(facts.page.vendor, facts.list, facts.report.index);
  return (
    <section class="dossier__part">
      <h2>{words.disputes}</h2>
      {disputes.length === 0 && <p>{words.noDisputes}</p>}
      {disputes.map(({ topic, live }) => (
        <ul key={topic} class="dossier__sides">
          {live.map((view) => (
            <li key={view.name} class="dossier__side">
              <p>
                <b>{formatStatement(view, facts.list)}</b>
                {view.statement.value === live[0]?.statement.value && (
                  <span class="text-label"> {words.actsNow}</span>
                )}
              </p>
              <ReportBody view={view} people={facts.people} />
              <p class="text-meta">{formatWho(view, facts.timeZone)}</p>
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
