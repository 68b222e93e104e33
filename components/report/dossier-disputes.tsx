import { foldAnswer, questionOfTopic } from '../../lib/diligence/fold-answer.ts';
import { findQuestion } from '../../lib/diligence/question-list.ts';
import { foldVerdict, type View } from '../../lib/record/fold.ts';
import { findTopicRule } from '../../lib/record/topics.ts';
import { formatStatement } from '../../lib/words/history-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { ReportBody } from './report-body.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';

/** Both sides of everything on which reviewers disagree, the acting one first. */
export function DossierDisputes({ facts }: ReportProps) {
  const disputes = findDisputes(facts);
  return (
    <section class="dossier__part">
      <h2>{words.disputes}</h2>
      {disputes.length === 0 && <p>{words.noDisputes}</p>}
      {disputes.map((live) => (
        <ul key={live[0]?.name} class="dossier__sides">
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

function findDisputes({ page, report, list }: ReportFacts): (readonly View[])[] {
  return [...report.index.keys()].flatMap((topic) => {
    if (findTopicRule(topic)?.fold !== 'verdict') return [];
    const id = questionOfTopic(topic);
    const fold =
      id === undefined
        ? foldVerdict(page.vendor, topic)
        : foldAnswer(report.index, findQuestion(list, id) ?? { id, concerning: 'no' });
    return fold.disputed ? [fold.live] : [];
  });
}
