import { findText } from '../../lib/record/body-text.ts';
import { formatStatement } from '../../lib/words/history-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { formatAnswerLine } from './answer-line.ts';
import { ReportFact } from './report-fact.tsx';
import type { ReportProps } from './report-facts.ts';
import { formatCut, ReportMore } from './report-more.tsx';

/** Registers on the committee’s page. */
const MOST = 4;
/** Of a comment there, in characters. */
const LONGEST = 80;

/** What the screenings came to, with who and when. */
export function ReportScreenings({ facts }: ReportProps) {
  const { screenings, registers } = facts.report;
  const shown = facts.kind === 'committee' ? registers.slice(0, MOST) : registers;
  return (
    <section class="report__part">
      <h2>{words.screenings}</h2>
      {screenings.length === 0 && registers.length === 0 && <p>{words.noScreening}</p>}
      <dl class="report__facts">
        {screenings.map(({ question, fold }) => {
          const comment = fold.acting && findText(fold.acting, 'comment');
          return (
            <ReportFact key={question.id} name={question.short}>
              {fold.acting ? formatAnswerLine(fold) : words.notScreened}
              {comment !== undefined && `. ${formatCut(comment, facts.kind, LONGEST)}`}
              {fold.acting && <span class="text-meta"> {formatWho(fold.acting, facts.timeZone)}</span>}
            </ReportFact>
          );
        })}
      </dl>
      {shown.map((view) => (
        <p key={view.name}>
          {formatStatement(view, facts.list)} <span class="text-meta">{formatWho(view, facts.timeZone)}</span>
        </p>
      ))}
      <ReportMore n={registers.length - shown.length} what={words.registers} />
    </section>
  );
}
