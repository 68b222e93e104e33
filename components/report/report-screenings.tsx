import { findText } from '../../lib/record/body-text.ts';
import { SCREENING_RESULTS } from '../../lib/record/topics.ts';
import type { Disposition, Screened } from '../../lib/registers/fold-screening.ts';
import { CHECKLIST_WORDS } from '../../lib/words/checklist-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { formatScreened, RESULT_WORDS } from '../../lib/words/screening-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { formatAnswerLine } from './answer-line.ts';
import { ReportFact } from './report-fact.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';
import { formatCut, ReportMore } from './report-more.tsx';

/** Rows of registers on the committee’s page. */
const MOST = 4;
/** Of a comment there, in characters. */
const LONGEST = 80;

/** What the screenings came to: the questions, the registers searched, and what was made of each row, with who and when. */
export function ReportScreenings({ facts }: ReportProps) {
  const { screenings, registers } = facts.report;
  const { screened } = registers;
  const rows = [...registers.dispositions.values()].sort(byCaution);
  const shown = facts.kind === 'committee' ? rows.slice(0, MOST) : rows;
  return (
    <section class="report__part">
      <h2>{words.screenings}</h2>
      {screenings.length === 0 && screened.length === 0 && rows.length === 0 && <p>{words.noScreening}</p>}
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
      {screened.map((each) => (
        <ScreenedLine key={each.register} facts={facts} screened={each} />
      ))}
      {shown.map((row) => (
        <RowLine key={row.acting.name} facts={facts} row={row} />
      ))}
      <ReportMore n={rows.length - shown.length} what={words.registers} />
    </section>
  );
}

/** The most cautious first. */
function byCaution(a: Disposition, b: Disposition): number {
  return SCREENING_RESULTS.indexOf(a.result) - SCREENING_RESULTS.indexOf(b.result);
}

function ScreenedLine({ facts, screened }: { facts: ReportFacts; screened: Screened }) {
  const { view, names, file } = screened;
  return (
    <div>
      <p>
        {formatScreened(screened, facts.timeZone)}.{' '}
        <span class="text-meta">{view.person?.name ?? STRANGER}</span>
      </p>
      {facts.kind === 'dossier' && (
        <p class="text-meta">
          {names && `${words.namesSearched(names.join('; '))} `}
          {file !== undefined && `${words.hash} ${file}`}
        </p>
      )}
    </div>
  );
}

function RowLine({ facts, row }: { facts: ReportFacts; row: Disposition }) {
  const result = RESULT_WORDS[row.result].label;
  const reason = findText(row.acting, 'reason');
  return (
    <p>
      <b>{row.disputed ? `${CHECKLIST_WORDS.disputed}: ${result.toLowerCase()}` : result}</b>{' '}
      {findText(row.acting, 'row')}
      {reason !== undefined && `. ${formatCut(reason, facts.kind, LONGEST)}`}{' '}
      <span class="text-meta">{formatWho(row.acting, facts.timeZone)}</span>
    </p>
  );
}
